#include "base/finding.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace panelpress {

std::string_view word(Severity severity) {
  switch (severity) {
    case Severity::kAdvice:
      return "advice";
    case Severity::kWarning:
      return "warning";
    case Severity::kError:
      break;
  }
  return "error";
}

// By place, as stderr lists them; rule, subject and message settle what stands at one place, so
// that no order of checks reaches the output.
void sort_findings(std::vector<Finding>& findings) {
  const auto key = [](const Finding& f) {
    return std::tie(f.source.file(), f.source.line, f.source.column, f.rule, f.subject, f.message);
  };
  std::ranges::stable_sort(findings,
                           [&](const Finding& a, const Finding& b) { return key(a) < key(b); });
}

// The form that editors and forges find their way by: file:line:column.
std::string to_line(const Finding& finding, std::string_view folder) {
  const std::string place =
      fmt::format("{}{}{}", folder, folder.empty() ? "" : "/", to_text(finding.source));
  const std::string rule = finding.rule.empty() ? "" : fmt::format(" [{}]", finding.rule);
  return fmt::format("{}: {}: {}{}", place, word(finding.severity), finding.message.text(), rule);
}

}  // namespace panelpress
