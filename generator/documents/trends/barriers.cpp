// Which barriers recur, and where.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/text.h"
#include "documents/shared/areas.h"
#include "documents/shared/wording.h"
#include "documents/trends/sections.h"

namespace panelpress::documents {

namespace {

using render::Format;

/// "Albania 5, Iraq 2": names with their counts, most first, as many as a cell has room for. A
/// count keeps to the line of its name: alone at the head of the next it counts nothing.
std::string most_first(const TrendsSource& source, const std::map<std::string, int>& counts) {
  constexpr std::size_t kMost = 12;
  std::vector<std::pair<std::string, int>> sorted(counts.begin(), counts.end());
  std::ranges::stable_sort(sorted,
                           [](const auto& a, const auto& b) { return a.second > b.second; });
  std::vector<std::string> parts;
  for (const auto& [name, count] : sorted) {
    if (parts.size() < kMost) parts.push_back(fmt::format("{}\u00a0{}", name, count));
  }
  const std::string names = fmt::format("{}", fmt::join(parts, ", "));
  return sorted.size() > kMost ? source.words.and_more(names, sorted.size() - kMost) : names;
}

std::string nationalities_of(const TrendsSource& source, const rules::BarrierTrend& trend) {
  std::map<std::string, int> nationalities;
  for (const auto& [name, count] : trend.by_nationality) {
    // Cases without a nationality stay in the count.
    nationalities[name.empty() ? source.words.not_recorded() : name] += count;
  }
  return most_first(source, nationalities);
}

std::string areas_of(const TrendsSource& source, const rules::BarrierTrend& trend) {
  std::map<std::string, int> areas;
  for (const auto& [area, count] : trend.by_area) {
    areas[area_name(*source.facts.records, area)] += count;
  }
  return most_first(source, areas);
}

/// A case may have several barriers: the shares add up to more than the whole.
TableView barriers_table(const TrendsSource& source) {
  using Row = rules::BarrierTrend;
  const std::vector<render::ColumnOf<Row>> columns = {
      {"Barrier", Format::kText,
       [&](const Row& row) { return source.vocabulary.barrier(row.kind); }},
      {"Cases", Format::kInteger, &Row::cases},
      {"Share", Format::kShare,
       [&](const Row& row) { return share_in_full(row.cases, source.trends.cases); }},
      {"Nationalities", Format::kText,
       [&](const Row& row) { return nationalities_of(source, row); }},
      {"Business areas", Format::kText, [&](const Row& row) { return areas_of(source, row); }}};
  return table_view(source.words.table.barriers(), columns, source.trends.barriers);
}

TableView patterns_table(const TrendsSource& source) {
  using Row = rules::BarrierPattern;
  constexpr std::ptrdiff_t kMost = 200;
  const auto& all = source.trends.patterns;
  const std::vector<Row> shown(all.begin(), all.begin() + std::min(kMost, std::ssize(all)));
  const std::vector<render::ColumnOf<Row>> columns = {
      {"Barrier", Format::kText,
       [&](const Row& row) { return source.vocabulary.barrier(row.kind); }},
      {"Nationality", Format::kText, &Row::nationality},
      {"Business area", Format::kText,
       [&](const Row& row) { return area_name(*source.facts.records, row.area); }},
      {"Cases", Format::kInteger, &Row::cases}};
  TableView table = table_view(source.words.table.patterns(), columns, shown);
  table.is_narrow = true;
  return table;
}

}  // namespace

void add_barriers(const TrendsSource& source, TrendsView& view) {
  const auto& barriers = source.trends.barriers;
  if (barriers.empty()) return;
  view.barriers = barriers_table(source);
  if (!source.trends.patterns.empty()) view.patterns = patterns_table(source);
  view.top_barrier = source.vocabulary.barrier(barriers.front().kind);
  view.top_share = share_in_full(barriers.front().cases, source.trends.cases);
  Counts counts;
  for (const auto& each : barriers)
    counts.emplace_back(source.vocabulary.barrier(each.kind), each.cases);
  view.barrier_chart = bars(source.words.chart.barriers(), counts);
}

}  // namespace panelpress::documents
