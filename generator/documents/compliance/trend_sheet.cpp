// Trend: twelve months of rates.
#include <fmt/format.h>

#include "documents/compliance/cells.h"
#include "documents/shared/wording.h"
#include "render/columns.h"

namespace panelpress::documents {

namespace {

using render::Cell;
using render::Format;
using rules::MeasureValue;
using rules::TrendMonth;

/// The measures of which nothing was due in a month.
std::string none_due_of(const ReturnSource& source, const TrendMonth& month) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < month.tallies.size(); ++i) {
    if (!month.tallies[i].rate())
      names.push_back(source.vocabulary.measure(source.month.measures[i]));
  }
  return fmt::format("{}", fmt::join(names, ", "));
}

/// A gap, not 0%: nothing was due.
Cell rate_cell(const rules::Tally& tally) {
  const auto rate = tally.rate();
  return rate ? Cell(rate->tenths / 1000.0) : Cell();
}

/// Of each measure its rate, and the counts behind it.
std::vector<render::ColumnOf<TrendMonth>> trend_columns(const ReturnSource& source) {
  std::vector<render::ColumnOf<TrendMonth>> columns{
      {"Month", Format::kText, [](const TrendMonth& month) { return in_words(month.month); }}};
  const auto& heading = source.words.trend.heading;
  for (std::size_t i = 0; i < source.month.measures.size(); ++i) {
    const std::string name = source.vocabulary.measure(source.month.measures[i]);
    columns.push_back({name, Format::kShare,
                       [i](const TrendMonth& month) { return rate_cell(month.tallies[i]); }});
    columns.push_back({heading.compliant(name), Format::kInteger, [i](const TrendMonth& month) {
                         return count_cell(month.tallies[i].count(MeasureValue::kCompliant));
                       }});
    columns.push_back({heading.due(name), Format::kInteger, [i](const TrendMonth& month) {
                         return count_cell(month.tallies[i].divisor());
                       }});
  }
  columns.push_back({"None due", Format::kText,
                     [&](const TrendMonth& month) { return none_due_of(source, month); }});
  return columns;
}

render::Chart trend_chart(const ReturnSource& source, const render::Table& table) {
  render::Chart chart =
      source.words.trend.chart.drawn_as(render::ChartType::kLine, Format::kShare, source.view);
  chart.highest = 1;
  chart.width = 860;
  for (const Measure measure : source.month.measures) {
    const std::string name = source.vocabulary.measure(measure);
    chart.series.push_back({name, 0, place_of(table, "Month"), place_of(table, name)});
  }
  return chart;
}

}  // namespace

render::Sheet trend_sheet(const ReturnSource& source) {
  const auto& words = source.words.trend;
  render::Sheet sheet = framed_sheet(source, "Trend", words);
  add_line(sheet.lines, words.how(source.view));
  // Without the buttons of filters the heads leave the last column room for its words.
  sheet.tables.push_back(
      render::unfiltered(render::table_of("Trend", trend_columns(source), source.month.trend, "")));
  add_chart(sheet, trend_chart(source, sheet.tables.front()));
  return sheet;
}

}  // namespace panelpress::documents
