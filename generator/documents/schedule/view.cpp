#include "documents/schedule/view.h"

#include <algorithm>

#include "documents/schedule/sections.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

PlannedPanelView panel_view(const ScheduleSource& source, const rules::PanelFacts& panel) {
  const int most = source.facts().figures.panel_minutes;
  PlannedPanelView view;
  view.id = panel.id().text;
  view.date = short_date_with_weekday(*panel.panel->date, source.working_days);
  view.band = source.context.vocabulary.band(*panel.band);
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
  // Stable: panels of one day stay in the order of their ids.
  std::ranges::stable_sort(
      coming, [](const auto* a, const auto* b) { return *a->panel->date < *b->panel->date; });
  std::vector<PlannedPanelView> views;
  for (const auto* panel : coming) views.push_back(panel_view(source, *panel));
  return views;
}

void set_people(ScheduleView& view, const ScheduleSource& source) {
  const rules::Schedule& schedule = source.facts().schedule;
  view.parts = part_views(source.facts());
  if (view.parts.empty()) view.people = person_views(source, schedule.detained);
  view.unplanned = person_views(source, schedule.due_unplanned);
  view.planned_late = person_views(source, schedule.planned_late);
  for (const rules::ToList& each : schedule.to_list) {
    view.to_list.push_back(to_list_view(source, each));
  }
  const auto overdue = count_with(schedule.detained, rules::CaseStatus::kOverdue);
  const auto due = count_with(schedule.detained, rules::CaseStatus::kDue);
  view.overdue = std::to_string(overdue);
  view.due = std::to_string(due);
  view.is_anybody_due = overdue + due > 0;
  view.detained_counted = source.context.vocabulary.count.people(std::ssize(schedule.detained));
  view.unplanned_counted = source.context.vocabulary.count.people(std::ssize(view.unplanned));
  view.planned_late_counted = source.context.vocabulary.count.people(std::ssize(view.planned_late));
  view.to_list_counted = source.context.vocabulary.count.people(std::ssize(view.to_list));
}

/// Those that have passed first: they are the worst.
void set_obligations(ScheduleView& view, const ScheduleSource& source) {
  for (const rules::CaseFacts* each : source.facts().schedule.detained) {
    for (const auto& obligation : each->obligations) {
      view.obligations.push_back(obligation_view(source, *each, obligation));
    }
  }
  const auto has_passed = [](const ObligationView& each) { return each.is_passed; };
  std::stable_partition(view.obligations.begin(), view.obligations.end(), has_passed);
  const auto passed = std::ranges::count_if(view.obligations, has_passed);
  if (passed > 0) view.obligations_passed = std::to_string(passed);
}

}  // namespace

ScheduleView schedule_view(const Context& context) {
  const auto words = words_of<ScheduleWords>(context);
  const ScheduleSource source{context, words, context.facts.records->working_days()};
  ScheduleView view;
  view.page = page_view(context, schedule_page_facts(source, words.subject()));
  set_people(view, source);
  set_obligations(view, source);
  for (const Panel* panel : context.facts.schedule.unrecorded_panels) {
    view.unrecorded.push_back(panel_view(source, *context.facts.find(*panel->id)));
  }
  view.panels = coming_panels(source);
  set_weeks(view, source);
  return view;
}

}  // namespace panelpress::documents
