// What recurs over twelve months: barriers, rejections, repeated actions, missed cycles.
#include "documents/compliance/cells.h"
#include "documents/shared/wording.h"
#include "render/columns.h"

namespace panelpress::documents {

namespace {

using render::Format;

render::Table barriers_table(const ReturnSource& source) {
  using Row = rules::BarrierTrend;
  const rules::Trends& trends = source.month.trends;
  const std::vector<render::ColumnOf<Row>> columns = {
      {"Barrier",
       Format::kText,
       [&](const Row& row) { return source.vocabulary.barrier(row.kind); },
       {},
       30},
      {"Cases", Format::kInteger, &Row::cases},
      {"Share of the cases considered", Format::kShare,
       [&](const Row& row) { return share_cell(row.cases, trends.cases); }}};
  return render::table_of("Barriers", columns, trends.barriers, "");
}

render::Table patterns_table(const ReturnSource& source) {
  using Row = rules::BarrierPattern;
  const std::vector<render::ColumnOf<Row>> columns = {
      {"Barrier", Format::kText,
       [&](const Row& row) { return source.vocabulary.barrier(row.kind); }},
      {"Cases", Format::kInteger, &Row::cases},
      {"Nationality", Format::kText, &Row::nationality},
      {"Business area", Format::kText,
       [&](const Row& row) { return area_cell(source, row.area); }}};
  return render::table_of("Patterns", columns, source.month.trends.patterns, "");
}

/// The rejections of a month beside the cycles missed in it.
struct MonthRow {
  rules::RejectionMonth rejections;
  int missed = 0;
};

/// Both lists are of the same months, in their order.
std::vector<MonthRow> month_rows(const rules::Trends& trends) {
  std::vector<MonthRow> rows;
  for (std::size_t i = 0; i < trends.rejections.size(); ++i) {
    rows.push_back({trends.rejections[i], trends.missed_by_month[i]});
  }
  return rows;
}

render::Table months_table(const ReturnSource& source) {
  using Row = MonthRow;
  const std::vector<render::ColumnOf<Row>> columns = {
      {"Month of the panel", Format::kText,
       [](const Row& row) { return in_words(row.rejections.month); }},
      {"Rejected", Format::kInteger,
       [](const Row& row) { return count_cell(row.rejections.rejected); }},
      {"To release or with actions", Format::kInteger,
       [](const Row& row) { return count_cell(row.rejections.asked); }},
      {"Share", Format::kShare,
       [](const Row& row) { return share_cell(row.rejections.rejected, row.rejections.asked); }},
      {"Cycles missed", Format::kInteger, &Row::missed}};
  return render::table_of("RejectionsByMonth", columns, month_rows(source.month.trends), "");
}

render::Table reasons_table(const ReturnSource& source) {
  using Row = rules::ReasonTrend;
  const rules::Trends& trends = source.month.trends;
  const std::vector<render::ColumnOf<Row>> columns = {
      {"Kind of reason", Format::kText,
       [&](const Row& row) { return source.quality_words.reason(row.kind); }},
      {"Rejections", Format::kInteger, &Row::rejections},
      {"Share of the rejections", Format::kShare,
       [&](const Row& row) { return share_cell(row.rejections, trends.rejected()); }}};
  return render::table_of("Reasons", columns, trends.reasons, "");
}

render::Table repeated_table(const ReturnSource& source) {
  using Row = rules::RepeatedAction;
  const std::vector<render::ColumnOf<Row>> columns = {
      {"Kind", Format::kText,
       [&](const Row& row) {
         return row.kind ? source.vocabulary.barrier(*row.kind) : source.words.no_kind();
       }},
      {"Panels", Format::kInteger,
       [](const Row& row) { return static_cast<std::int64_t>(row.panels.size()); }},
      {"Reference", Format::kText, [](const Row& row) { return row.record->ref->text; }},
      {"Business area", Format::kText,
       [&](const Row& row) { return area_cell(source, *row.record->area); }},
      {"Completed", Format::kText,
       [&](const Row& row) { return yes_or_no(source, row.is_completed); }},
      {"Action", Format::kText, &Row::what}};
  return render::table_of("RepeatedActions", columns, source.month.trends.repeated, "");
}

render::Table missed_table(const ReturnSource& source) {
  using Row = rules::MissedTrend;
  const std::vector<render::ColumnOf<Row>> columns = {
      {"Business area", Format::kText, [&](const Row& row) { return area_cell(source, row.area); }},
      {"Cycles", Format::kInteger, &Row::cycles},
      {"Cases", Format::kInteger, &Row::cases}};
  return render::table_of("MissedCycles", columns, source.month.trends.missed, "");
}

/// Bars or columns of one column of the sheet's only table, by its first.
void add_count_chart(const ReturnSource& source, const ReturnWords::CountChartWords& words,
                     render::ChartType type, std::string_view counted, render::Sheet& sheet) {
  render::Chart chart;
  chart.type = type;
  chart.title = words.title(source.view);
  chart.label_axis = words.labels();
  chart.value_axis = words.values();
  chart.description = chart.title;
  chart.series = {{words.values(), 0, 0, place_of(sheet.tables.front(), counted)}};
  add_chart(sheet, std::move(chart));
}

template <class Group>
render::Sheet recurring_sheet(const ReturnSource& source, std::string name, const Group& words,
                              render::Table table) {
  render::Sheet sheet = framed_sheet(source, std::move(name), words);
  add_line(sheet.lines, source.words.recurring.how(source.view));
  sheet.tables.push_back(std::move(table));
  return sheet;
}

render::Sheet barriers_sheet(const ReturnSource& source) {
  const auto& words = source.words.recurring.barriers;
  render::Sheet sheet = recurring_sheet(source, "Barriers", words, barriers_table(source));
  add_line(sheet.lines, source.words.recurring.undated());
  add_count_chart(source, words.chart, render::ChartType::kBar, "Cases", sheet);
  return sheet;
}

render::Sheet patterns_sheet(const ReturnSource& source) {
  const auto& words = source.words.recurring;
  render::Sheet sheet =
      recurring_sheet(source, "Barrier patterns", words.patterns, patterns_table(source));
  add_line(sheet.lines, words.undated());
  return sheet;
}

render::Sheet by_month_sheet(const ReturnSource& source) {
  const auto& words = source.words.recurring.months;
  render::Sheet sheet = recurring_sheet(source, "By month", words, months_table(source));
  add_count_chart(source, words.chart, render::ChartType::kColumn, "Rejected", sheet);
  return sheet;
}

}  // namespace

// A sheet without a row is left out.
std::vector<render::Sheet> recurring_sheets(const ReturnSource& source) {
  const auto& words = source.words.recurring;
  auto sheets = made_together(
      barriers_sheet(source), patterns_sheet(source), by_month_sheet(source),
      recurring_sheet(source, "Reasons", words.reasons, reasons_table(source)),
      recurring_sheet(source, "Repeated actions", words.repeated, repeated_table(source)),
      recurring_sheet(source, "Missed cycles", words.missed, missed_table(source)));
  std::erase_if(sheets, [](const render::Sheet& each) { return each.tables.front().rows.empty(); });
  return sheets;
}

}  // namespace panelpress::documents
