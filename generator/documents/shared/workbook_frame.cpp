#include "documents/shared/workbook_frame.h"

#include "documents/shared/wording.h"
#include "render/columns.h"

namespace panelpress::documents {

namespace {

using render::Format;
using render::LineStyle;

std::vector<render::ColumnOf<render::Sheet>> contents_columns() {
  using render::Sheet;
  return {{"Sheet", Format::kText,
           [](const Sheet& each) {
             return render::Link{each.name, each.name};
           }},
          {"What it shows", Format::kText, &Sheet::about, {}, 90},
          {"Rows", Format::kInteger, [](const Sheet& each) {
             return static_cast<std::int64_t>(each.tables.front().rows.size());
           }}};
}

std::vector<render::ColumnOf<DefinitionView>> rule_columns() {
  using View = DefinitionView;
  return {{"Rule", Format::kText, &View::id},
          {"Title", Format::kText, &View::title},
          {"What it says", Format::kText, &View::text},
          {"Decided", Format::kText, &View::decided},
          {"Source", Format::kText, &View::source}};
}

std::vector<render::ColumnOf<OverrideView>> override_columns() {
  using View = OverrideView;
  return {{"Figure", Format::kText, &View::figure},
          {"In force", Format::kText, &View::chosen},
          {"Standard", Format::kText, &View::standard},
          {"Rule", Format::kText, &View::rule},
          {"Where", Format::kText, &View::place}};
}

}  // namespace

WorkbookFrame::WorkbookFrame(const Context& context, const PageView& page, std::string note)
    : context_(context),
      page_(page),
      words_(words_of<WorkbookWords>(context)),
      note_(std::move(note)) {}

std::string WorkbookFrame::marking() const {
  return words_.marking(page_.marking, page_.is_sample);
}

render::Sheet WorkbookFrame::sheet(std::string name, std::string title, std::string about) const {
  render::Sheet sheet;
  sheet.name = std::move(name);
  sheet.about = std::move(about);
  // The marking is the first and the last thing on every sheet, whatever it holds.
  sheet.lines = {{marking(), LineStyle::kHeading}, {std::move(title), LineStyle::kTitle}};
  if (!note_.empty()) sheet.notes.push_back({note_});
  sheet.notes.push_back({words_.provenance(page_.as_of, page_.guidance)});
  sheet.notes.push_back({marking(), LineStyle::kHeading});
  return sheet;
}

render::Sheet WorkbookFrame::sheet(std::string name, const std::string& title,
                                   render::Table table) const {
  render::Sheet sheet = this->sheet(std::move(name), title, title);
  sheet.tables.push_back(std::move(table));
  return sheet;
}

render::Sheet WorkbookFrame::definitions(const std::vector<std::string>& more) const {
  const auto& words = words_.definitions;
  render::Sheet sheet = this->sheet("Definitions", words.title(), words.about());
  sheet.lines.push_back({words.how()});
  for (const std::string& each : more) sheet.lines.push_back({each});
  sheet.lines.push_back({words.made_by(page_.program, page_.digest)});
  sheet.tables.push_back(
      render::unfiltered(render::table_of("Rules", rule_columns(), page_.definitions, "")));
  return sheet;
}

// There without a row too: that settings change nothing is worth telling.
render::Sheet WorkbookFrame::changed_figures() const {
  const auto& words = words_.changed;
  render::Sheet sheet = this->sheet("Changed figures", words.title(), words.about());
  sheet.tables.push_back(render::unfiltered(
      render::table_of("Overrides", override_columns(), page_.overrides, words.none())));
  return sheet;
}

render::Sheet WorkbookFrame::contents(const std::string& title, std::vector<render::Line> lines,
                                      const std::vector<render::Sheet>& sheets) const {
  render::Sheet sheet = this->sheet("Contents", title, words_.contents.about());
  for (render::Line& each : lines) sheet.lines.push_back(std::move(each));
  sheet.tables.push_back(
      render::unfiltered(render::table_of("Contents", contents_columns(), sheets, "")));
  return sheet;
}

render::Workbook WorkbookFrame::workbook(const WorkbookTitle& title,
                                         std::vector<render::Line> lines,
                                         std::vector<render::Sheet> sheets) const {
  render::Workbook workbook;
  workbook.properties.title = title.title;
  workbook.properties.subject = title.subject;
  workbook.properties.author = name_or_empty(context_.facts.records->settings.team.name);
  workbook.properties.comments = words_.comments(page_.marking, page_.is_sample, page_.as_of);
  // Never the clock, or the same inputs would not give the same bytes.
  workbook.properties.created = context_.facts.as_of;
  workbook.page = {marking(), title.printed, words_.page_number()};
  // It counts the rows of the others, so that they are made before it.
  workbook.sheets.push_back(contents(title.title, std::move(lines), sheets));
  for (render::Sheet& each : sheets) workbook.sheets.push_back(std::move(each));
  return workbook;
}

std::string workbook_bytes(const Context& context, render::Workbook workbook) {
  const InStage stage{context.clock, Stage::kRender};
  return render::to_xlsx(std::move(workbook), context.scratch_folder);
}

}  // namespace panelpress::documents
