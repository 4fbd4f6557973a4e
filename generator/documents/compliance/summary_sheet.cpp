#include <fmt/format.h>

#include "documents/compliance/cells.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

using render::Cell;
using render::Format;
using rules::MeasureValue;

constexpr std::size_t kBusinessArea = 0;
constexpr std::size_t kRate = 9;

/// A value with the heading of its column.
struct ValueColumn {
  MeasureValue value;
  const char* heading;
};
constexpr ValueColumn kValues[] = {{MeasureValue::kCompliant, "Compliant"},
                                   {MeasureValue::kLate, "Late"},
                                   {MeasureValue::kNonCompliant, "Non-compliant"},
                                   {MeasureValue::kOutstanding, "Outstanding"},
                                   {MeasureValue::kPending, "Pending"},
                                   {MeasureValue::kNotMeasurable, "Not measurable"},
                                   {MeasureValue::kNotApplicable, "Not applicable"}};

/// Counts the rows of Recommendations that hold a value. The area is named by its code: unlike a
/// name, a code holds nothing that COUNTIFS would take for a pattern.
render::Formula count_formula(const rules::SummaryRow& row, MeasureValue value) {
  const std::string of_area =
      row.area ? fmt::format("Recommendations[Area code],\"{}\",", row.area->text) : "";
  return {fmt::format("=COUNTIFS({}Recommendations[{}],\"{}\")", of_area,
                      measure_heading(row.measure), word(value)),
          static_cast<double>(row.tally.count(value))};
}

/// CMP-4. A thousand times the count is exact, so that a half is a half when it is rounded.
render::Formula rate_formula(const ReturnSource& source, const rules::Tally& tally) {
  const std::string& none_due = source.words["none-due"];
  const std::string divisor =
      "Summary[[#This Row],[Compliant]]+Summary[[#This Row],[Late]]"
      "+Summary[[#This Row],[Non-compliant]]+Summary[[#This Row],[Outstanding]]";
  render::Formula formula;
  formula.text =
      fmt::format("=IF({0}=0,\"{1}\",ROUND(1000*Summary[[#This Row],[Compliant]]/({0}),0)/1000)",
                  divisor, none_due);
  if (const auto rate = tally.rate()) {
    formula.cached = rate->tenths / 1000.0;
  } else {
    formula.cached = none_due;
  }
  return formula;
}

render::Table summary_table(const ReturnSource& source) {
  render::Table table;
  table.name = "Summary";
  table.columns = {{"Business area"}, {"Measure"}};
  for (const auto& [value, heading] : kValues) table.columns.push_back({heading, Format::kInteger});
  table.columns.push_back({"Rate", Format::kShare, 12});
  for (const rules::SummaryRow& row : source.month.summary) {
    std::vector<Cell> cells{
        row.area ? area_cell(source, *row.area) : Cell(source.words["all-areas"]),
        in_words(row.measure)};
    for (const auto& [value, heading] : kValues) cells.push_back(count_formula(row, value));
    cells.push_back(rate_formula(source, row.tally));
    table.rows.push_back(std::move(cells));
  }
  table.marks = {{kRate, source.words["none-due"], render::Tone::kQuiet}};
  return table;
}

/// One series a measure; its rows stand together, since Summary is by measure, then area.
render::Chart rate_chart(const ReturnSource& source) {
  render::Chart chart;
  chart.type = render::ChartType::kBar;
  chart.title = source.words["summary.chart"];
  chart.label_axis = source.words["summary.chart.labels"];
  chart.value_axis = source.words["summary.chart.values"];
  chart.description = source.words["summary.chart.description"];
  chart.format = Format::kShare;
  chart.highest = 1;
  std::size_t areas = 0;
  for (const rules::SummaryRow& row : source.month.summary) {
    if (row.area && row.measure == source.month.measures.front()) ++areas;
  }
  for (std::size_t i = 0; i < source.month.measures.size(); ++i) {
    chart.series.push_back(
        {in_words(source.month.measures[i]), 0, kBusinessArea, kRate, i * areas, areas});
  }
  const int bars = static_cast<int>(areas * source.month.measures.size());
  chart.height = 110 + 18 * std::max(bars, 6);
  return chart;
}

}  // namespace

std::string measure_heading(Measure measure) { return in_words(measure); }

render::Sheet summary_sheet(const ReturnSource& source) {
  render::Sheet sheet = framed_sheet(source, "Summary", "summary");
  add_errors(source, sheet);
  add_line(sheet.lines, source.words["summary.headline"]);
  add_line(sheet.lines, source.words["summary.outstanding"]);
  sheet.tables = {summary_table(source)};
  add_chart(sheet, rate_chart(source));
  auto& notes = sheet.notes;
  std::vector<render::Line> lead;
  add_line(lead, source.words["summary.not-measurable"]);
  add_line(lead, source.words["summary.how"]);
  notes.insert(notes.begin(), lead.begin(), lead.end());
  return sheet;
}

}  // namespace panelpress::documents
