#include "rules/escalations.h"

#include <algorithm>
#include <map>

#include "rules/checks.h"

namespace panelpress::rules {

namespace {

/// Without an answer an escalation is told from the 14th day on (ESC-1).
EscalationFacts facts_of(const CaseFeedback& feedback, const Records& records, Date as_of) {
  const Escalation& escalation = *feedback.escalate;
  EscalationFacts facts;
  facts.feedback = &feedback;
  facts.panel = records.find(*feedback.panel);
  facts.answer_by = *escalation.on + Days{kAnswerDays};
  // An answer is a date and what it says.
  const bool is_answered = escalation.answered_on && is_recorded(escalation.answer);
  facts.state = is_answered                ? EscalationState::kAnswered
                : as_of >= facts.answer_by ? EscalationState::kUnanswered
                                           : EscalationState::kOpen;
  facts.days = days_between(*escalation.on, is_answered ? *escalation.answered_on : as_of);
  return facts;
}

}  // namespace

std::vector<EscalationFacts> escalation_facts(const Records& records, Date as_of) {
  std::vector<EscalationFacts> all;
  for (const CaseFeedback& feedback : records.feedback.cases) {
    if (feedback.escalate) all.push_back(facts_of(feedback, records, as_of));
  }
  // Stable: those of one day stay as they stand in the file.
  std::ranges::stable_sort(all, [](const EscalationFacts& a, const EscalationFacts& b) {
    return *a.feedback->escalate->on < *b.feedback->escalate->on;
  });
  return all;
}

// A case may be escalated more than once at a panel; its subject has one finding.
std::vector<Finding> escalation_findings(const std::vector<EscalationFacts>& escalations) {
  std::map<Subject, Reasons> by_subject;
  for (const EscalationFacts& each : escalations) {
    if (each.state != EscalationState::kUnanswered) continue;
    const Escalation& escalation = *each.feedback->escalate;
    by_subject[each.subject()].add(say("escalated on {} and not answered after {}; chase it, and "
                                       "record 'answered_on' and what "
                                       "the answer says",
                                       *escalation.on, counted(each.days, "day")),
                                   escalation.source);
  }
  std::vector<Finding> findings;
  for (const auto& [subject, reasons] : by_subject) reasons.into(findings, "ESC-1", subject);
  return findings;
}

}  // namespace panelpress::rules
