#include "documents/shared/register_workbook.h"

#include "documents/shared/wording.h"
#include "render/columns.h"

namespace panelpress::documents {

namespace {

using render::Format;

/// What frames every sheet of one workbook.
struct Frame {
  const PageView& page;
  const RegisterWorkbookWords& words;

  std::string marking() const { return words.marking(page.marking, page.is_sample); }

  render::Sheet sheet(RegisterSheet content) const {
    render::Sheet sheet;
    sheet.name = std::move(content.name);
    sheet.lines = {{marking(), render::LineStyle::kHeading},
                   {std::move(content.title), render::LineStyle::kTitle}};
    sheet.tables = {std::move(content.table)};
    sheet.notes = {{words.provenance(page.as_of, page.guidance, page.program, page.digest)},
                   {marking(), render::LineStyle::kHeading}};
    return sheet;
  }
};

RegisterSheet contents_of(const Frame& frame, const std::vector<RegisterSheet>& sheets) {
  const auto& words = frame.words.about;
  const std::vector<render::ColumnOf<RegisterSheet>> columns = {
      {words.sheet(), Format::kText, [](const RegisterSheet& each) { return each.name; }},
      {words.what(), Format::kText, [](const RegisterSheet& each) { return each.title; }}};
  render::Table table = render::table_of("Contents", columns, sheets, "");
  table.has_filter = false;
  return {words.name(), frame.page.title, std::move(table)};
}

RegisterSheet definitions_of(const Frame& frame) {
  using View = DefinitionView;
  const auto& words = frame.words.definitions;
  const std::vector<render::ColumnOf<View>> columns = {
      {words.rule(), Format::kText, [](const View& each) { return each.id; }},
      {words.title(), Format::kText, [](const View& each) { return each.title; }},
      {words.text(), Format::kText, [](const View& each) { return each.text; }},
      {words.decided(), Format::kText, [](const View& each) { return each.decided; }},
      {words.origin(), Format::kText, [](const View& each) { return each.source; }}};
  render::Table table = render::table_of("Rules", columns, frame.page.definitions, "");
  table.has_filter = false;
  return {words.name(), words.how(), std::move(table)};
}

}  // namespace

render::Workbook register_workbook(const Context& context, const PageView& page,
                                   std::vector<RegisterSheet> sheets) {
  const auto words = words_of<RegisterWorkbookWords>(context);
  const Frame frame{page, words};
  sheets.push_back(definitions_of(frame));
  render::Workbook workbook;
  workbook.properties.title = page.title;
  workbook.properties.subject = page.subject;
  workbook.properties.author = name_or_empty(context.facts.records->settings.team.name);
  workbook.properties.comments = frame.marking();
  workbook.properties.created = context.facts.as_of;
  workbook.page = {frame.marking(), words.bottom_left(page.title, page.program, page.digest),
                   words.bottom_right()};
  workbook.sheets.push_back(frame.sheet(contents_of(frame, sheets)));
  for (RegisterSheet& each : sheets) workbook.sheets.push_back(frame.sheet(std::move(each)));
  return workbook;
}

}  // namespace panelpress::documents
