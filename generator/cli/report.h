#pragma once

#include <string>
#include <vector>

#include "base/files.h"
#include "base/finding.h"
#include "cli/options.h"
#include "output/failure.h"
#include "output/manifest.h"
#include "rules/facts.h"

namespace panelpress::cli {

/// Prints findings to the error stream, one a line, and on a terminal the line of input with a
/// caret. What seems wrong may only seem so where memory was refused: that is told in its place, by
/// std::bad_alloc.
class Report {
 public:
  Report(const Options& options, World& world);

  /// Prints findings of files below `folder`: errors always, warnings unless quiet, advice when
  /// verbose. Those that are not among the known ones come first, marked as new; with none to
  /// compare with, none is marked.
  void print(const std::vector<Finding>& findings, const std::string& folder,
             const FileReader& files, const std::vector<output::KnownFinding>* known = nullptr);
  /// Prints the errors of files below `folder` that stop a run before anything is written, and
  /// keeps them.
  void stop_at(std::vector<Finding> errors, const std::string& folder, const FileReader& files);
  /// The errors that stopped the run; none otherwise.
  const std::vector<Finding>& stopped_at() const { return stopped_at_; }
  /// Prints how many findings there are by each rule, of those that `print` shows.
  void totals(const std::vector<Finding>& findings);
  /// Prints what the system refused, in one line whatever the number.
  void refused(const std::vector<output::Failure>& failures);
  /// Prints what went wrong outside the inputs.
  void error(const std::string& message);
  /// Prints a line of what was done, unless quiet.
  void done(const std::string& message);

 private:
  bool is_shown(Severity severity) const;
  void say_error(const std::string& message);
  void print_one(const Finding& finding, const std::string& folder, const FileReader& files,
                 bool is_new);
  void print_line(const Finding& finding, const std::string& line);
  std::string colored(std::string_view text, std::string_view code) const;

  const Options& options_;
  World& world_;
  bool has_color_;
  std::vector<Finding> stopped_at_;
};

/// The findings that are told: with --restricted those of restricted documents too (CON-1); sorted.
std::vector<Finding> told(const rules::Facts& facts, const Options& options);

/// The status that findings give: 1 when one is an error, or with --strict a warning.
ExitStatus status_of(const std::vector<Finding>& findings, const Options& options);

/// "2 errors, 25 warnings".
std::string tally(const std::vector<Finding>& findings);

}  // namespace panelpress::cli
