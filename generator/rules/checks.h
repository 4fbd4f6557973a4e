#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"
#include "base/text.h"

/// What the checks of all rules share.
namespace panelpress::rules {

/// Several reasons that share one finding (outputs.md: one finding a rule and subject).
class Reasons {
 public:
  void add(std::string reason, const Source& source, Severity severity = Severity::kWarning) {
    if (texts_.empty() || severity > severity_) source_ = source;
    severity_ = texts_.empty() ? severity : std::max(severity, severity_);
    texts_.push_back(std::move(reason));
  }
  bool any() const { return !texts_.empty(); }
  /// Appends the finding, at the place of the gravest reason, if there is any reason.
  void into(std::vector<Finding>& findings, std::string_view rule, std::string subject,
            std::string_view lead = {}) const {
    if (!any()) return;
    findings.push_back({std::string(rule), severity_, std::move(subject),
                        fmt::format("{}{}", lead, fmt::join(texts_, "; ")), source_});
  }

 private:
  std::vector<std::string> texts_;
  Severity severity_ = Severity::kWarning;
  Source source_;
};

}  // namespace panelpress::rules
