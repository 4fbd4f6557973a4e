#include "rules/register_quality.h"

#include "rules/issues.h"
#include "rules/referrals.h"

namespace panelpress::rules {

namespace {

/// A value that was expected: whether it is given, and of one given, whether it can be right by
/// itself and agrees with the rest.
/// Counted as DQ-5 counts the fields of cases: valid and consistent are of what is given.
struct Value {
  bool is_given = false;
  bool is_valid = true;
  bool is_consistent = true;
};

class Register {
 public:
  void expect(RegisterField field, const Value& value) {
    FieldCount& count = counts_[static_cast<std::size_t>(field)];
    ++count.expected;
    count.complete += value.is_given;
    count.valid += value.is_given && value.is_valid;
    count.consistent += value.is_given && value.is_consistent;
  }
  const RegisterCounts& counts() const { return counts_; }

 private:
  RegisterCounts counts_{};
};

/// Whether what a clock waits for is due or done, so that the register should hold it.
/// What is pending is expected of nobody yet.
bool is_due(const ReferralClock& clock) {
  return clock.value != MeasureValue::kPending && clock.value != MeasureValue::kNotApplicable;
}

/// Whether the first of two days is not after the second, where both are known.
template <class A, class B>
bool in_order(const A& before, const B& after) {
  return !before || !after || *before <= *after;
}

std::optional<Date> accepted_on(const ReferredCase& record) {
  const bool is_accepted = decision_of(record) == ReferralDecision::kAccepted;
  return is_accepted ? std::optional(date_of(*record.decided_at)) : std::nullopt;
}

/// A decision says how the case goes on, and nothing that only another decision has (CCU 5.6).
/// Only an accepted case is asked: it has neither a reason for rejection nor a signpost.
bool says_one_thing(const ReferredCase& record) {
  if (!record.decision || *record.decision != ReferralDecision::kAccepted) return true;
  return !is_recorded(record.reason) && !is_recorded(record.signposted_to);
}

/// Before its deadline a decision is not expected. Once it is there, that it was told is.
void read_decision(const ReferralFacts& about, Register& into) {
  const ReferredCase& record = *about.record;
  if (is_due(about.told)) {
    into.expect(RegisterField::kDecision,
                {record.decision.value.has_value(),
                 record.decided_at && in_order(record.received_at, record.decided_at),
                 says_one_thing(record)});
  }
  if (!record.decision) return;
  into.expect(RegisterField::kTold,
              {record.told_at.value.has_value(), in_order(record.received_at, record.told_at),
               in_order(record.decided_at, record.told_at)});
  if (*record.decision == ReferralDecision::kRejected) {
    into.expect(RegisterField::kReason, {is_recorded(record.reason)});
  }
  if (*record.decision == ReferralDecision::kSignposted) {
    into.expect(RegisterField::kSignpost, {is_recorded(record.signposted_to)});
  }
}

/// An allocation is expected once accepted; of work handed back, no more.
void read_work(const ReferralFacts& about, Register& into) {
  const ReferredCase& record = *about.record;
  const auto accepted = accepted_on(record);
  if (accepted && !record.returned) {
    into.expect(RegisterField::kAllocation, {record.specialist && record.allocated_on,
                                             in_order(accepted, record.allocated_on)});
  }
  if (is_due(about.work)) {
    into.expect(RegisterField::kWork, {record.work_done_on.value.has_value(),
                                       in_order(record.allocated_on, record.work_done_on)});
  }
  if (is_due(about.answer) || record.answered_on) {
    into.expect(RegisterField::kAnswer,
                {record.answered_on.value.has_value(), in_order(accepted, record.answered_on),
                 accepted.has_value()});
  }
  if (record.answered_on) {
    const bool is_named = record.systemic && (!*record.systemic || record.issue);
    into.expect(RegisterField::kSystemic, {record.systemic.value.has_value(), true, is_named});
  }
}

/// ISS-1 asks both of a closed issue, and nothing of an open one.
void read_issue(const Issue& issue, Register& into) {
  if (!is_closed(issue)) return;
  into.expect(RegisterField::kIssueClosed,
              {issue.closed_on.value.has_value(), in_order(issue.opened_on, issue.closed_on)});
  into.expect(RegisterField::kIssueEvidence, {is_recorded(issue.evidence)});
}

}  // namespace

RegisterCounts register_quality(const Facts& facts) {
  Register counted;
  for (const ReferralFacts& each : facts.referrals) {
    read_decision(each, counted);
    read_work(each, counted);
  }
  for (const Issue& issue : facts.records->referrals.issues) read_issue(issue, counted);
  return counted.counts();
}

}  // namespace panelpress::rules
