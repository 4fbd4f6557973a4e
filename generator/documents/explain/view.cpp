#include "documents/explain/view.h"

#include <sstream>

#include "base/text.h"

namespace panelpress::documents {

ExplainSection in_lines(const ExplainedSection& section) {
  ExplainSection lines;
  lines.heading = section.heading;
  lines.rule.assign(count_code_points(section.heading), '-');
  for (const ExplainedFact& each : section.facts) {
    std::string basis = each.rule + ", " + each.source;
    if (!each.place.empty()) basis += "; " + each.place;
    lines.facts.push_back({beside(each.label, each.value), beside("", basis)});
  }
  return lines;
}

std::vector<std::string> beside(const std::string& label, const std::string& text) {
  constexpr std::size_t kLabelColumns = 26;
  constexpr std::size_t kTextColumns = 52;
  std::vector<std::string> lines = wrapped(text, kTextColumns);
  if (lines.empty()) lines.emplace_back();
  // A label that fills its column has a line to itself.
  const bool has_room = count_code_points(label) < kLabelColumns;
  if (!has_room) lines.insert(lines.begin(), "");
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string left = i == 0 ? label : "";
    if (lines[i].empty()) {
      lines[i] = left;
      continue;
    }
    lines[i] = left + std::string(kLabelColumns - count_code_points(left), ' ') + lines[i];
  }
  return lines;
}

std::vector<std::string> wrapped(const std::string& text, std::size_t width) {
  std::vector<std::string> lines;
  std::istringstream words{text};
  for (std::string word; words >> word;) {
    const bool fits =
        !lines.empty() && count_code_points(lines.back()) + 1 + count_code_points(word) <= width;
    if (fits) {
      lines.back() += ' ' + word;
    } else {
      lines.push_back(word);
    }
  }
  return lines;
}

}  // namespace panelpress::documents
