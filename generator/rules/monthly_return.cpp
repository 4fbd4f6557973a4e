#include "rules/monthly_return.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

#include "rules/chase.h"

namespace panelpress::rules {

namespace {

/// The tallies of each measure, in the order of the return, of these areas' rows of a month.
class Tallies {
 public:
  explicit Tallies(const Facts& facts) : facts_(facts) {}

  // Without an area, all of them together: rates are worked out of added counts, never averaged.
  Tally of(Month month, const std::optional<AreaCode>& area, Measure measure) const {
    Tally sum;
    for (const auto& row : facts_.compliance) {
      if (row.month != month || row.measure != measure || (area && row.area != *area)) continue;
      for (std::size_t i = 0; i < sum.counts.size(); ++i) sum.counts[i] += row.tally.counts[i];
    }
    return sum;
  }

 private:
  const Facts& facts_;
};

/// By measure, then area, so that the areas can be compared (and a chart has them side by side).
void add_summary(const Facts& facts, MonthReturn& found) {
  const Tallies tallies(facts);
  const auto areas = found.only ? std::vector{*found.only} : return_areas(facts, found.month);
  for (const Measure measure : found.measures) {
    for (const AreaCode& area : areas) {
      found.summary.push_back({area, measure, tallies.of(found.month, area, measure)});
    }
  }
  // A return of one area has no row of all areas: it would tell of the others.
  if (found.only) return;
  for (const Measure measure : found.measures) {
    found.summary.push_back(
        {std::nullopt, measure, tallies.of(found.month, std::nullopt, measure)});
  }
}

/// Oldest first. A month in which no panel was held has its place, with nothing in it.
void add_trend(const Facts& facts, MonthReturn& found) {
  const Tallies tallies(facts);
  for (int back = kTrendMonths - 1; back >= 0; --back) {
    TrendMonth month{found.month - std::chrono::months{back}, {}};
    for (const Measure measure : found.measures) {
      month.tallies.push_back(tallies.of(month.month, found.only, measure));
    }
    found.trend.push_back(std::move(month));
  }
}

/// `asked` is what the share of rejections is of: releases and actions alone ask casework (CMP-6).
void add_recommendations(const Facts& facts, MonthReturn& found) {
  for (const RecommendationFacts& each : facts.recommendations) {
    if (found.only && each.area() != *found.only) continue;
    if (each.month() != found.month) continue;
    found.recommendations.push_back(&each);
    found.asked += each.asks_casework() ? 1 : 0;
    if (each.is_rejected) found.rejections.push_back(&each);
  }
}

}  // namespace

MonthReturn month_return(const Facts& facts, Month month, const std::optional<AreaCode>& only) {
  return month_return(facts, month, only, quality_sample(facts, month));
}

MonthReturn month_return(const Facts& facts, Month month, const std::optional<AreaCode>& only,
                         const std::vector<Sampled>& sample) {
  MonthReturn found;
  found.month = month;
  found.only = only;
  found.measures = facts.figures.measures();
  add_summary(facts, found);
  add_recommendations(facts, found);
  found.open = open_up_to(facts, month, only);
  add_trend(facts, found);
  found.trends = rules::trends(facts, month, only);
  // DQ-6: the sample is drawn over the whole month, and an area is shown its part: a sample drawn
  // for each area anew would be another one.
  std::ranges::copy_if(sample, std::back_inserter(found.sample), [&](const Sampled& each) {
    return !only || each.recommendation->area() == *only;
  });
  return found;
}

std::vector<Tally> totals(const MonthReturn& month) {
  std::vector<Tally> totals;
  for (const SummaryRow& row : month.summary) {
    // The rows of all areas are the totals, and of a return of one area its own.
    if (month.only || !row.area) totals.push_back(row.tally);
  }
  return totals;
}

// Over the rows that are totals, else each recommendation would count twice.
int count_in_totals(const MonthReturn& month, MeasureValue value) {
  int count = 0;
  for (const Tally& tally : totals(month)) count += tally.count(value);
  return count;
}

RejectionCounts count_rejections(const MonthReturn& month) {
  RejectionCounts counts;
  for (const RecommendationFacts* each : month.rejections) {
    ++counts.rejected;
    if (each->has_reasons_on_atlas) ++counts.with_reasons_on_atlas;
    if (each->has_reasons_in_dcpr) ++counts.with_reasons_in_dcpr;
  }
  return counts;
}

// CMP-7: what is open, and what can no longer be put right and so is in no list to chase.
OpenCounts count_open(const Facts& facts, const MonthReturn& month) {
  OpenCounts counts;
  for (const OpenItem* each : month.open) {
    ++(each->to_put_right ? counts.to_put_right : counts.outstanding);
    if (each->recommendation->month() < month.month) ++counts.earlier;
  }
  counts.beyond = count_non_compliant_up_to(facts, month.month, month.only) - counts.to_put_right;
  return counts;
}

std::vector<Month> return_months(const Facts& facts) {
  std::set<Month> months;
  for (const auto& each : facts.recommendations) months.insert(each.month());
  return {months.begin(), months.end()};
}

std::vector<AreaCode> return_areas(const Facts& facts, Month month) {
  std::set<AreaCode> areas;
  for (const auto& each : facts.recommendations) {
    if (each.month() == month) areas.insert(each.area());
  }
  return {areas.begin(), areas.end()};
}

}  // namespace panelpress::rules
