// The first sheet: how the month went, and what stands in which sheet.
#include "documents/compliance/cells.h"
#include "render/columns.h"

namespace panelpress::documents {

namespace {

using render::Format;

std::vector<render::ColumnOf<render::Sheet>> contents_columns() {
  return {
      {"Sheet", Format::kText,
       [](const render::Sheet& sheet) {
         return render::Link{sheet.name, sheet.name};
       }},
      {"What it shows",
       Format::kText,
       [](const render::Sheet& sheet) { return sheet.about; },
       {},
       90},
      {"Rows", Format::kInteger,
       [](const render::Sheet& sheet) {
         return static_cast<std::int64_t>(sheet.tables.front().rows.size());
       }},
  };
}

}  // namespace

render::Sheet contents_sheet(const ReturnSource& source, const std::vector<render::Sheet>& sheets) {
  render::Sheet sheet = framed_sheet(source, "Contents", "contents");
  add_errors(source, sheet);
  add_line(sheet.lines, source.words["summary.headline"]);
  add_line(sheet.lines, source.words["summary.outstanding"]);
  sheet.tables = {render::table_of("Contents", contents_columns(), sheets, "")};
  sheet.tables.front().has_filter = false;
  return sheet;
}

}  // namespace panelpress::documents
