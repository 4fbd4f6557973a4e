#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"
#include "base/text.h"

/// What the checks of all rules share.
namespace panelpress::rules {

/// Numbers in rising order as text, a run of three or more as a range: "1, 2 and 4 to 1,304".
std::string numbers_as_text(const std::vector<int>& numbers);

/// Several reasons that share one finding (outputs.md: one finding a rule and subject).
class Reasons {
 public:
  void add(std::string reason, const Source& source, Severity severity = Severity::kWarning) {
    if (texts_.empty() || severity > severity_) source_ = source;
    severity_ = texts_.empty() ? severity : std::max(severity, severity_);
    texts_.push_back(std::move(reason));
  }
  /// Notes another file that the reasons rest on.
  void add_other(const Source& source) { others_.push_back(source.file()); }
  bool any() const { return !texts_.empty(); }
  /// Appends the finding, at the place of the gravest reason, if there is any reason: what leads
  /// the reasons, they, and what puts all of them right.
  void into(std::vector<Finding>& findings, std::string_view rule, std::string subject,
            std::string_view lead = {}, std::string_view remedy = {}) const {
    if (!any()) return;
    findings.push_back({std::string(rule), severity_, std::move(subject),
                        fmt::format("{}{}{}", lead, fmt::join(texts_, "; "), remedy), source_,
                        others_});
  }

 private:
  std::vector<std::string> texts_;
  Severity severity_ = Severity::kWarning;
  Source source_;
  std::vector<std::string> others_;
};

}  // namespace panelpress::rules
