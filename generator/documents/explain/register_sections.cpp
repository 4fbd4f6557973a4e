#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "documents/explain/sections.h"
#include "documents/shared/wording.h"
#include "rules/issues.h"
#include "rules/recruitment.h"

namespace panelpress::documents {

namespace {

/// Each clock brings the rule that it runs by (REF-1 to REF-3).
void add_clock(const render::Sentence<>& label, const rules::ReferralClock& clock,
               Explanation& explanation) {
  const auto day = [](const std::optional<Date>& date) { return date ? in_words(*date) : ""; };
  explanation.add(label,
                  explanation.words().of_register.clock(explanation.vocabulary().value(clock.value),
                                                        day(clock.started_on), day(clock.due_on),
                                                        day(clock.done_on)),
                  clock.rule, clock.source);
}

void add_steps(const std::vector<rules::RecruitmentStep>& steps, Explanation& explanation) {
  const auto& say = explanation.words().of_register;
  for (const rules::RecruitmentStep& step : steps) {
    explanation.add_named(
        say.step(step.number),
        say.step_is(explanation.vocabulary().recruitment_date(step.what),
                    step.on ? in_words(*step.on) : explanation.words().not_recorded()),
        "IND-1", step.source);
  }
}

}  // namespace

void explain_campaign(const Campaign& campaign, Explanation& explanation) {
  explanation.begin(explanation.words().heading.campaign(campaign.id->text));
  add_steps(rules::steps_of(campaign), explanation);
}

void explain_candidate(const rules::Facts& facts, const Candidate& candidate,
                       Explanation& explanation) {
  explanation.begin(explanation.words().heading.candidate(candidate.id->text));
  add_steps(rules::steps_of(candidate), explanation);
  // Once an offer was made there is nothing left to stop.
  if (candidate.offered_on) return;
  for (const rules::OfferStop stop : rules::what_stops_an_offer(candidate, facts.as_of)) {
    explanation.add(explanation.words().of_register.no_offer,
                    explanation.vocabulary().offer_stop(stop), "IND-1", candidate.source);
  }
}

void explain_referral(const rules::ReferralFacts& referral, Explanation& explanation) {
  const auto& say = explanation.words().of_register;
  const ReferredCase& record = *referral.record;
  explanation.begin(explanation.words().heading.referral(referral.id().text));
  explanation.add(say.state, std::string(word(referral.state)), "REF-4",
                  record.decision ? record.decision.source : record.source);
  add_clock(say.told, referral.told, explanation);
  add_clock(say.work, referral.work, explanation);
  add_clock(say.answer, referral.answer, explanation);
  if (referral.working_days) {
    explanation.add(say.since_acceptance,
                    explanation.vocabulary().count.working_days(*referral.working_days), "CMP-5",
                    record.decided_at.source);
  }
}

void explain_issue(const Issue& issue, Explanation& explanation) {
  const auto& say = explanation.words().of_register;
  explanation.begin(explanation.words().heading.issue(issue.id->text));
  explanation.add(say.state, std::string(word(*issue.state)), "ISS-1", issue.state.source);
  explanation.add(say.looked_at, in_words(rules::last_looked_at(issue)), "ISS-1",
                  issue.looked_at ? issue.looked_at.source : issue.opened_on.source);
  if (const auto days = rules::days_to_close(issue)) {
    explanation.add(say.closed_after, explanation.vocabulary().count.days(*days), "ISS-1",
                    issue.closed_on.source);
  }
}

void explain_commitment(const rules::CommitmentFacts& commitment, Explanation& explanation) {
  const auto& say = explanation.words().of_register;
  const Commitment& record = *commitment.record;
  explanation.begin(explanation.words().heading.commitment(commitment.id().text));
  explanation.add(say.state, std::string(word(commitment.state)), "COM-1",
                  record.done_on ? record.done_on.source : record.due.source);
  explanation.add(say.first_due, in_words(commitment.first_due), "COM-1", record.due.source);
  if (commitment.revision) {
    explanation.add(say.revised, in_words(commitment.due), "COM-3", commitment.revision->source);
  }
  explanation.add(say.days_late, fmt::to_string(commitment.days_late), "COM-3", record.due.source);
  if (commitment.done && record.target) {
    explanation.add(say.done, say.done_is(*commitment.done, *record.target), "COM-1",
                    record.target.source);
  }
}

void explain_inspected(const rules::Facts& facts, const InspectionRecommendation& inspected,
                       Explanation& explanation) {
  const auto& say = explanation.words().of_register;
  explanation.begin(explanation.words().heading.inspected(inspected.id().text));
  explanation.add(say.answered, std::string(word(*inspected.response)), "COM-4",
                  inspected.response.source);
  for (const rules::CommitmentFacts& each : facts.commitments) {
    const auto& answered = *each.record->recommendations;
    if (std::ranges::find(answered, inspected.id()) == answered.end()) continue;
    explanation.add(say.commitment, say.commitment_is(each.id().text, word(each.state)), "COM-4",
                    each.record->recommendations.source);
  }
}

}  // namespace panelpress::documents
