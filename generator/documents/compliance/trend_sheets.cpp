// Trend (twelve months of rates) and Trends (what recurs in them).
#include <fmt/format.h>

#include <map>

#include "base/text.h"
#include "documents/compliance/cells.h"
#include "documents/shared/areas.h"
#include "documents/shared/wording.h"
#include "rules/share.h"

namespace panelpress::documents {

namespace {

using render::Cell;
using render::Format;
using rules::MeasureValue;

/// The columns of one measure: its rate, and the counts behind it.
constexpr std::size_t kColumnsOfMeasure = 3;

std::vector<Cell> trend_row(const ReturnSource& source, const rules::TrendMonth& month) {
  std::vector<Cell> row{in_words(month.month)};
  std::vector<std::string> none_due;
  for (std::size_t i = 0; i < month.tallies.size(); ++i) {
    const rules::Tally& tally = month.tallies[i];
    const auto rate = tally.rate();
    row.push_back(rate ? Cell(rate->tenths / 1000.0) : Cell());
    row.push_back(count_cell(tally.count(MeasureValue::kCompliant)));
    row.push_back(count_cell(tally.divisor()));
    if (!rate) none_due.push_back(in_words(source.month.measures[i]));
  }
  row.push_back(fmt::format("{}", fmt::join(none_due, ", ")));
  return row;
}

render::Chart trend_chart(const ReturnSource& source) {
  render::Chart chart;
  chart.type = render::ChartType::kLine;
  chart.title = source.words["trend.chart"];
  chart.label_axis = source.words["trend.chart.labels"];
  chart.value_axis = source.words["trend.chart.values"];
  chart.description = source.words["trend.chart.description"];
  chart.format = Format::kShare;
  chart.highest = 1;
  chart.width = 860;
  for (std::size_t i = 0; i < source.month.measures.size(); ++i) {
    chart.series.push_back({in_words(source.month.measures[i]), 0, 0, 1 + kColumnsOfMeasure * i});
  }
  return chart;
}

render::Table barriers_table(const ReturnSource& source) {
  render::Table table{"Barriers", "", {}, {}, ""};
  table.columns = {{"Barrier", Format::kText, 30},
                   {"Cases", Format::kInteger},
                   {"Share of the cases considered", Format::kShare}};
  for (const auto& trend : source.month.trends.barriers) {
    table.rows.push_back({in_words(trend.kind), count_cell(trend.cases),
                          share_cell(trend.cases, source.month.trends.cases)});
  }
  return table;
}

render::Table patterns_table(const ReturnSource& source) {
  render::Table table{"Patterns", "", {}, {}, ""};
  table.columns = {{"Barrier"}, {"Cases", Format::kInteger}, {"Nationality"}, {"Business area"}};
  for (const auto& pattern : source.month.trends.patterns) {
    table.rows.push_back({in_words(pattern.kind), count_cell(pattern.cases), pattern.nationality,
                          area_cell(source, pattern.area)});
  }
  return table;
}

render::Table months_table(const ReturnSource& source) {
  render::Table table{"RejectionsByMonth", "", {}, {}, ""};
  table.columns = {{"Month of the panel"},
                   {"Rejected", Format::kInteger},
                   {"To release or with actions", Format::kInteger},
                   {"Share", Format::kShare},
                   {"Cycles missed", Format::kInteger}};
  for (std::size_t i = 0; i < source.month.trends.rejections.size(); ++i) {
    const auto& month = source.month.trends.rejections[i];
    table.rows.push_back({in_words(month.month), count_cell(month.rejected),
                          count_cell(month.asked), share_cell(month.rejected, month.asked),
                          count_cell(source.month.trends.missed_by_month[i])});
  }
  return table;
}

render::Table reasons_table(const ReturnSource& source) {
  render::Table table{"Reasons", "", {}, {}, ""};
  table.columns = {{"Kind of reason"},
                   {"Rejections", Format::kInteger},
                   {"Share of the rejections", Format::kShare}};
  for (const auto& reason : source.month.trends.reasons) {
    table.rows.push_back({source.quality_phrases.reason(reason.kind), count_cell(reason.rejections),
                          share_cell(reason.rejections, source.month.trends.rejected())});
  }
  return table;
}

render::Table repeated_table(const ReturnSource& source) {
  render::Table table{"RepeatedActions", "", {}, {}, ""};
  table.columns = {{"Kind"},      {"Panels", Format::kInteger},
                   {"Reference"}, {"Business area"},
                   {"Completed"}, {"Action"}};
  for (const auto& action : source.month.trends.repeated) {
    table.rows.push_back({action.kind ? in_words(*action.kind) : source.words["no-kind"],
                          count_cell(static_cast<int>(action.panels.size())),
                          action.record->ref->text, area_cell(source, *action.record->area),
                          yes_or_no(source, action.is_completed), action.what});
  }
  return table;
}

render::Table missed_table(const ReturnSource& source) {
  render::Table table{"MissedCycles", "", {}, {}, ""};
  table.columns = {{"Business area"}, {"Cycles", Format::kInteger}, {"Cases", Format::kInteger}};
  for (const auto& trend : source.month.trends.missed) {
    table.rows.push_back(
        {area_cell(source, trend.area), count_cell(trend.cycles), count_cell(trend.cases)});
  }
  return table;
}

/// Bars or columns of the second column of the only table.
render::Chart count_chart(const ReturnSource& source, render::ChartType type,
                          std::string_view title, std::string_view labels,
                          std::string_view values) {
  render::Chart chart;
  chart.type = type;
  chart.title = source.words[title];
  chart.label_axis = source.words[labels];
  chart.value_axis = source.words[values];
  chart.description = source.words[title];
  chart.series = {{source.words[values], 0, 0, 1}};
  return chart;
}

render::Sheet recurring_sheet(const ReturnSource& source, std::string name, std::string_view group,
                              render::Table table) {
  render::Sheet sheet = framed_sheet(source, std::move(name), group);
  add_line(sheet.lines, source.words["trends.how"]);
  sheet.tables = {std::move(table)};
  return sheet;
}

}  // namespace

render::Sheet trend_sheet(const ReturnSource& source) {
  render::Table table;
  table.name = "Trend";
  table.columns = {{"Month"}};
  for (const Measure measure : source.month.measures) {
    const std::string name = in_words(measure);
    table.columns.push_back({name, Format::kShare});
    table.columns.push_back({name + ": compliant", Format::kInteger});
    table.columns.push_back({name + ": due", Format::kInteger});
  }
  table.columns.push_back({"None due"});
  for (const rules::TrendMonth& month : source.month.trend) {
    table.rows.push_back(trend_row(source, month));
  }
  render::Sheet sheet = framed_sheet(source, "Trend", "trend");
  add_line(sheet.lines, source.words["trend.how"]);
  sheet.tables = {std::move(table)};
  add_chart(sheet, trend_chart(source));
  return sheet;
}

std::vector<render::Sheet> recurring_sheets(const ReturnSource& source) {
  std::vector<render::Sheet> sheets{
      recurring_sheet(source, "Barriers", "barriers", barriers_table(source)),
      recurring_sheet(source, "Barrier patterns", "patterns", patterns_table(source)),
      recurring_sheet(source, "By month", "months", months_table(source)),
      recurring_sheet(source, "Reasons", "reasons", reasons_table(source)),
      recurring_sheet(source, "Repeated actions", "repeated", repeated_table(source)),
      recurring_sheet(source, "Missed cycles", "missed", missed_table(source))};
  add_chart(sheets[0], count_chart(source, render::ChartType::kBar, "trends.chart.barriers",
                                   "trends.chart.barriers.labels", "trends.chart.cases"));
  add_chart(sheets[2], count_chart(source, render::ChartType::kColumn, "trends.chart.rejections",
                                   "trends.chart.months", "trends.chart.recommendations"));
  std::erase_if(sheets, [](const render::Sheet& each) { return each.tables.front().rows.empty(); });
  return sheets;
}

}  // namespace panelpress::documents
