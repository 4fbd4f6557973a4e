// The people of the schedule, one by one.
#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "documents/schedule/sections.h"
#include "documents/shared/areas.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

std::string name_of(const ScheduleSource& source, const CaseRecord& record) {
  return is_named(record.name) ? *record.name : source.words.name_not_recorded();
}

std::string planned_in_words(const ScheduleSource& source, const rules::CaseFacts& each) {
  if (!*each.planned_panel) return "";
  const rules::PanelFacts* panel = source.facts().find(**each.planned_panel);
  return panel ? short_date(*panel->panel->date, source.working_days) : "";
}

std::string why_in_words(const ScheduleSource& source, const rules::Obligation& obligation,
                         const CaseRecord& record) {
  const ScheduleWords& words = source.words;
  switch (obligation.kind) {
    case rules::ObligationKind::kAdHocReferral:
      return words.why.ad_hoc(
          record.referral ? source.context.vocabulary.referrer(*record.referral->by) : "");
    case rules::ObligationKind::kReReferral:
      return words.why.re_referral();
    case rules::ObligationKind::kResolveBy:
      return words.why.resolve_by();
    case rules::ObligationKind::kCarriedOver:
      break;
  }
  return words.why.carried_over();
}

std::string obligations_in_words(const ScheduleSource& source, const rules::CaseFacts& each) {
  std::vector<std::string> reasons;
  for (const auto& obligation : each.obligations) {
    reasons.push_back(
        source.words.why.hear_by(why_in_words(source, obligation, *each.record),
                                 obligation.hear_by ? short_date(*obligation.hear_by) : ""));
  }
  return fmt::format("{}", fmt::join(reasons, ". "));
}

/// Due is work to come, overdue is a fault: they look different.
void set_status(PersonView& view, const ScheduleSource& source, const rules::CaseFacts& each) {
  view.status = source.context.vocabulary.status(*each.status);
  view.look = "open";
  if (*each.status == rules::CaseStatus::kDue) view.look = "care";
  if (*each.status == rules::CaseStatus::kOverdue) {
    view.status = source.words.overdue(source.context.vocabulary.count.days(each.days_overdue));
    view.look = "bad";
  }
}

std::string missed_in_words(const ScheduleWords& words, const std::vector<int>& cycles) {
  return cycles.empty() ? "" : words.missed(in_words(cycles), cycles.size() == 1);
}

}  // namespace

ObligationView obligation_view(const ScheduleSource& source, const rules::CaseFacts& each,
                               const rules::Obligation& obligation) {
  ObligationView view;
  view.ref = each.ref().text;
  view.name = name_of(source, *each.record);
  view.why = why_in_words(source, obligation, *each.record);
  const bool is_referral = obligation.kind == rules::ObligationKind::kAdHocReferral;
  const std::string reason =
      is_referral && each.record->referral ? recorded_or_empty(each.record->referral->reason) : "";
  if (!reason.empty()) view.why = source.words.why.with_reason(view.why, reason);
  const int days = days_between(obligation.arose_on, source.facts().as_of);
  view.since = short_date(obligation.since);
  view.hear_by = obligation.hear_by ? short_date(*obligation.hear_by) : "";
  view.is_passed = obligation.is_passed;
  // Without a day to be heard by, how long the case has been on no list is what tells.
  if (!obligation.hear_by)
    view.unlisted = source.words.unlisted(source.context.vocabulary.count.days(days));
  view.planned = planned_in_words(source, each);
  view.place = place_in_words(obligation.source);
  return view;
}

PersonView person_view(const ScheduleSource& source, const rules::CaseFacts& each) {
  const rules::Facts& facts = source.facts();
  PersonView view;
  view.ref = each.ref().text;
  view.name = name_of(source, *each.record);
  view.days = std::to_string(*each.days_detained);
  view.band = source.context.vocabulary.band(*each.band);
  view.window = short_range(each.window->from, each.window->by);
  set_status(view, source, each);
  view.missed = missed_in_words(source.words, *each.missed_cycles);
  view.area = area_name(*facts.records, *each.record->area);
  view.planned = planned_in_words(source, each);
  if (each.is_planned_too_late()) {
    // The earliest: no other panel hears the case in time if this one does not.
    const Date planned = *each.planned_panels.front()->date;
    view.late = source.words.late(
        source.context.vocabulary.count.days(days_between(each.window->by, planned)));
  }
  view.obligations = obligations_in_words(source, each);
  view.flags = flags_of(each, source.context.vocabulary);
  return view;
}

std::vector<PersonView> person_views(const ScheduleSource& source,
                                     const std::vector<const rules::CaseFacts*>& cases) {
  std::vector<PersonView> views;
  for (const rules::CaseFacts* each : cases) views.push_back(person_view(source, *each));
  return views;
}

std::ptrdiff_t count_with(const std::vector<const rules::CaseFacts*>& cases,
                          rules::CaseStatus status) {
  return std::ranges::count_if(
      cases, [&](const rules::CaseFacts* each) { return *each->status == status; });
}

ToListView to_list_view(const ScheduleSource& source, const rules::ToList& each) {
  const Date as_of = source.facts().as_of;
  ToListView view;
  view.person = person_view(source, *each.facts);
  view.list_by = short_date(each.list_by);
  view.is_list_late = each.list_by < as_of;
  view.invite_by = short_date(each.invite_by);
  view.is_invite_late = each.invite_by < as_of;
  view.minutes = std::to_string(each.minutes);
  for (const rules::Room& room : each.rooms) {
    view.rooms.push_back(source.words.room(short_date(*room.panel->date, source.working_days),
                                           source.context.vocabulary.count.minutes(room.minutes)));
  }
  return view;
}

}  // namespace panelpress::documents
