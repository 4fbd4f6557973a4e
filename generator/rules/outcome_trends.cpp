#include "rules/outcome_trends.h"

#include <numeric>

#include "rules/clock.h"
#include "rules/trends.h"

namespace panelpress::rules {

namespace {

/// The command of the area that owned the case on the panel's date.
std::string command_of(const Records& records, const RecommendationFacts& each) {
  const BusinessArea* const area = records.find(each.area());
  return area ? recorded_or_empty(area->command) : "";
}

/// The centre by its name in settings, else as it is written.
std::string centre_of(const Records& records, const CaseRecord& record) {
  const auto& code = record.detention.centre;
  if (!code) return "";
  for (const DetentionCentre& centre : records.settings.detention_centres) {
    if (*centre.code == *code && is_named(centre.name)) return *centre.name;
  }
  return code->text;
}

void count(const RecommendationFacts& each, OutcomeCounts& counts) {
  ++counts.by_outcome[static_cast<std::size_t>(each.outcome)];
  counts.asked += each.asks_casework() ? 1 : 0;
  counts.rejected += each.is_rejected ? 1 : 0;
}

/// CMP-3: a decision without its day is not done.
void count_reply(const RecommendationFacts& each, Became& became) {
  const auto& response = each.listed->response;
  const bool is_answered = response && response->decision && response->recorded_on;
  if (!is_answered) {
    ++became.not_answered;
  } else {
    ++(*response->decision == Decision::kAgree ? became.agreed : became.disagreed);
  }
}

/// What cannot be measured or is not due counts with what is not reviewed: in neither case does a
/// review say anything.
void count_review(const RecommendationFacts& each, Became& became) {
  switch (each.measure(Measure::kDcpr)->value) {
    case MeasureValue::kCompliant:
    case MeasureValue::kLate:
      ++became.recorded;
      break;
    case MeasureValue::kNonCompliant:
      ++became.not_recorded;
      break;
    default:
      ++became.not_reviewed;
  }
}

/// An end whose reason is not recorded is one of the others; nothing better is known of it.
void count_end(const CaseRecord& present, Date as_of, Became& became) {
  if (!has_ended_on(present, as_of)) {
    ++became.detained;
    return;
  }
  switch (present.detention.end_reason.value.value_or(EndReason::kOther)) {
    case EndReason::kRemoved:
      ++became.removed;
      break;
    case EndReason::kBailSos:
    case EndReason::kBailIj:
    case EndReason::kReleased:
      ++became.released;
      break;
    case EndReason::kOther:
      ++became.ended_otherwise;
  }
}

/// Each recommendation is in one group of each of the four, so that each adds up to all.
void count(const RecommendationFacts& each, Date as_of, Became& became) {
  ++became.recommended;
  count_reply(each, became);
  ++(each.is_open ? became.still_open : became.carried_out);
  count_review(each, became);
  count_end(*each.present, as_of, became);
}

}  // namespace

int OutcomeCounts::considered() const {
  return std::accumulate(by_outcome.begin(), by_outcome.end(), 0) -
         count(Recommendation::kDeferred);
}

OutcomeTrends outcome_trends(const Facts& facts, Month last) {
  OutcomeTrends found;
  const Month first = last - std::chrono::months{kTrendMonths - 1};
  for (const RecommendationFacts& each : facts.recommendations) {
    // Deferred cases were not considered, and a trend of outcomes is of those that were.
    if (each.month() < first || each.month() > last || each.is_deferred()) continue;
    const DetentionClock clock = clock_of(*each.record, facts.figures);
    count(each, found.by_command[command_of(*facts.records, each)]);
    count(each, found.by_band[clock.band_on(*each.panel->date)]);
    count(each, found.by_centre[centre_of(*facts.records, *each.record)]);
    // What became of it is asked of releases and actions: nothing else asks casework to do
    // anything.
    if (each.asks_casework()) count(each, facts.as_of, found.became);
  }
  return found;
}

}  // namespace panelpress::rules
