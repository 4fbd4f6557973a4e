#include <fmt/format.h>

#include "documents/compliance/cells.h"
#include "documents/shared/wording.h"
#include "render/columns.h"

namespace panelpress::documents {

namespace {

using render::Cell;
using render::Format;
using rules::MeasureValue;
using rules::SummaryRow;

/// A value with the heading of its column, which the formula of the rate names.
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
render::Formula count_formula(const ReturnSource& source, const SummaryRow& row,
                              MeasureValue value) {
  const std::string of_area =
      row.area ? fmt::format("Recommendations[Area code],\"{}\",", row.area->text) : "";
  return {fmt::format("=COUNTIFS({}Recommendations[{}],\"{}\")", of_area,
                      measure_heading(source, row.measure), word(value)),
          static_cast<double>(row.tally.count(value))};
}

/// Counts and rates are formulas over Recommendations, with cached values that agree.
std::vector<render::ColumnOf<SummaryRow>> summary_columns(const ReturnSource& source) {
  std::vector<render::ColumnOf<SummaryRow>> columns{
      {"Business area", Format::kText,
       [&](const SummaryRow& row) {
         return row.area ? area_cell(source, *row.area) : Cell(source.words.all_areas());
       }},
      {"Measure", Format::kText,
       [&](const SummaryRow& row) { return source.vocabulary.measure(row.measure); }}};
  for (const auto& [value, heading] : kValues) {
    columns.push_back({heading, Format::kInteger, [&source, value = value](const SummaryRow& row) {
                         return count_formula(source, row, value);
                       }});
  }
  columns.push_back({"Rate",
                     Format::kShare,
                     [&](const SummaryRow& row) {
                       return rate_formula("Summary",
                                           {"Compliant", "Late", "Non-compliant", "Outstanding"},
                                           row.tally, source.vocabulary.none_due());
                     },
                     {{source.vocabulary.none_due(), render::Tone::kQuiet}},
                     12});
  return columns;
}

/// One series a measure; its rows stand together, since Summary is by measure, then area.
render::Chart rate_chart(const ReturnSource& source, const render::Table& table) {
  render::Chart chart =
      source.words.summary.chart.drawn_as(render::ChartType::kBar, Format::kShare, source.view);
  chart.highest = 1;
  std::size_t areas = 0;
  for (const SummaryRow& row : source.month.summary) {
    if (row.area && row.measure == source.month.measures.front()) ++areas;
  }
  for (std::size_t i = 0; i < source.month.measures.size(); ++i) {
    chart.series.push_back({source.vocabulary.measure(source.month.measures[i]), 0,
                            place_of(table, "Business area"), place_of(table, "Rate"), i * areas,
                            areas});
  }
  const int bars = static_cast<int>(areas * source.month.measures.size());
  chart.height = 110 + 18 * std::max(bars, 6);
  return chart;
}

}  // namespace

std::string measure_heading(const ReturnSource& source, Measure measure) {
  return source.vocabulary.measure(measure);
}

/// Why a return is not for issue, then how the month went.
std::vector<render::Line> headlines(const ReturnSource& source) {
  std::vector<render::Line> lines;
  for (const Finding* finding : source.findings) {
    if (finding->severity != Severity::kError || !bears_on_figures(*finding)) continue;
    lines.push_back(
        {source.words.findings.not_for_issue(finding->subject.text(), in_words(finding->message),
                                             finding->rule, place_in_words(finding->source)),
         render::LineStyle::kWarning});
  }
  add_line(lines, source.words.summary.headline(source.view));
  add_line(lines, source.words.summary.outstanding(source.view));
  return lines;
}

render::Sheet summary_sheet(const ReturnSource& source) {
  const auto& words = source.words.summary;
  render::Sheet sheet = framed_sheet(source, "Summary", words);
  for (render::Line& each : headlines(source)) sheet.lines.push_back(std::move(each));
  sheet.tables.push_back(
      render::table_of("Summary", summary_columns(source), source.month.summary, ""));
  add_chart(sheet, rate_chart(source, sheet.tables.front()));
  std::vector<render::Line> lead;
  add_line(lead, words.not_measurable(source.view));
  add_line(lead, words.how());
  sheet.notes.insert(sheet.notes.begin(), lead.begin(), lead.end());
  return sheet;
}

}  // namespace panelpress::documents
