#include <fmt/format.h>

#include "documents/explain/sections.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

void explain_obligations(const rules::CaseFacts& each, Explanation& explanation) {
  const auto& say = explanation.words().of_case;
  for (const rules::Obligation& obligation : each.obligations) {
    explanation.add_named(
        say.obligation(obligation.kind),
        say.since(obligation.panel ? obligation.panel->id->text : "", in_words(obligation.since),
                  obligation.hear_by ? in_words(*obligation.hear_by) : ""),
        obligation.rule, obligation.source);
  }
}

void explain_clock(const rules::CaseFacts& each, Explanation& explanation) {
  const auto& say = explanation.words().of_case;
  explanation.begin(explanation.words().heading.clock(each.ref().text));
  explanation.add(say.days, each.days_detained,
                  explanation.vocabulary().count.days(*each.days_detained));
  explanation.add(say.band, each.band, explanation.vocabulary().band(*each.band));
  explanation.add(say.cycle, each.cycle, fmt::to_string(*each.cycle));
  explanation.add(say.review, each.review_day, in_words(*each.review_day));
  explanation.add(say.window, each.window, range_in_words(each.window->from, each.window->by));
  explanation.add(
      say.status, each.status,
      say.status_is(
          explanation.vocabulary().status(*each.status),
          each.days_overdue > 0 ? explanation.vocabulary().count.days(each.days_overdue) : ""));
}

/// PCK-3: nobody has said "no" where no bail is recorded.
std::string light_touch_in_words(const rules::CaseFacts& each, const ExplainWords& say) {
  if (*each.is_light_touch) return say.yes();
  return each.record->bail ? say.no() : say.of_case.no_bail();
}

/// PCK-2: nor where no offence is recorded, but of a person recorded as no foreign national
/// offender.
std::string serious_crime_in_words(const rules::CaseFacts& each, const ExplainWords& say) {
  if (*each.is_serious_crime) return say.yes();
  const Criminality& criminality = each.record->criminality;
  const bool is_no_offender =
      criminality.foreign_national_offender && !*criminality.foreign_national_offender;
  return is_no_offender || !criminality.offences.empty() ? say.no() : say.of_case.no_offences();
}

/// What is planned of a case, and what was missed.
void explain_standing(const rules::CaseFacts& each, Explanation& explanation) {
  const auto& say = explanation.words().of_case;
  explanation.add(say.missed, each.missed_cycles);
  explanation.add(say.reviews_missing, each.missing_reviews);
  explanation.add(say.next_review, each.next_dcpr,
                  *each.next_dcpr ? in_words(**each.next_dcpr) : say.no_review());
  const auto& planned = *each.planned_panel;
  explanation.add(say.planned, each.planned_panel,
                  planned ? planned->text : explanation.words().none());
  explain_obligations(each, explanation);
  explanation.add(say.light_touch, each.is_light_touch,
                  light_touch_in_words(each, explanation.words()));
  explanation.add(say.serious_crime, each.is_serious_crime,
                  serious_crime_in_words(each, explanation.words()));
}

}  // namespace

void explain_case(const rules::Facts& facts, const rules::CaseFacts& each,
                  Explanation& explanation) {
  explain_clock(each, explanation);
  explain_standing(each, explanation);
  explain_case_history(facts, each, explanation);
  for (const auto& recommendation : facts.recommendations) {
    if (recommendation.ref() == each.ref()) explain_recommendation(recommendation, explanation);
  }
}

}  // namespace panelpress::documents
