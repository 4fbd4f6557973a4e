#include "rules/commitments.h"

#include <algorithm>
#include <set>

#include "rules/checks.h"

namespace panelpress::rules {

namespace {

/// The last revision by its day, the later in the file of one day; null when there is none.
const Revision* last_revision(const Commitment& commitment) {
  const Revision* last = nullptr;
  for (const Revision& each : commitment.revised) {
    if (!last || *each.on >= *last->on) last = &each;
  }
  return last;
}

/// A note of progress may give no share: then the share of the one before it still stands.
std::optional<int> last_done(const Commitment& commitment) {
  const panelpress::Progress* last = nullptr;
  for (const panelpress::Progress& each : commitment.progress) {
    if (each.done && (!last || *each.on >= *last->on)) last = &each;
  }
  return last ? last->done.value : std::nullopt;
}

CommitmentFacts facts_of(const Commitment& commitment, Date as_of) {
  CommitmentFacts facts;
  facts.record = &commitment;
  facts.revision = last_revision(commitment);
  facts.first_due = commitment.due->day;
  facts.due = facts.revision ? facts.revision->to->day : facts.first_due;
  // COM-3: days late count from the first date, whatever was agreed since.
  facts.days_late = std::max(0, days_between(facts.first_due, commitment.done_on.value_or(as_of)));
  facts.state = commitment.done_on    ? CommitmentState::kDone
                : facts.days_late > 0 ? CommitmentState::kOverdue
                                      : CommitmentState::kOpen;
  facts.done = last_done(commitment);
  return facts;
}

/// COM-1.
/// The day it was first due is not overdue yet (COM-1).
void check_overdue(const CommitmentFacts& facts, std::vector<Finding>& findings) {
  if (facts.state != CommitmentState::kOverdue) return;
  const Message revised = facts.revision ? say(", revised to {}", facts.due) : Message();
  findings.push_back({"COM-1", Severity::kWarning, about_commitment(facts.id()),
                      say("{} overdue: first due {}{}: record 'done_on' with its evidence, or "
                          "what was agreed in 'revised'",
                          counted(facts.days_late, "day"), facts.first_due, revised),
                      facts.record->due.source});
}

/// COM-2.
/// Evidence is what, and where it is kept: without the second nobody can look at it (COM-2).
void check_evidence(const CommitmentFacts& facts, std::vector<Finding>& findings) {
  const Commitment& record = *facts.record;
  const auto& evidence = record.evidence;
  if (!record.done_on) return;
  if (evidence && is_recorded(evidence->what) && is_recorded(evidence->where)) return;
  findings.push_back({"COM-2", Severity::kError, about_commitment(facts.id()),
                      "done without evidence; write what shows it, where it is kept, and from when",
                      evidence ? evidence->source : record.done_on.source});
}

/// COM-3.
/// COM-3: every revision, not the last alone; an early one without a reason hid the first date too.
void check_revisions(const CommitmentFacts& facts, std::vector<Finding>& findings) {
  Reasons reasons;
  for (const Revision& each : facts.record->revised) {
    if (is_recorded(each.reason)) continue;
    reasons.add(say("revised on {} without a reason: add 'reason'", *each.on), each.reason.source,
                Severity::kError);
  }
  reasons.into(findings, "COM-3", about_commitment(facts.id()));
}

/// COM-5.
/// Compares what is due now, revisions included: an order that was kept when both were planned may
/// have been lost since. On the same day is not before.
void check_sequence(const CommitmentFacts& facts, const std::vector<CommitmentFacts>& all,
                    std::vector<Finding>& findings) {
  const auto& after = facts.record->after;
  if (!after) return;
  const auto other =
      std::ranges::find_if(all, [&](const CommitmentFacts& each) { return each.id() == *after; });
  if (other == all.end() || facts.due >= other->due) return;
  findings.push_back({"COM-5", Severity::kWarning, about_commitment(facts.id()),
                      say("due {}, before {}, which it follows and which is due {}: revise one of "
                          "the two, or take 'after' out",
                          facts.due, after->text, other->due),
                      after.source});
}

/// COM-4.
/// A rejected recommendation asks for nothing. Any commitment that names a recommendation answers
/// it, done or not.
void check_recommendations(const Commitments& given, std::vector<Finding>& findings) {
  std::set<RecommendationId> answered;
  for (const Commitment& each : given.commitments) {
    answered.insert(each.recommendations->begin(), each.recommendations->end());
  }
  for (const InspectionRecommendation& each : given.recommendations) {
    if (*each.response == InspectionResponse::kRejected || answered.contains(each.id())) continue;
    findings.push_back(
        {"COM-4", Severity::kError, about_recommendation(each.id()),
         *each.response == InspectionResponse::kPartly
             ? "partly accepted, and no commitment says what will be done: add a [[commitment]]"
             : "accepted, and no commitment says what will be done: add a [[commitment]]",
         each.response.source});
  }
}

}  // namespace

std::vector<CommitmentFacts> commitment_facts(const Commitments& given, Date as_of) {
  std::vector<CommitmentFacts> all;
  for (const Commitment& each : given.commitments) all.push_back(facts_of(each, as_of));
  return all;
}

std::vector<Finding> commitment_findings(const std::vector<CommitmentFacts>& commitments,
                                         const Commitments& given) {
  std::vector<Finding> findings;
  for (const CommitmentFacts& each : commitments) {
    check_overdue(each, findings);
    check_evidence(each, findings);
    check_revisions(each, findings);
    check_sequence(each, commitments, findings);
  }
  check_recommendations(given, findings);
  return findings;
}

}  // namespace panelpress::rules
