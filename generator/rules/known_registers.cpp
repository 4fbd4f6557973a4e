#include "rules/known_field.h"
#include "rules/known_parts.h"

namespace panelpress::rules {

namespace {

/// A decision goes with its reason, or with where it points to.
void know_decision(ReferredCase& referral, Date as_of) {
  if (!is_later(referral.decided_at, as_of)) return;
  referral.decision.forget();
  referral.decided_at.forget();
  referral.reason.forget();
  referral.signposted_to.forget();
}

/// A referral is known from its receipt; each later step from its own day (GEN-1).
void know_referral(ReferredCase& referral, Date as_of) {
  know_decision(referral, as_of);
  forget_later(referral.told_at, as_of);
  forget_later(referral.allocated_on, as_of);
  forget_later(referral.work_done_on, as_of);
  forget_later(referral.answered_on, as_of);
  forget_later(referral.updates, as_of);
  forget_later(referral.returned, &HandedBack::on, as_of);
  forget_later(referral.qa, &QualityCheck::on, as_of);
}

/// Closed later is open still: the state goes back with its date and evidence.
void know_issue(Issue& issue, Date as_of) {
  forget_later(issue.looked_at, as_of);
  if (!is_later(issue.closed_on, as_of)) return;
  issue.state.value = IssueState::kOpen;
  issue.closed_on.forget();
  issue.evidence.forget();
}

}  // namespace

void know_referrals(ReferralRegister& referrals, Date as_of) {
  // Whole first: what is unknown on the day needs no cutting.
  forget_later(referrals.cases, &ReferredCase::received_at, as_of);
  for (ReferredCase& each : referrals.cases) know_referral(each, as_of);
  forget_later(referrals.issues, &Issue::opened_on, as_of);
  for (Issue& each : referrals.issues) know_issue(each, as_of);
}

void know_commitments(Commitments& commitments, Date as_of) {
  for (Commitment& each : commitments.commitments) {
    forget_later(each.done_on, as_of);
    forget_later(each.evidence, &Evidence::on, as_of);
    forget_later(each.progress, &panelpress::Progress::on, as_of);
    forget_later(each.revised, &Revision::on, as_of);
  }
}

}  // namespace panelpress::rules
