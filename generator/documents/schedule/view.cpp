#include "documents/schedule/view.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "documents/schedule/weeks.h"
#include "documents/schedule/words.h"
#include "documents/shared/areas.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

/// What the page is made from.
struct ScheduleSource {
  const Context& context;
  const ScheduleWords& words;

  const rules::Facts& facts() const { return context.facts; }
};

PageFacts page_facts(const ScheduleSource& source) {
  PageFacts about;
  about.title = source.words.title();
  about.subject = source.words.subject();
  about.rules = {"GEN-1", "CLK-1", "CLK-2", "CLK-3", "CLK-4",  "CLK-5",  "CLK-6",
                 "CLK-7", "SEL-4", "SEL-5", "REC-7", "POST-4", "POST-6", "PAN-16"};
  about.inputs = all_inputs(source.facts());
  return about;
}

std::string name_of(const ScheduleSource& source, const CaseRecord& record) {
  return is_recorded(record.name) ? *record.name : source.words.name_not_recorded();
}

std::string planned_in_words(const rules::Facts& facts, const rules::CaseFacts& each) {
  if (!*each.planned_panel) return "";
  const rules::PanelFacts* panel = facts.find(**each.planned_panel);
  return panel ? in_words(*panel->panel->date) : "";
}

std::string why_in_words(const ScheduleWords& words, const rules::Obligation& obligation,
                         const CaseRecord& record) {
  switch (obligation.kind) {
    case rules::ObligationKind::kAdHocReferral:
      return words.why.ad_hoc(record.referral ? in_words(*record.referral->by) : "");
    case rules::ObligationKind::kReReferral:
      return words.why.re_referral();
    case rules::ObligationKind::kResolveBy:
      return words.why.resolve_by();
    case rules::ObligationKind::kCarriedOver:
      break;
  }
  return words.why.carried_over();
}

ObligationView obligation_view(const ScheduleSource& source, const rules::CaseFacts& each,
                               const rules::Obligation& obligation) {
  ObligationView view;
  view.ref = each.ref().text;
  view.name = name_of(source, *each.record);
  view.why = why_in_words(source.words, obligation, *each.record);
  view.since = in_words(obligation.since);
  view.hear_by = obligation.hear_by ? in_words(*obligation.hear_by) : "";
  view.is_late = obligation.hear_by && *obligation.hear_by < source.facts().as_of;
  view.planned = planned_in_words(source.facts(), each);
  view.place = place_in_words(obligation.source);
  return view;
}

std::string obligations_in_words(const ScheduleWords& words, const rules::CaseFacts& each) {
  std::vector<std::string> reasons;
  for (const auto& obligation : each.obligations) {
    reasons.push_back(words.why.hear_by(why_in_words(words, obligation, *each.record),
                                        obligation.hear_by ? in_words(*obligation.hear_by) : ""));
  }
  return fmt::format("{}", fmt::join(reasons, ". "));
}

void set_status(PersonView& view, const ScheduleWords& words, const rules::CaseFacts& each) {
  view.status = in_words(*each.status);
  view.look = "open";
  if (*each.status == rules::CaseStatus::kDue) view.look = "care";
  if (*each.status == rules::CaseStatus::kOverdue) {
    view.status = words.overdue(counted(each.days_overdue, "day"));
    view.look = "bad";
  }
}

PersonView person_view(const ScheduleSource& source, const rules::CaseFacts& each) {
  const rules::Facts& facts = source.facts();
  PersonView view;
  view.ref = each.ref().text;
  view.name = name_of(source, *each.record);
  view.days = std::to_string(*each.days_detained);
  view.band = in_words(*each.band);
  view.window = range_in_words(each.window->from, each.window->by);
  set_status(view, source.words, each);
  view.area = area_name(*facts.records, *each.record->area);
  view.planned = planned_in_words(facts, each);
  view.obligations = obligations_in_words(source.words, each);
  view.flags = flags_of(each);
  return view;
}

PlannedPanelView panel_view(const ScheduleSource& source, const rules::PanelFacts& panel) {
  const int most = source.facts().figures.panel_minutes;
  PlannedPanelView view;
  view.id = panel.id().text;
  const Date date = *panel.panel->date;
  view.date = source.words.panel_date(weekday_name(date), in_words(date),
                                      is_weekend(date) ? "" : panel.not_working_day);
  view.band = in_words(*panel.band);
  view.cases = std::to_string(panel.cases.size());
  view.minutes = source.words.minutes(*panel.minutes, most);
  view.is_over = *panel.minutes > most;
  view.quorum = source.words.quorum(*panel.is_quorate);
  view.quorum_look = *panel.is_quorate ? "good" : "care";
  return view;
}

std::vector<PlannedPanelView> coming_panels(const ScheduleSource& source) {
  std::vector<const rules::PanelFacts*> coming;
  for (const auto& panel : source.facts().panels) {
    const bool is_coming = panel.panel->is_planned() && *panel.panel->date >= source.facts().as_of;
    if (is_coming) coming.push_back(&panel);
  }
  std::stable_sort(coming.begin(), coming.end(),
                   [](const auto* a, const auto* b) { return *a->panel->date < *b->panel->date; });
  std::vector<PlannedPanelView> views;
  for (const auto* panel : coming) views.push_back(panel_view(source, *panel));
  return views;
}

void set_people(ScheduleView& view, const ScheduleSource& source) {
  const rules::Facts& facts = source.facts();
  int due = 0;
  int overdue = 0;
  for (const rules::CaseFacts* each : facts.schedule.detained) {
    due += *each->status == rules::CaseStatus::kDue ? 1 : 0;
    overdue += *each->status == rules::CaseStatus::kOverdue ? 1 : 0;
    view.people.push_back(person_view(source, *each));
    for (const auto& obligation : each->obligations) {
      view.obligations.push_back(obligation_view(source, *each, obligation));
    }
  }
  for (const rules::CaseFacts* each : facts.schedule.due_unplanned) {
    view.unplanned.push_back(person_view(source, *each));
  }
  view.detained_counted = counted(std::ssize(view.people), "person", "people");
  view.overdue = std::to_string(overdue);
  view.due = std::to_string(due);
  view.unplanned_counted = counted(std::ssize(view.unplanned), "person", "people");
}

}  // namespace

ScheduleView schedule_view(const Context& context) {
  const auto words = words_of<ScheduleWords>(context);
  const ScheduleSource source{context, words};
  ScheduleView view;
  view.page = page_view(context, page_facts(source));
  set_people(view, source);
  for (const Panel* panel : context.facts.schedule.unrecorded_panels) {
    view.unrecorded.push_back(panel_view(source, *context.facts.find(*panel->id)));
  }
  view.panels = coming_panels(source);
  set_weeks(view, words, context.facts.schedule);
  return view;
}

}  // namespace panelpress::documents
