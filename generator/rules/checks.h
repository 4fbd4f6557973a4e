#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"
#include "base/text.h"
#include "model/ids.h"
#include "model/subjects.h"
#include "model/words.h"

/// What the checks of all rules share.
namespace panelpress::rules {

/// Numbers in rising order as text, a run of three or more as a range: "1, 2 and 4 to 1,304".
std::string numbers_as_text(const std::vector<int>& numbers);

/// The references of cases, as a message names them: "A, B and C".
Message named(const std::vector<CaseRef>& refs);

/// The words that a key may take: "'consensus', 'majority' or 'chair'".
template <class E>
std::string one_of() {
  std::string words;
  for (const auto& [value, text] : Words<E>::kList) {
    const bool is_last = value == Words<E>::kList.back().first;
    words += fmt::format("{}'{}'", words.empty() ? "" : is_last ? " or " : ", ", text);
  }
  return words;
}

/// Adds a finding at a place of the records.
inline void add(std::vector<Finding>& findings, std::string_view rule, Severity severity,
                Subject subject, Message message, const Source& source) {
  findings.push_back({std::string(rule), severity, std::move(subject), std::move(message), source});
}

/// Several reasons that share one finding: a rule says one thing of a subject.
class Reasons {
 public:
  /// A reason that was said already, of another line of the same day, is not said twice.
  void add(Message reason, const Source& source, Severity severity = Severity::kWarning) {
    if (reasons_.empty() || severity > severity_) source_ = source;
    severity_ = reasons_.empty() ? severity : std::max(severity, severity_);
    if (std::ranges::find(reasons_, reason) == reasons_.end()) {
      reasons_.push_back(std::move(reason));
    }
  }
  /// Notes another file that the reasons rest on.
  void add_other(const Source& source) { others_.push_back(source.file()); }
  bool any() const { return !reasons_.empty(); }
  /// Appends the finding, at the place of the gravest reason, if there is any reason: what leads
  /// the reasons, they, and what puts all of them right.
  void into(std::vector<Finding>& findings, std::string_view rule, Subject subject,
            const Message& lead = {}, std::string_view remedy = {}) const {
    if (!any()) return;
    findings.push_back({std::string(rule), severity_, std::move(subject),
                        lead + joined(reasons_, "; ") + remedy, source_, others_});
  }

 private:
  std::vector<Message> reasons_;
  Severity severity_ = Severity::kWarning;
  Source source_;
  std::vector<std::string> others_;
};

}  // namespace panelpress::rules
