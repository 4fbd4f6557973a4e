#include "rules/known_field.h"
#include "rules/known_parts.h"

namespace panelpress::rules {

namespace {

/// Each step of a campaign is known from its own day; there is no order in which they must have
/// come (IND-1 warns of that).
void know_campaign(Campaign& campaign, Date as_of) {
  for (auto* date :
       {&campaign.contacted_on, &campaign.cabinet_office_on, &campaign.conflicts_checked_on,
        &campaign.documents_sent_on, &campaign.timetable_agreed_on, &campaign.advertised_on}) {
    forget_later(*date, as_of);
  }
}

/// A clearance, a search or a form that is later goes as a whole: its parts have no day of their
/// own, save the confirmation of POH1.
void know_candidate(Candidate& candidate, Date as_of) {
  for (auto* date : {&candidate.interests_declared_on, &candidate.politics_declared_on,
                     &candidate.sifted_on, &candidate.interviewed_on, &candidate.approved_on,
                     &candidate.offered_on, &candidate.welcomed_on}) {
    forget_later(*date, as_of);
  }
  forget_later(candidate.ctc, &Clearance::on, as_of);
  forget_later(candidate.due_diligence, &DueDiligence::on, as_of);
  forget_later(candidate.poh1, &Poh1::sent_on, as_of);
  if (candidate.poh1) forget_later(candidate.poh1->confirmed_on, as_of);
}

void know_escalation(std::optional<Escalation>& escalation, Date as_of) {
  forget_later(escalation, &Escalation::on, as_of);
  if (!escalation || !is_later(escalation->answered_on, as_of)) return;
  escalation->answered_on.forget();
  escalation->answer.forget();
}

/// Whether a panel that feedback names is yet to be held on the day.
bool is_to_come(const Field<PanelId>& panel, const Records& records, Date as_of) {
  return panel && *records.find(*panel)->date > as_of;
}

}  // namespace

void know_person(Person& person, Date as_of) {
  forget_later(person.refreshed_on, as_of);
  forget_later(person.manager_agreed_on, as_of);
  for (Appointment& term : person.appointments) forget_later(term.appraised_on, as_of);
}

void know_arrangements(Panel& panel, Date as_of) {
  forget_later(panel.asked_on, as_of);
  for (Member& member : panel.members) {
    forget_later(member.travel, &Booking::booked_on, as_of);
    for (Booking& booking : member.travel) forget_later(booking.copied_on, as_of);
    if (!member.visit) continue;
    forget_later(member.visit->pass_asked_on, as_of);
    forget_later(member.visit->pass_confirmed_on, as_of);
  }
}

void know_recruitment(Recruitment& recruitment, Date as_of) {
  for (Campaign& each : recruitment.campaigns) know_campaign(each, as_of);
  for (Candidate& each : recruitment.candidates) know_candidate(each, as_of);
}

// What was said at a panel is known from the panel's day; feedback passed on keeps its month alone.
void know_feedback(Feedback& feedback, const Records& records, Date as_of) {
  std::erase_if(feedback.chairs, [&](const ChairFeedback& each) {
    return is_to_come(each.panel, records, as_of) || (each.month && *each.month > month_of(as_of));
  });
  for (CaseFeedback& each : feedback.cases) know_escalation(each.escalate, as_of);
  // What was escalated has a day of its own.
  std::erase_if(feedback.cases, [&](const CaseFeedback& each) {
    return !each.escalate && is_to_come(each.panel, records, as_of);
  });
  forget_later(feedback.conduct, &Conduct::happened_at, as_of);
  for (Conduct& each : feedback.conduct) forget_later(each.told_lead_at, as_of);
}

}  // namespace panelpress::rules
