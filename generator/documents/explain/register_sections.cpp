#include <fmt/format.h>

#include "documents/explain/sections.h"
#include "documents/shared/wording.h"
#include "rules/issues.h"
#include "rules/recruitment.h"

namespace panelpress::documents {

namespace {

/// "Compliant: from 2 March 2026, by 4 March 2026, done 3 March 2026".
std::string clock_in_words(const rules::ReferralClock& clock) {
  std::string text = in_words(clock.value);
  std::string_view before = ": ";
  const auto add = [&](std::string_view word, const std::optional<Date>& date) {
    if (!date) return;
    text += fmt::format("{}{} {}", before, word, in_words(*date));
    before = ", ";
  };
  add("from", clock.started_on);
  add("by", clock.due_on);
  add("done", clock.done_on);
  return text;
}

void add_steps(const std::vector<rules::RecruitmentStep>& steps, Explanation& explanation) {
  for (const rules::RecruitmentStep& step : steps) {
    explanation.add(fmt::format("Step {}", step.number),
                    fmt::format("{}: {}", step.what, step.on ? in_words(*step.on) : "not recorded"),
                    "IND-1", step.source);
  }
}

}  // namespace

void explain_campaign(const Campaign& campaign, Explanation& explanation) {
  explanation.begin("Campaign " + campaign.id->text);
  add_steps(rules::steps_of(campaign), explanation);
}

void explain_candidate(const rules::Facts& facts, const Candidate& candidate,
                       Explanation& explanation) {
  explanation.begin("Candidate " + candidate.id->text);
  add_steps(rules::steps_of(candidate), explanation);
  if (candidate.offered_on) return;
  for (const std::string& stop : rules::what_stops_an_offer(candidate, facts.as_of)) {
    explanation.add("No offer yet", stop, "IND-1", candidate.source);
  }
}

void explain_referral(const rules::ReferralFacts& referral, Explanation& explanation) {
  const ReferredCase& record = *referral.record;
  explanation.begin("Referral " + referral.id().text);
  explanation.add("State", std::string(word(referral.state)), "REF-4",
                  record.decision ? record.decision.source : record.source);
  for (const auto& [label, clock] :
       {std::pair("Decided and told", &referral.told),
        std::pair("Specialist's work", &referral.work), std::pair("Answer", &referral.answer)}) {
    explanation.add(label, clock_in_words(*clock), clock->rule, clock->source);
  }
  if (referral.working_days) {
    explanation.add("Since acceptance", counted(*referral.working_days, "working day"), "CMP-5",
                    record.decided_at.source);
  }
}

void explain_issue(const Issue& issue, Explanation& explanation) {
  explanation.begin("Issue " + issue.id->text);
  explanation.add("State", std::string(word(*issue.state)), "ISS-1", issue.state.source);
  explanation.add("Last looked at", in_words(rules::last_looked_at(issue)), "ISS-1",
                  issue.looked_at ? issue.looked_at.source : issue.opened_on.source);
  if (const auto days = rules::days_to_close(issue)) {
    explanation.add("Closed after", counted(*days, "day"), "ISS-1", issue.closed_on.source);
  }
}

void explain_commitment(const rules::CommitmentFacts& commitment, Explanation& explanation) {
  const Commitment& record = *commitment.record;
  explanation.begin("Commitment " + commitment.id().text);
  explanation.add("State", std::string(word(commitment.state)), "COM-1",
                  record.done_on ? record.done_on.source : record.due.source);
  explanation.add("First due", in_words(commitment.first_due), "COM-1", record.due.source);
  if (commitment.revision) {
    explanation.add("Revised to", in_words(commitment.due), "COM-3", commitment.revision->source);
  }
  explanation.add("Days late", fmt::to_string(commitment.days_late), "COM-3", record.due.source);
  if (commitment.done && record.target) {
    explanation.add("Done", fmt::format("{} of {}", *commitment.done, *record.target), "COM-1",
                    record.target.source);
  }
}

}  // namespace panelpress::documents
