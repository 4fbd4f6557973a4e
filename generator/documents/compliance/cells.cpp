#include "documents/compliance/cells.h"

#include "documents/shared/areas.h"
#include "rules/share.h"

namespace panelpress::documents {

render::Sheet framed_sheet(const ReturnSource& source, std::string name, std::string_view title) {
  render::Sheet sheet;
  sheet.name = std::move(name);
  sheet.lines.push_back({source.words["marking"], render::LineStyle::kHeading});
  sheet.lines.push_back({source.words[title], render::LineStyle::kTitle});
  add_line(sheet.notes, source.words["guidance-9"]);
  add_line(sheet.notes, source.words["provenance"]);
  sheet.notes.push_back({source.words["marking"], render::LineStyle::kHeading});
  return sheet;
}

void add_line(std::vector<render::Line>& lines, const std::string& words) {
  if (!words.empty()) lines.push_back({words});
}

render::Cell date_cell(const std::optional<Date>& date) {
  return date ? render::Cell(*date) : render::Cell();
}

render::Cell count_cell(const std::optional<int>& count) {
  return count ? render::Cell(std::int64_t{*count}) : render::Cell();
}

render::Cell share_cell(int part, int whole) {
  const auto share = rules::share(part, whole);
  return share ? render::Cell(share->tenths / 1000.0) : render::Cell();
}

render::Cell text_cell(const ReturnSource& source, const Text& text) {
  if (is_recorded(text)) return *text;
  return render::Absent{source.words["not-recorded"]};
}

render::Cell owner_cell(const ReturnSource& source, const CaseRecord& record) {
  const std::string owner = owner_in_words(record, "");
  return owner.empty() ? render::Cell(render::Absent{source.words["no-owner"]})
                       : render::Cell(owner);
}

render::Cell yes_or_no(const ReturnSource& source, bool is_yes) {
  return source.words[is_yes ? "yes" : "no"];
}

render::Cell area_cell(const ReturnSource& source, const AreaCode& area) {
  return area_name(*source.facts.records, area);
}

}  // namespace panelpress::documents
