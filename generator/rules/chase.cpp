#include "rules/chase.h"

#include <algorithm>

#include "rules/clock.h"
#include "rules/quality_sample.h"

namespace panelpress::rules {

namespace {

/// Whether a review after the first one does, or still can, record the recommendation.
/// The first review after the panel is the one that CMP-3 judges; a later one cannot make it
/// compliant, but closes the item (CMP-7).
bool can_be_recorded_later(const RecommendationFacts& recommendation, Date as_of) {
  const auto& dcprs = recommendation.record->dcprs;
  // Only called for a review that was held and does not record the panel, so that there is one.
  const Date first = *recommendation.first_dcpr_after->date;
  const bool is_recorded_since = std::ranges::any_of(
      dcprs, [&](const Dcpr& each) { return *each.date > first && is_true(each.records_cpp); });
  return !is_recorded_since && !has_ended_on(*recommendation.record, as_of);
}

/// Any other fault lies in the answer on Atlas, which casework can still complete.
bool can_be_put_right(const RecommendationFacts& recommendation, Fault fault, Date as_of) {
  return fault != Fault::kNotInDcpr || can_be_recorded_later(recommendation, as_of);
}

/// Since when a measure is open; none when it is not.
/// An outstanding measure is open since its own date; one with a fault since it was done, since
/// until then nothing was wrong with it.
std::optional<Date> open_since(const RecommendationFacts& recommendation,
                               const MeasureFacts& measure, Date as_of) {
  if (measure.value == MeasureValue::kOutstanding) return measure.date;
  const bool is_open = measure.fault && can_be_put_right(recommendation, *measure.fault, as_of);
  return is_open ? measure.done_on : std::nullopt;
}

}  // namespace

std::vector<OpenItem> open_items(const std::vector<RecommendationFacts>& recommendations,
                                 const WorkingDays& working_days, Date as_of) {
  std::vector<OpenItem> open;
  for (const RecommendationFacts& each : recommendations) {
    for (const MeasureFacts& measure : each.measures) {
      const auto since = open_since(each, measure, as_of);
      if (!since) continue;
      open.push_back({&each, &measure, *since, days_between(*since, as_of),
                      working_days.between(*since, as_of), measure.fault});
    }
  }
  // Stable: items of one day stay by panel, case and measure, as CMP-7's list has them.
  std::ranges::stable_sort(open,
                           [](const OpenItem& a, const OpenItem& b) { return a.since < b.since; });
  return open;
}

std::vector<const OpenItem*> open_up_to(const Facts& facts, Month month,
                                        const std::optional<AreaCode>& only) {
  std::vector<const OpenItem*> open;
  for (const OpenItem& each : facts.open_items) {
    const bool is_of_area = !only || each.recommendation->area() == *only;
    if (is_of_area && each.recommendation->month() <= month) open.push_back(&each);
  }
  return open;
}

// Counted apart from the list: the sentence of CMP-7 also tells what can no longer be put right.
int count_non_compliant_up_to(const Facts& facts, Month month,
                              const std::optional<AreaCode>& only) {
  int count = 0;
  for (const RecommendationFacts& each : facts.recommendations) {
    if (each.month() > month || (only && each.area() != *only)) continue;
    count += static_cast<int>(std::ranges::count_if(each.measures, [](const MeasureFacts& measure) {
      return measure.value == MeasureValue::kNonCompliant;
    }));
  }
  return count;
}

// The area and owner of the panel's date against those of now (GEN-3).
bool has_changed_area(const RecommendationFacts& recommendation) {
  return *recommendation.present->area != recommendation.area();
}

// An owner is known by email, else by name (DQ-6): a name spelt anew under one email is no change.
bool has_changed_owner(const RecommendationFacts& recommendation) {
  return owner_key(*recommendation.present) != owner_key(*recommendation.record);
}

}  // namespace panelpress::rules
