#include "rules/known.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "rules/cases_on_day.h"
#include "rules/known_field.h"
#include "rules/known_parts.h"

namespace panelpress::rules {

namespace {

/// What changes later has not changed yet (GEN-3).
void know_changes(CaseRecord& record, Date as_of) {
  if (record.was.empty()) return;
  record = as_it_stood_on(std::move(record), as_of);
  std::erase_if(record.was, [&](const Was& was) { return *was.until > as_of; });
}

/// GEN-1: what is later than the day is made as if it had never been written; everything after this
/// step can take the records as they are. The order matters at the start alone: changes first,
/// since they decide which row is read.
void know_case(CaseRecord& record, Date as_of) {
  know_changes(record, as_of);
  forget_later(record.detention.last_panel, as_of);
  // The reason for an end is part of the end, not a fact of its own.
  if (is_later(record.detention.ended, as_of)) {
    record.detention.ended.forget();
    record.detention.end_reason.forget();
  }
  std::erase_if(record.dcprs, [&](const Dcpr& dcpr) { return is_later(dcpr.date, as_of); });
  std::erase_if(record.entries,
                [&](const ScreenEntry& entry) { return is_later(entry.on, as_of); });
  // Bail without a date counts as granted, so that only a later date takes it away (PCK-3).
  if (record.bail && is_later(record.bail->date, as_of)) record.bail.reset();
  if (record.referral && is_later(record.referral->on, as_of)) record.referral.reset();
}

/// Parts those whose detention has begun from those to come, each by reference.
void part_cases(Records& records, Date as_of) {
  const auto begun = std::ssize(records.cases);
  std::move(records.cases_to_come.begin(), records.cases_to_come.end(),
            std::back_inserter(records.cases));
  std::inplace_merge(records.cases.begin(), records.cases.begin() + begun, records.cases.end(),
                     [](const CaseRecord& a, const CaseRecord& b) { return *a.ref < *b.ref; });
  const auto to_come = std::stable_partition(
      records.cases.begin(), records.cases.end(),
      [&](const CaseRecord& each) { return !is_later(each.detention.start, as_of); });
  records.cases_to_come.assign(std::make_move_iterator(to_come),
                               std::make_move_iterator(records.cases.end()));
  records.cases.erase(to_come, records.cases.end());
}

/// A person whose detention begins later is unknown but to the panels that list them.
void know_cases(Records& records, Date as_of, const Threads& threads) {
  const bool have_all_begun = records.cases_to_come.empty() &&
                              std::ranges::none_of(records.cases, [&](const CaseRecord& each) {
                                return is_later(each.detention.start, as_of);
                              });
  if (!have_all_begun) part_cases(records, as_of);
  // Those to come are kept, and cut to the day as well: the pack of a panel that lists them still
  // shows them (GEN-1).
  for_each_index(records.cases.size(), threads,
                 [&](std::size_t i) { know_case(records.cases[i], as_of); });
  for (CaseRecord& record : records.cases_to_come) know_case(record, as_of);
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

/// An outcome has no date but its panel's, which know_panel looks at.
void know_listed_case(ListedCase& listed, Date as_of) {
  if (listed.outcome) {
    forget_later(listed.outcome->emailed_on, as_of);
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

/// GEN-1: a panel held or cancelled later is still planned on the day.
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
  forget_later(claim.paid_on, as_of);
  if (claim.authorised && is_later(claim.authorised->on, as_of)) claim.authorised.reset();
  for (ClaimLine& line : claim.lines) {
    if (line.approved && is_later(line.approved->on, as_of)) line.approved.reset();
  }
}

}  // namespace

// Claims first, whole: a claim not yet submitted has no line, signature or payment either.
Records known_on(Records records, Date as_of, const Threads& threads) {
  std::erase_if(records.claims,
                [&](const Claim& claim) { return is_later(claim.submitted_on, as_of); });
  know_cases(records, as_of, threads);
  for (Person& person : records.people) know_person(person, as_of);
  for_each_index(records.panels.size(), threads,
                 [&](std::size_t i) { know_panel(records.panels[i], as_of); });
  for (Claim& claim : records.claims) know_claim(claim, as_of);
  forget_later(records.settings.training_updates, &TrainingUpdate::on, as_of);
  know_recruitment(records.recruitment, as_of);
  know_feedback(records.feedback, records, as_of);
  know_referrals(records.referrals, as_of);
  know_commitments(records.commitments, as_of);
  return records;
}

}  // namespace panelpress::rules
