#include "documents/trends/sections.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/text.h"
#include "documents/shared/areas.h"
#include "documents/shared/wording.h"
#include "render/charts.h"
#include "rules/share.h"

namespace panelpress::documents {

namespace {

std::string number(int count) { return fmt::format("{}", count); }

/// "12.5 %"; nothing when there is nothing to be a share of.
std::string share_of(int part, int whole) {
  return whole == 0 ? "" : in_words(rules::share(part, whole));
}

/// "Mar", for the columns of a chart of months.
std::string short_month(Month month) { return in_words(month).substr(0, 3); }

/// "Albania 5, Iraq 2": names with their counts, most first, as many as a cell has room for.
std::string most_first(const TrendsSource& source, const std::map<std::string, int>& counts) {
  constexpr std::size_t kMost = 12;
  std::vector<std::pair<std::string, int>> sorted(counts.begin(), counts.end());
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  std::vector<std::string> parts;
  for (const auto& [name, count] : sorted) {
    if (parts.size() < kMost) parts.push_back(fmt::format("{} {}", name, count));
  }
  const std::string names = fmt::format("{}", fmt::join(parts, ", "));
  return sorted.size() > kMost ? source.words.and_more(names, sorted.size() - kMost) : names;
}

BarrierTrendView barrier_view(const TrendsSource& source, const rules::BarrierTrend& trend) {
  std::map<std::string, int> nationalities;
  for (const auto& [name, count] : trend.by_nationality) {
    nationalities[name.empty() ? source.words.not_recorded() : name] += count;
  }
  std::map<std::string, int> areas;
  for (const auto& [area, count] : trend.by_area) {
    areas[area_name(*source.facts.records, area)] += count;
  }
  return {in_words(trend.kind), number(trend.cases), share_of(trend.cases, source.trends.cases),
          most_first(source, nationalities), most_first(source, areas)};
}

/// A chart of fewer figures says no more than its table.
constexpr std::ptrdiff_t kFewestFigures = 3;

std::optional<render::Markup> bars(const std::string& description,
                                   const std::vector<CountView>& counts) {
  if (std::ssize(counts) < kFewestFigures) return std::nullopt;
  render::BarChart chart{description, {}};
  for (const CountView& each : counts) {
    chart.bars.push_back({each.name, {std::stoll(each.count), each.count}});
  }
  return render::bar_chart(chart);
}

/// What each kind of reason is known by, for the reader who doubts it.
std::vector<CountView> reason_words(const TrendsSource& source) {
  std::vector<CountView> words;
  for (const auto& [kind, stems] : rules::reason_kind_words()) {
    words.push_back({source.phrases.reason(kind), fmt::format("{}", fmt::join(stems, ", ")), ""});
  }
  return words;
}

std::optional<render::Markup> rejection_chart(const TrendsSource& source) {
  const auto& months = source.trends.rejections;
  const auto asked_in =
      std::count_if(months.begin(), months.end(), [](const auto& each) { return each.asked > 0; });
  if (asked_in < kFewestFigures) return std::nullopt;
  render::ColumnChart chart;
  chart.description = source.words.chart.rejections();
  render::ChartSeries asked{source.words.series.asked(), {}, true};
  render::ChartSeries rejected{source.words.series.rejected(), {}, false};
  for (const auto& month : source.trends.rejections) {
    chart.labels.push_back(short_month(month.month));
    asked.values.push_back({month.asked, number(month.asked)});
    rejected.values.push_back({month.rejected, number(month.rejected)});
  }
  chart.series = {asked, rejected};
  return render::column_chart(chart);
}

RepeatedActionView repeated_view(const TrendsSource& source, const rules::RepeatedAction& action) {
  std::vector<std::string> dates;
  for (const Panel* panel : action.panels) dates.insert(dates.begin(), in_words(*panel->date));
  return {action.record->ref->text,
          area_name(*source.facts.records, *action.record->area),
          action.what,
          counted(static_cast<long long>(action.panels.size()), "panel"),
          fmt::format("{}", fmt::join(dates, ", ")),
          action.is_completed};
}

/// The repeated actions by kind, most first.
std::vector<CountView> repeated_by_kind(const TrendsSource& source) {
  std::map<std::string, int> kinds;
  for (const auto& action : source.trends.repeated) {
    ++kinds[action.kind ? in_words(*action.kind) : source.words.no_kind()];
  }
  std::vector<CountView> counts;
  for (const auto& [kind, count] : kinds) counts.push_back({kind, number(count), ""});
  std::stable_sort(counts.begin(), counts.end(), [](const CountView& a, const CountView& b) {
    return std::stoi(a.count) > std::stoi(b.count);
  });
  return counts;
}

std::optional<render::Markup> missed_chart(const TrendsSource& source) {
  const auto& months = source.trends.missed_by_month;
  if (std::ssize(months) - std::count(months.begin(), months.end(), 0) < kFewestFigures) {
    return std::nullopt;
  }
  render::ColumnChart chart;
  chart.description = source.words.chart.missed();
  render::ChartSeries cycles{"", {}, false};
  for (std::size_t i = 0; i < source.trends.missed_by_month.size(); ++i) {
    const int count = source.trends.missed_by_month[i];
    chart.labels.push_back(short_month(source.trends.rejections[i].month));
    cycles.values.push_back({count, number(count)});
  }
  chart.series = {cycles};
  return render::column_chart(chart);
}

}  // namespace

void add_barriers(const TrendsSource& source, TrendsView& view) {
  std::vector<CountView> counts;
  for (const auto& trend : source.trends.barriers) {
    view.barriers.push_back(barrier_view(source, trend));
    counts.push_back({view.barriers.back().kind, view.barriers.back().cases, ""});
  }
  constexpr std::size_t kMostPatterns = 200;
  for (const auto& pattern : source.trends.patterns) {
    if (view.patterns.size() == kMostPatterns) break;
    view.patterns.push_back({in_words(pattern.kind), pattern.nationality,
                             area_name(*source.facts.records, pattern.area),
                             number(pattern.cases)});
  }
  if (view.barriers.empty()) return;
  view.top_barrier = view.barriers.front().kind;
  view.top_cases = counted(source.trends.barriers.front().cases, "case");
  view.top_share = view.barriers.front().share;
  view.barrier_chart = bars(source.words.chart.barriers(), counts);
}

void add_rejections(const TrendsSource& source, TrendsView& view) {
  const int asked = source.trends.asked();
  const int rejected = source.trends.rejected();
  view.has_rejected = rejected > 0;
  view.asked = number(asked);
  view.rejected = number(rejected);
  if (asked == 0) return;
  view.rejected_share = share_of(rejected, asked);
  view.rejection_chart = rejection_chart(source);
  for (const auto& month : source.trends.rejections) {
    view.rejections.push_back({in_words(month.month), number(month.asked), number(month.rejected),
                               share_of(month.rejected, month.asked)});
  }
  for (const auto& reason : source.trends.reasons) {
    view.reasons.push_back({source.phrases.reason(reason.kind), number(reason.rejections),
                            share_of(reason.rejections, rejected)});
  }
  view.reason_chart = bars(source.words.chart.reasons(), view.reasons);
  view.reason_words = reason_words(source);
}

void add_repeated_actions(const TrendsSource& source, TrendsView& view) {
  // A page that is read has an end; every one is in the workbooks of the returns.
  constexpr std::size_t kMost = 200;
  const auto& repeated = source.trends.repeated;
  for (std::size_t i = 0; i < std::min(kMost, repeated.size()); ++i) {
    view.repeated.push_back(repeated_view(source, repeated[i]));
  }
  if (repeated.size() > kMost)
    view.repeated_more = number(static_cast<int>(repeated.size() - kMost));
  if (view.repeated.empty()) return;
  view.repeated_counted = counted(std::ssize(repeated), "action");
  view.repeated_chart = bars(source.words.chart.repeated(), repeated_by_kind(source));
}

void add_missed_cycles(const TrendsSource& source, TrendsView& view) {
  int cases = 0;
  for (const auto& trend : source.trends.missed) {
    cases += trend.cases;
    view.missed.push_back(
        {area_name(*source.facts.records, trend.area), number(trend.cycles), number(trend.cases)});
  }
  if (view.missed.empty()) return;
  view.missed_counted = counted(source.trends.cycles_missed(), "cycle");
  view.missed_cases = counted(cases, "case");
  view.missed_chart = missed_chart(source);
}

}  // namespace panelpress::documents
