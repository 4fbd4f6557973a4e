#include "rules/compliance.h"

#include <map>
#include <tuple>

#include "base/rounding.h"

namespace panelpress::rules {

namespace {

/// What the input says about one measure, before CMP-3 judges it.
struct Evidence {
  std::optional<Date> date;
  std::optional<Date> done_on;
  std::optional<Fault> fault;  ///< why it is non-compliant
  Source source;
};

std::string in_words(Fault fault) {
  switch (fault) {
    case Fault::kNoReason:
      return "disagreed without a reason on Atlas";
    case Fault::kNotApproved:
      return "disagreed without the name and grade of who approved it";
    case Fault::kApprovedTooLow:
      return "disagreed with approval below the grade required";
    case Fault::kNotInDcpr:
      break;
  }
  return "the next DCPR does not record the panel";
}

/// CMP-3: `maintain` asks casework for nothing but the next DCPR; `no-recommendation` and
/// `deferred` have nothing to measure.
bool applies(Measure measure, Recommendation outcome) {
  const bool is_always =
      outcome == Recommendation::kRelease || outcome == Recommendation::kMaintainWithActions;
  return is_always || (outcome == Recommendation::kMaintain && measure == Measure::kDcpr);
}

/// POST-3: nothing but casework's own completion counts; the panel's adding the event does not.
Evidence calendar_event_evidence(const RecommendationFacts& facts) {
  Evidence evidence{*facts.response_due, std::nullopt, std::nullopt, facts.listed->source};
  if (!facts.listed->response) return evidence;
  const auto& completed = facts.listed->response->calendar_event_completed_on;
  evidence.done_on = completed.value;
  evidence.source = completed.source;
  return evidence;
}

/// POST-7: what a recorded rejection lacks.
/// The reason is asked for first: it is what the person is owed; the approval is version 9.0's
/// (POST-7).
std::optional<Fault> fault_of_rejection(const Response& response, const Figures& figures) {
  if (!is_recorded(response.reason)) return Fault::kNoReason;
  if (!figures.needs_rejection_approval()) return std::nullopt;
  const auto& approved = response.approved;
  if (!approved || !is_named(approved->name) || !approved->grade) return Fault::kNotApproved;
  const bool is_below = figures.rejection_grade && *approved->grade < *figures.rejection_grade;
  return is_below ? std::optional(Fault::kApprovedTooLow) : std::nullopt;
}

/// A decision without its date, or a date without a decision, is not done (CMP-3).
Evidence acknowledgement_evidence(const RecommendationFacts& facts, const Figures& figures) {
  Evidence evidence{*facts.response_due, std::nullopt, std::nullopt, facts.listed->source};
  if (!facts.listed->response) return evidence;
  const Response& response = *facts.listed->response;
  evidence.source = response.recorded_on.source;
  if (!response.decision || !response.recorded_on) return evidence;
  evidence.done_on = *response.recorded_on;
  if (*response.decision == Decision::kDisagree) {
    evidence.fault = fault_of_rejection(response, figures);
  }
  return evidence;
}

/// The first review after the panel, whenever it was held: late is still done, and a second one
/// does not undo what the first left out (CMP-2).
Evidence dcpr_evidence(const RecommendationFacts& facts) {
  Evidence evidence{*facts.next_dcpr, std::nullopt, std::nullopt, facts.record->source};
  const Dcpr* dcpr = facts.first_dcpr_after;
  if (!dcpr) return evidence;
  evidence.source = dcpr->source;
  evidence.done_on = *dcpr->date;
  if (!is_true(dcpr->records_cpp)) evidence.fault = Fault::kNotInDcpr;
  return evidence;
}

Evidence evidence_of(Measure measure, const RecommendationFacts& facts, const Figures& figures) {
  switch (measure) {
    case Measure::kCalendarEvent:
      return calendar_event_evidence(facts);
    case Measure::kAcknowledgement:
      return acknowledgement_evidence(facts, figures);
    case Measure::kDcpr:
      break;
  }
  return dcpr_evidence(facts);
}

/// The last four steps of CMP-3, for what applies, can be measured and has no fault.
/// Done beats all: an end of detention excuses only where nothing was done by it. The day itself is
/// still in time.
MeasureValue value_by_dates(const Evidence& evidence, const Detention& detention, Date as_of) {
  const Date date = *evidence.date;
  if (evidence.done_on) {
    return *evidence.done_on <= date ? MeasureValue::kCompliant : MeasureValue::kLate;
  }
  if (detention.ended && *detention.ended <= date) return MeasureValue::kNotApplicable;
  return as_of <= date ? MeasureValue::kPending : MeasureValue::kOutstanding;
}

/// Why the source cannot say; null when it can (CMP-3).
const Text* not_measurable(const RecommendationFacts& facts, Measure measure) {
  if (!facts.listed->response) return nullptr;
  const auto& reasons = facts.listed->response->not_measurable;
  const auto found = reasons.find(measure);
  return found != reasons.end() && is_recorded(found->second) ? &found->second : nullptr;
}

/// CMP-5: both counts run from the panel's date.
void set_elapsed(MeasureFacts& facts, Date panel_date, const WorkingDays& working_days) {
  if (!facts.done_on) return;
  facts.calendar_days = days_between(panel_date, *facts.done_on);
  facts.working_days = working_days.between(panel_date, *facts.done_on);
}

/// The first of CMP-3's values that holds.
/// not-measurable stands before any fault, since a source that cannot say cannot accuse.
void judge(MeasureFacts& facts, const RecommendationFacts& recommendation, const Evidence& evidence,
           Date as_of) {
  if (const Text* why = not_measurable(recommendation, facts.measure)) {
    facts.value = MeasureValue::kNotMeasurable;
    facts.note = **why;
    facts.source = why->source;
  } else if (evidence.fault) {
    facts.value = MeasureValue::kNonCompliant;
    facts.fault = evidence.fault;
    facts.note = in_words(*evidence.fault);
  } else {
    facts.value = value_by_dates(evidence, recommendation.record->detention, as_of);
  }
}

/// Set before anything is judged: what does not apply keeps this value, and the line of the outcome
/// that says so.
MeasureFacts facts_of(Measure measure, const RecommendationFacts& recommendation,
                      const Figures& figures, const WorkingDays& working_days, Date as_of) {
  MeasureFacts facts;
  facts.measure = measure;
  facts.value = MeasureValue::kNotApplicable;
  facts.source = recommendation.given().recommendation.source;
  if (!applies(measure, recommendation.outcome)) return facts;
  const Evidence evidence = evidence_of(measure, recommendation, figures);
  facts.date = evidence.date;
  facts.done_on = evidence.done_on;
  facts.source = evidence.source;
  judge(facts, recommendation, evidence, as_of);
  set_elapsed(facts, *recommendation.panel->date, working_days);
  return facts;
}

}  // namespace

// CMP-4: halves away from zero, in whole numbers, in tenths of a percent; a rate of nothing is
// none.
std::optional<Rate> share(int part, int whole) {
  if (whole == 0) return std::nullopt;
  return Rate{static_cast<int>(rounded_quotient(1000LL * part, 1LL * whole))};
}

int Tally::divisor() const {
  return count(MeasureValue::kCompliant) + count(MeasureValue::kLate) +
         count(MeasureValue::kNonCompliant) + count(MeasureValue::kOutstanding);
}

std::optional<Rate> Tally::rate() const {
  return share(count(MeasureValue::kCompliant), divisor());
}

std::vector<MeasureFacts> measure_facts(const RecommendationFacts& recommendation,
                                        const Figures& figures, const WorkingDays& working_days,
                                        Date as_of) {
  std::vector<MeasureFacts> all;
  for (const Measure measure : figures.measures()) {
    all.push_back(facts_of(measure, recommendation, figures, working_days, as_of));
  }
  return all;
}

// A map by month, area and measure, so that rows come out sorted as explain promises them.
std::vector<ComplianceRow> compliance_rows(
    const std::vector<RecommendationFacts>& recommendations) {
  std::map<std::tuple<Month, AreaCode, std::string_view>, ComplianceRow> rows;
  for (const RecommendationFacts& each : recommendations) {
    for (const MeasureFacts& measure : each.measures) {
      ComplianceRow& row = rows[{each.month(), each.area(), word(measure.measure)}];
      row.month = each.month();
      row.area = each.area();
      row.measure = measure.measure;
      row.tally.add(measure.value);
    }
  }
  std::vector<ComplianceRow> sorted;
  for (auto& [key, row] : rows) sorted.push_back(std::move(row));
  return sorted;
}

}  // namespace panelpress::rules
