#include "documents/explain/view.h"

#include <sstream>

#include "base/text.h"

namespace panelpress::documents {

const render::Shape& FactLine::shape() {
  static const render::Shape shape = render::shape_of<FactLine>("FactLine")
                                         .add("value", &FactLine::value)
                                         .add("basis", &FactLine::basis);
  return shape;
}

const render::Shape& ExplainSection::shape() {
  static const render::Shape shape = render::shape_of<ExplainSection>("ExplainSection")
                                         .add("heading", &ExplainSection::heading)
                                         .add("rule", &ExplainSection::rule)
                                         .add("facts", &ExplainSection::facts);
  return shape;
}

const render::Shape& RuleLine::shape() {
  static const render::Shape shape = render::shape_of<RuleLine>("RuleLine")
                                         .add("id", &RuleLine::id)
                                         .add("title", &RuleLine::title)
                                         .add("source", &RuleLine::source)
                                         .add("text", &RuleLine::text)
                                         .add("decided", &RuleLine::decided);
  return shape;
}

const render::Shape& ExplainView::shape() {
  static const render::Shape shape = render::shape_of<ExplainView>("ExplainView")
                                         .add("title", &ExplainView::title)
                                         .add("as_of", &ExplainView::as_of)
                                         .add("guidance", &ExplainView::guidance)
                                         .add("sections", &ExplainView::sections)
                                         .add("rules", &ExplainView::rules)
                                         .add("overrides", &ExplainView::overrides);
  return shape;
}

std::vector<std::string> beside(const std::string& label, const std::string& text) {
  constexpr std::size_t kLabelColumns = 26;
  constexpr std::size_t kTextColumns = 52;
  std::vector<std::string> lines = wrapped(text, kTextColumns);
  if (lines.empty()) lines.emplace_back();
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
