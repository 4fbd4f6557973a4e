// What had to be recommended again, and the panel cycles missed.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "documents/shared/areas.h"
#include "documents/shared/wording.h"
#include "documents/trends/sections.h"
#include "render/charts.h"

namespace panelpress::documents {

namespace {

using render::Format;

/// The days of the panels that recommended an action, the latest first.
std::string panel_days(const rules::RepeatedAction& action, const WorkingDays& working_days) {
  std::vector<std::string> dates;
  for (const Panel* panel : action.panels) {
    dates.insert(dates.begin(), short_date(*panel->date, working_days));
  }
  return fmt::format("{}", fmt::join(dates, ", "));
}

/// A page that is read has an end; every action is in the workbooks of the returns.
constexpr std::ptrdiff_t kMostRepeated = 200;

TableView repeated_table(const TrendsSource& source) {
  using Row = rules::RepeatedAction;
  const auto& all = source.trends.repeated;
  const std::vector<Row> shown(all.begin(), all.begin() + std::min(kMostRepeated, std::ssize(all)));
  const auto& words = source.words.cell;
  const std::vector<render::ColumnOf<Row>> columns = {
      {"Reference", Format::kText, [](const Row& row) { return row.record->ref->text; }},
      {"Business area", Format::kText,
       [&](const Row& row) { return area_name(*source.facts.records, *row.record->area); }},
      {"Action", Format::kText, &Row::what},
      {"By", Format::kInteger,
       [&](const Row& row) { return source.vocabulary.count.panels(std::ssize(row.panels)); }},
      {"Panels, latest first", Format::kText,
       [working_days = source.facts.records->working_days()](const Row& row) {
         return panel_days(row, working_days);
       }},
      {"Now",
       Format::kText,
       [&](const Row& row) { return row.is_completed ? words.completed() : words.open(); },
       {{words.completed(), render::Tone::kGood}, {words.open(), render::Tone::kWarning}}}};
  TableView table = table_view(source.words.table.repeated(), columns, shown);
  table.is_caption_hidden = true;
  return table;
}

/// The repeated actions by kind, most first.
Counts repeated_by_kind(const TrendsSource& source) {
  std::map<std::string, int> kinds;
  for (const auto& action : source.trends.repeated) {
    ++kinds[action.kind ? source.vocabulary.barrier(*action.kind) : source.words.no_kind()];
  }
  Counts counts(kinds.begin(), kinds.end());
  std::ranges::stable_sort(counts, std::ranges::greater{}, &Counts::value_type::second);
  return counts;
}

TableView missed_table(const TrendsSource& source) {
  using Row = rules::MissedTrend;
  const std::vector<render::ColumnOf<Row>> columns = {
      {"Business area", Format::kText,
       [&](const Row& row) { return area_name(*source.facts.records, row.area); }},
      {"Cycles", Format::kInteger, &Row::cycles},
      {"Cases", Format::kInteger, &Row::cases}};
  TableView table = table_view(source.words.table.missed(), columns, source.trends.missed);
  table.is_narrow = true;
  return table;
}

std::optional<render::Markup> missed_chart(const TrendsSource& source) {
  const auto& months = source.trends.missed_by_month;
  if (std::ssize(months) - std::ranges::count(months, 0) < render::kFewestFigures) {
    return std::nullopt;
  }
  render::ColumnChart chart;
  chart.description = source.words.chart.missed();
  render::ChartSeries cycles{"", {}, false};
  for (std::size_t i = 0; i < source.trends.missed_by_month.size(); ++i) {
    const int count = source.trends.missed_by_month[i];
    // Both lists are of the same twelve months.
    chart.labels.push_back(short_month(source.trends.rejections[i].month));
    cycles.values.push_back({count, std::to_string(count)});
  }
  chart.series = {cycles};
  return render::column_chart(chart);
}

}  // namespace

void add_repeated_actions(const TrendsSource& source, TrendsView& view) {
  const auto count = std::ssize(source.trends.repeated);
  if (count == 0) return;
  view.repeated = repeated_table(source);
  if (count > kMostRepeated) view.repeated_more = std::to_string(count - kMostRepeated);
  view.repeated_counted = source.vocabulary.count.actions(count);
  view.repeated_chart = bars(source.words.chart.repeated(), repeated_by_kind(source));
}

void add_missed_cycles(const TrendsSource& source, TrendsView& view) {
  const auto& missed = source.trends.missed;
  if (missed.empty()) return;
  int cases = 0;
  for (const auto& trend : missed) cases += trend.cases;
  view.missed = missed_table(source);
  view.missed_counted = source.vocabulary.count.cycles(source.trends.cycles_missed());
  view.missed_cases = source.vocabulary.count.cases(cases);
  view.missed_chart = missed_chart(source);
}

}  // namespace panelpress::documents
