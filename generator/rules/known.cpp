#include "rules/known.h"

#include <vector>

#include "rules/known_field.h"
#include "rules/known_people.h"
#include "rules/known_registers.h"

namespace panelpress::rules {

namespace {

void know_case(CaseRecord& record, Date as_of) {
  // The reason for an end is part of the end, not a fact of its own.
  if (is_later(record.detention.ended, as_of)) {
    record.detention.ended.forget();
    record.detention.end_reason.forget();
  }
  std::erase_if(record.dcprs, [&](const Dcpr& dcpr) { return is_later(dcpr.date, as_of); });
}

/// A decision goes with its date, reason, approval and further actions (GEN-1).
void know_response(Response& response, Date as_of) {
  if (is_later(response.recorded_on, as_of)) {
    response.decision.forget();
    response.recorded_on.forget();
    response.reason.forget();
    response.approved.reset();
    response.further_actions.forget();
  }
  forget_later(response.calendar_event_completed_on, as_of);
  forget_later(response.released_on, as_of);
}

void know_listed_case(ListedCase& listed, Date as_of) {
  if (listed.outcome) {
    for (Action& action : listed.outcome->actions) forget_later(action.completed_on, as_of);
  }
  if (listed.response) know_response(*listed.response, as_of);
  if (listed.audit && is_later(listed.audit->on, as_of)) listed.audit.reset();
}

/// A panel that is yet to be held or cancelled has neither attendance nor outcomes.
void make_planned(Panel& panel) {
  panel.status.value = PanelStatus::kPlanned;
  panel.cancelled_at.forget();
  for (Member& member : panel.members) {
    member.attended.forget();
    member.late_minutes.forget();
  }
  for (ListedCase& listed : panel.cases) {
    listed.outcome.reset();
    listed.response.reset();
    listed.audit.reset();
  }
}

void know_panel(Panel& panel, Date as_of) {
  const bool is_held_later = panel.is_held() && *panel.date > as_of;
  const bool is_cancelled_later = panel.is_cancelled() && date_of(*panel.cancelled_at) > as_of;
  if (is_held_later || is_cancelled_later) make_planned(panel);
  for (Member& member : panel.members) {
    if (!is_later(member.answered_on, as_of)) continue;
    member.answered_on.forget();
    member.answer.forget();
  }
  for (ListedCase& listed : panel.cases) know_listed_case(listed, as_of);
  know_arrangements(panel, as_of);
}

void know_claim(Claim& claim, Date as_of) {
  forget_later(claim.signed_on, as_of);
  if (claim.authorised && is_later(claim.authorised->on, as_of)) claim.authorised.reset();
  for (ClaimLine& line : claim.lines) {
    if (line.approved && is_later(line.approved->on, as_of)) line.approved.reset();
  }
}

}  // namespace

Records known_on(Records records, Date as_of) {
  std::erase_if(records.claims,
                [&](const Claim& claim) { return is_later(claim.submitted_on, as_of); });
  for (CaseRecord& record : records.cases) know_case(record, as_of);
  for (Person& person : records.people) know_person(person, as_of);
  for (Panel& panel : records.panels) know_panel(panel, as_of);
  for (Claim& claim : records.claims) know_claim(claim, as_of);
  forget_later(records.settings.training_updates, &TrainingUpdate::on, as_of);
  know_recruitment(records.recruitment, as_of);
  know_feedback(records.feedback, records, as_of);
  know_referrals(records.referrals, as_of);
  know_commitments(records.commitments, as_of);
  return records;
}

}  // namespace panelpress::rules
