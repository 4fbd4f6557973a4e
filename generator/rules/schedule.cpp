#include "rules/schedule.h"

#include <algorithm>
#include <tuple>

#include "rules/clock.h"

namespace panelpress::rules {

namespace {

void count_opening(const CaseFacts& each, const Figures& figures,
                   std::array<ScheduleWeek, 13>& weeks) {
  const DetentionClock clock = clock_of(*each.record, figures);
  // A person not heard meanwhile comes up again a cycle later, within the thirteen weeks or after.
  for (int cycle = *each.cycle; clock.window(cycle).from <= weeks.back().monday; ++cycle) {
    for (ScheduleWeek& week : weeks) {
      if (clock.window(cycle).from != week.monday) continue;
      ++week.opening[static_cast<std::size_t>(clock.band_on(week.monday))];
    }
  }
}

std::array<ScheduleWeek, 13> coming_weeks(const std::vector<CaseFacts>& cases,
                                          const Figures& figures, Date as_of) {
  std::array<ScheduleWeek, 13> weeks{};
  for (std::size_t i = 0; i < weeks.size(); ++i) {
    weeks[i].monday = monday_of(as_of) + Days{7 * (static_cast<int>(i) + 1)};
  }
  for (const CaseFacts& each : cases) {
    if (!each.is_ended()) count_opening(each, figures, weeks);
  }
  return weeks;
}

}  // namespace

Schedule schedule_of(const std::vector<CaseFacts>& cases, const Records& records,
                     const Figures& figures, Date as_of) {
  Schedule schedule;
  for (const CaseFacts& each : cases) {
    if (each.is_ended()) continue;
    schedule.detained.push_back(&each);
    if (each.is_due_or_overdue() && !*each.planned_panel) schedule.due_unplanned.push_back(&each);
  }
  const auto by_window = [](const CaseFacts* a, const CaseFacts* b) {
    return std::tie(a->window->from, a->ref()) < std::tie(b->window->from, b->ref());
  };
  std::sort(schedule.detained.begin(), schedule.detained.end(), by_window);
  std::sort(schedule.due_unplanned.begin(), schedule.due_unplanned.end(), by_window);
  for (const Panel& panel : records.panels) {
    if (panel.is_planned() && *panel.date < as_of) schedule.unrecorded_panels.push_back(&panel);
  }
  schedule.weeks = coming_weeks(cases, figures, as_of);
  return schedule;
}

}  // namespace panelpress::rules
