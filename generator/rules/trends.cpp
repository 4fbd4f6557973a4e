#include "rules/trends.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "rules/clock.h"
#include "rules/countries.h"

namespace panelpress::rules {

namespace {

/// The recommendations and cases that a period and an area let in.
/// Twelve months that end with `last`; the area is that of the record given, which for a
/// recommendation is the case as it stood at its panel.
class Scope {
 public:
  Scope(const Facts& facts, Month last, const std::optional<AreaCode>& only)
      : facts_(facts), last_(last), only_(only) {}

  Month last() const { return last_; }
  Month first() const { return last_ - std::chrono::months{kTrendMonths - 1}; }
  bool holds(Month month) const { return first() <= month && month <= last_; }
  bool holds(const CaseRecord& record) const { return !only_ || *record.area == *only_; }
  bool holds(const RecommendationFacts& each) const {
    return holds(each.month()) && holds(*each.record);
  }
  std::size_t index_of(Month month) const {
    return static_cast<std::size_t>((month - first()).count());
  }
  const Facts& facts() const { return facts_; }

 private:
  const Facts& facts_;
  Month last_;
  const std::optional<AreaCode>& only_;
};

using Cases = std::vector<const CaseRecord*>;

/// The cases considered, by reference, each once: as it stood at the last of its panels.
Cases considered_cases(const Scope& scope) {
  Cases all;
  for (const auto& each : scope.facts().recommendations) {
    if (scope.holds(each) && each.outcome != Recommendation::kDeferred) all.push_back(each.record);
  }
  // Stable: recommendations are by panel, and the last of a case is to stand last.
  std::ranges::stable_sort(
      all, [](const CaseRecord* a, const CaseRecord* b) { return *a->ref < *b->ref; });
  Cases cases;
  for (const CaseRecord* each : all) {
    if (cases.empty() || *cases.back()->ref != *each->ref) cases.push_back(nullptr);
    cases.back() = each;
  }
  return cases;
}

/// The country by its name, however it is written (DQ-1); as written when it is no country's name.
const std::string& country_of(const Facts& facts, const CaseRecord& record) {
  static const std::string kNone;
  if (!is_recorded_nationality(record.nationality)) return kNone;
  const auto& name = facts.nationalities.of(*record.nationality).name;
  return name ? *name : *record.nationality;
}

/// The kinds of barrier of a case, each once.
/// A case with two barriers of a kind counts once: the figures are of cases.
std::set<BarrierKind> kinds_of_barrier(const CaseRecord& record) {
  std::set<BarrierKind> kinds;
  for (const Barrier& barrier : record.barriers) kinds.insert(*barrier.kind);
  return kinds;
}

void count_barriers(const Facts& facts, const CaseRecord& record,
                    std::map<BarrierKind, BarrierTrend>& by_kind) {
  const std::string& nationality = country_of(facts, record);
  for (const BarrierKind kind : kinds_of_barrier(record)) {
    BarrierTrend& trend = by_kind[kind];
    trend.kind = kind;
    ++trend.cases;
    ++trend.by_area[*record.area];
    ++trend.by_nationality[nationality];
  }
}

std::vector<BarrierTrend> barrier_trends(const Facts& facts, const Cases& cases) {
  std::map<BarrierKind, BarrierTrend> by_kind;
  for (const CaseRecord* record : cases) count_barriers(facts, *record, by_kind);
  std::vector<BarrierTrend> found;
  for (auto& [kind, trend] : by_kind) found.push_back(std::move(trend));
  std::ranges::stable_sort(found, [](const auto& a, const auto& b) { return a.cases > b.cases; });
  return found;
}

/// By kind, country and area together: what recurs for one country in one area is what can be taken
/// up.
std::vector<BarrierPattern> barrier_patterns(const Facts& facts, const Cases& cases) {
  std::map<std::tuple<BarrierKind, std::string_view, std::string_view>, int> by_pattern;
  for (const CaseRecord* record : cases) {
    const std::string& country = country_of(facts, *record);
    if (country.empty()) continue;
    for (const BarrierKind kind : kinds_of_barrier(*record)) {
      ++by_pattern[{kind, country, record->area->text}];
    }
  }
  std::vector<BarrierPattern> found;
  for (const auto& [pattern, count] : by_pattern) {
    const auto& [kind, country, area] = pattern;
    // One case is no pattern, and would name a person by nationality and area.
    if (count > 1) found.push_back({kind, std::string(country), {std::string(area)}, count});
  }
  std::ranges::stable_sort(found, [](const auto& a, const auto& b) { return a.cases > b.cases; });
  return found;
}

/// The share of rejections is of those that ask casework (CMP-6). A reason of several kinds counts
/// in each, so that kinds add up to more than rejections.
void count_rejections(const Scope& scope, Trends& found) {
  std::map<ReasonKind, int> kinds;
  for (const auto& each : scope.facts().recommendations) {
    if (!scope.holds(each) || !each.asks_casework()) continue;
    RejectionMonth& month = found.rejections[scope.index_of(each.month())];
    ++month.asked;
    if (!each.is_rejected) continue;
    ++month.rejected;
    const std::string reason = recorded_or_empty(each.listed->response->reason);
    for (const ReasonKind kind : kinds_of_reason(reason)) ++kinds[kind];
  }
  for (const auto& [kind, rejections] : kinds) found.reasons.push_back({kind, rejections});
  std::ranges::stable_sort(
      found.reasons, [](const auto& a, const auto& b) { return a.rejections > b.rejections; });
}

/// What a month and an area let in of an action that recurs; nothing when no panel gave it.
/// Panels before the first month count, so that an action first given before the year is still seen
/// to recur.
RepeatedAction seen_from(const Scope& scope, const RecurringAction& action) {
  RepeatedAction entry;
  for (const ActionGiven& each : action) {
    if (each.by->month() > scope.last() || !scope.holds(*each.by->record)) continue;
    // Twice by one panel is not repeated.
    if (!entry.panels.empty() && entry.panels.back() == each.by->panel) continue;
    entry.record = each.by->record;
    entry.what = *each.action->what;
    entry.kind = each.action->kind.value;
    entry.panels.push_back(each.by->panel);
    entry.is_completed = each.action->completed_on.value.has_value();
  }
  return entry;
}

/// It recurs when its last panel lies in the period; before, it is history.
std::vector<RepeatedAction> repeated_actions(const Scope& scope) {
  std::vector<RepeatedAction> found;
  for (const RecurringAction& action : scope.facts().recurring_actions) {
    RepeatedAction entry = seen_from(scope, action);
    const bool is_repeated = entry.panels.size() > 1;
    if (is_repeated && scope.holds(month_of(*entry.panels.back()->date))) {
      found.push_back(std::move(entry));
    }
  }
  std::ranges::stable_sort(
      found, [](const auto& a, const auto& b) { return a.panels.size() > b.panels.size(); });
  return found;
}

/// A cycle is missed on the day the next one's review comes (CLK-7): that day's month has it.
void count_missed_cycles(const Scope& scope, Trends& found) {
  std::map<AreaCode, MissedTrend> by_area;
  for (const CaseFacts& each : scope.facts().cases) {
    if (!scope.holds(*each.record)) continue;
    const DetentionClock clock = clock_of(*each.record, scope.facts().figures);
    int cycles = 0;
    for (const int cycle : *each.missed_cycles) {
      const Month missed_in = month_of(clock.cycle_review(cycle + 1));
      if (!scope.holds(missed_in)) continue;
      ++cycles;
      ++found.missed_by_month[scope.index_of(missed_in)];
    }
    if (cycles == 0) continue;
    MissedTrend& trend = by_area[*each.record->area];
    trend.area = *each.record->area;
    ++trend.cases;
    trend.cycles += cycles;
  }
  for (auto& [area, trend] : by_area) found.missed.push_back(std::move(trend));
  std::ranges::stable_sort(found.missed,
                           [](const auto& a, const auto& b) { return a.cycles > b.cycles; });
}

}  // namespace

int Trends::asked() const {
  int sum = 0;
  for (const auto& month : rejections) sum += month.asked;
  return sum;
}

int Trends::rejected() const {
  int sum = 0;
  for (const auto& month : rejections) sum += month.rejected;
  return sum;
}

int Trends::cycles_missed() const {
  int sum = 0;
  for (const int cycles : missed_by_month) sum += cycles;
  return sum;
}

// The twelve months are there, with nothing in them, before anything is counted.
Trends trends(const Facts& facts, Month last, const std::optional<AreaCode>& only) {
  const Scope scope(facts, last, only);
  Trends found;
  found.first = scope.first();
  found.last = last;
  for (int i = 0; i < kTrendMonths; ++i) {
    found.rejections[static_cast<std::size_t>(i)].month = found.first + std::chrono::months{i};
  }
  const auto cases = considered_cases(scope);
  found.cases = static_cast<int>(cases.size());
  found.barriers = barrier_trends(facts, cases);
  found.patterns = barrier_patterns(facts, cases);
  count_rejections(scope, found);
  found.repeated = repeated_actions(scope);
  count_missed_cycles(scope, found);
  return found;
}

}  // namespace panelpress::rules
