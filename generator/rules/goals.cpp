#include "rules/goals.h"

#include <algorithm>

#include "rules/attendance.h"
#include "rules/training.h"

namespace panelpress::rules {

namespace {

bool is_within(Date date, const GoalFacts& goal) { return goal.from <= date && date <= goal.until; }

/// What a person who is asked to a panel as a member answered, and whether they came in time.
/// GOAL-1: no answer counts as late, as an answer without its day does: neither can be shown to
/// have come in time.
void add_member(const Panel& panel, const Member& member, const Figures& figures, GoalFacts& goal) {
  const bool is_in_time = member.answer && member.answered_on &&
                          *member.answered_on <= *panel.date - Days{figures.confirmation_days};
  (is_in_time ? goal.answered_in_time : goal.answered_late).push_back(&panel);
  if (member.answer && *member.answer == Answer::kDeclined) {
    (is_in_time ? goal.declined_in_time : goal.declined_late).push_back(&panel);
  }
  if (is_true(member.attended) && member.late_minutes.value_or(0) > 0) {
    goal.arrived_late.push_back(&panel);
  }
}

/// A cancelled panel asks for no answer any more.
void add_panel(const Panel& panel, const Figures& figures, GoalFacts& goal) {
  if (sat_on(panel, *goal.person->id)) goal.attended.push_back(&panel);
  if (panel.is_cancelled()) return;
  for (const Member& member : panel.members) {
    const bool is_theirs = *member.person == *goal.person->id;
    if (is_theirs && !member.is_expert_or_observer()) add_member(panel, member, figures, goal);
  }
}

void add_training(GoalFacts& goal) {
  const auto add = [&](Date date) {
    if (is_within(date, goal)) goal.training.push_back(date);
  };
  if (const Field<Date>* first = trained_on(*goal.person)) add(**first);
  for (const Date each : goal.person->refreshed_on.value_or({})) add(each);
  std::ranges::sort(goal.training);
}

/// Until as_of, in a period that is still running: what is ahead is nobody's figure yet.
GoalFacts goal_of(const Person& person, const std::vector<const Panel*>& panels,
                  const Records& records, const Figures& figures, Date as_of) {
  GoalFacts goal;
  goal.person = &person;
  goal.from = *person.goal->start;
  goal.until = std::min(*person.goal->end, as_of);
  for (const Panel* panel : panels) {
    if (is_within(*panel->date, goal)) add_panel(*panel, figures, goal);
  }
  for (const Panel* panel : panels_of_others_observed(person, records)) {
    if (is_within(*panel->date, goal)) goal.observed.push_back(panel);
  }
  add_training(goal);
  return goal;
}

}  // namespace

std::vector<GoalFacts> goal_facts(const Records& records, const Figures& figures, Date as_of) {
  std::vector<const Panel*> panels;
  for (const Panel& panel : records.panels) panels.push_back(&panel);
  std::ranges::stable_sort(panels,
                           [](const Panel* a, const Panel* b) { return *a->date < *b->date; });
  std::vector<GoalFacts> goals;
  for (const Person& person : records.people) {
    if (!person.goal || *person.goal->start > as_of) continue;
    goals.push_back(goal_of(person, panels, records, figures, as_of));
  }
  return goals;
}

}  // namespace panelpress::rules
