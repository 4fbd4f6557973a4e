#pragma once

#include <string>
#include <vector>

#include "base/files.h"
#include "base/finding.h"
#include "cli/options.h"

namespace panelpress::cli {

/// Prints findings to the error stream, one a line, and on a terminal the line of input with a
/// caret.
class Report {
 public:
  Report(const Options& options, World& world);

  /// Prints findings of files below `folder`: errors always, warnings unless quiet, advice when
  /// verbose.
  void print(const std::vector<Finding>& findings, const std::string& folder,
             const FileReader& files);
  /// Prints what went wrong outside the inputs.
  void error(const std::string& message);
  /// Prints a line of what was done, unless quiet.
  void done(const std::string& message);

 private:
  bool is_shown(Severity severity) const;
  void print_line(const Finding& finding, const FileReader& files);
  std::string colored(std::string_view text, std::string_view code) const;

  const Options& options_;
  World& world_;
  bool has_color_;
};

/// The status that findings give (outputs.md): 1 when one is an error, or with --strict a warning.
ExitStatus status_of(const std::vector<Finding>& findings, const Options& options);

/// "2 errors, 25 warnings".
std::string tally(const std::vector<Finding>& findings);

}  // namespace panelpress::cli
