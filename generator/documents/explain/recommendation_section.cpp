#include "documents/explain/sections.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

std::string day_or_empty(const std::optional<Date>& date) { return date ? in_words(*date) : ""; }

/// The day by which a measure is due: the response date, or that of the review.
std::string due_or_empty(const rules::MeasureFacts& measure, const Explanation& explanation) {
  return measure.date ? explanation.noted(*measure.date) : "";
}

/// Days are counted in both ways (CMP-5), and only once the thing was done.
void explain_measure(const rules::MeasureFacts& measure, Explanation& explanation) {
  const bool is_done = measure.done_on.has_value();
  explanation.add_named(
      explanation.vocabulary().measure(measure.measure),
      explanation.words().recommended.measure(
          explanation.vocabulary().value(measure.value), due_or_empty(measure, explanation),
          day_or_empty(measure.done_on),
          is_done ? explanation.vocabulary().count.calendar_days(*measure.calendar_days) : "",
          is_done ? explanation.vocabulary().count.working_days(*measure.working_days) : "",
          measure.note),
      "CMP-3", measure.source);
}

/// What casework answered, and what the audit found.
void explain_reply(const rules::RecommendationFacts& each, Explanation& explanation) {
  const auto& say = explanation.words().recommended;
  const auto& response = each.listed->response;
  if (response && response->decision) {
    // A decision without its day is told, and so is the gap.
    const Field<Date>& on = response->recorded_on;
    explanation.add(say.response,
                    say.response_is(*response->decision == Decision::kAgree,
                                    on ? explanation.noted(*on) : say.no_day(),
                                    recorded_or_empty(response->reason)),
                    "CMP-2", response->decision.source);
  }
  if (response) explanation.add(say.released, response->released_on, "POST-8");
  const auto& audit = each.listed->audit;
  if (audit && audit->on) {
    explanation.add(say.audit,
                    say.audit_is(explanation.noted(*audit->on), recorded_or_empty(audit->progress)),
                    "POST-4", audit->on.source);
  }
}

void explain_outcome(const rules::RecommendationFacts& each, Explanation& explanation) {
  const auto& say = explanation.words().recommended;
  const Outcome& given = each.given();
  explanation.add(say.date, explanation.noted(*each.panel->date), "CLK-4", each.panel->date.source);
  explanation.add(say.outcome, explanation.vocabulary().outcome(each.outcome), "REC-1",
                  given.recommendation.source);
  if (is_recorded(given.reasons)) {
    explanation.add(say.reasons, *given.reasons, "REC-2", given.reasons.source);
  }
  // Recorded as a day or as a number of days, of which the place is told.
  if (each.long_stop) {
    explanation.add(say.long_stop, in_words(*each.long_stop), "REC-3",
                    given.long_stop ? given.long_stop.source : given.long_stop_days.source);
  }
}

/// An audit that is still to come, or does not say, has not decided: never "no" (POST-4).
void explain_re_referral(const rules::RecommendationFacts& each, Explanation& explanation) {
  using rules::AuditAnswer;
  const auto& say = explanation.words().recommended;
  const bool is_to_come = each.audit_answer == AuditAnswer::kNotAudited && *each.audit_on;
  const bool is_undecided = is_to_come || each.audit_answer == AuditAnswer::kNotDecided;
  if (*each.re_refer || !is_undecided) return explanation.add(say.re_refer, each.re_refer);
  explanation.add(say.re_refer, each.re_refer, say.not_decided());
}

}  // namespace

void explain_recommendation(const rules::RecommendationFacts& each, Explanation& explanation) {
  const auto& say = explanation.words().recommended;
  explanation.begin(
      explanation.words().heading.recommendation(each.ref().text, each.panel_id().text));
  explain_outcome(each, explanation);
  explanation.add(say.response_due, each.response_due,
                  explanation.noted_or_none(*each.response_due));
  explanation.add(say.audit_on, each.audit_on, explanation.noted_or_none(*each.audit_on));
  explanation.add(say.next_review, each.next_dcpr);
  explanation.add(say.event, each.calendar_event,
                  each.calendar_event->value_or(explanation.words().none()));
  explain_re_referral(each, explanation);
  for (const auto& measure : each.measures) explain_measure(measure, explanation);
  explain_reply(each, explanation);
}

}  // namespace panelpress::documents
