#include <fmt/format.h>

#include <algorithm>

#include "documents/case_pack/case_view.h"

namespace panelpress::documents {

namespace {

/// The label of a fact within its file: that of an earlier panel is its own, so its date, which the
/// label begins with, would be said of each.
std::string label_within_file(const FieldView& field) {
  const auto comma = field.label.find(", ");
  const bool is_dated = field.key.starts_with("panel.") && comma != std::string::npos;
  return is_dated ? field.label.substr(comma + 2) : field.label;
}

/// "Escort or flight" of "Escort or flight, being done"; empty of a label that has one part.
std::string_view first_part(std::string_view label) {
  const auto comma = label.find(", ");
  return comma == std::string_view::npos ? std::string_view{} : label.substr(0, comma);
}

/// The label of a fact after that of the fact before it, whose first part is not said twice.
std::string label_after(const std::string& before, const std::string& label) {
  const auto part = first_part(label);
  if (part.empty() || part != first_part(before)) return label;
  return label.substr(part.size() + 2);
}

OriginView& origin_in(std::vector<OriginView>& origins, const std::string& file) {
  const auto found = std::ranges::find(origins, file, &OriginView::file);
  if (found != origins.end()) return *found;
  return origins.emplace_back(OriginView{file, ""});
}

}  // namespace

// In the order of the page, by file; what was worked out has no place and is not listed.
std::vector<OriginView> origins_of(CaseView& view) {
  std::vector<OriginView> origins;
  std::string before;
  for (const FieldView* field : fields_of(view)) {
    const auto colon = field->place.rfind(':');
    if (colon == std::string::npos) continue;
    OriginView& origin = origin_in(origins, field->place.substr(0, colon));
    if (!origin.facts.empty()) origin.facts += "; ";
    const std::string label = label_within_file(*field);
    origin.facts +=
        fmt::format("{} {}", label_after(before, label), field->place.substr(colon + 1));
    before = label;
  }
  return origins;
}

}  // namespace panelpress::documents
