#include "rules/schedule.h"

#include <algorithm>
#include <tuple>

#include "rules/clock.h"
#include "rules/placing.h"

namespace panelpress::rules {

namespace {

/// How long before its window ends a case is announced to be listed (SEL-6).
constexpr int kListSoonDays = 42;

using Weeks = std::array<ScheduleWeek, 13>;

/// Weeks begin on Mondays, as windows do (CLK-3), so that a window opens in exactly one.
void add_windows(const CaseFacts& each, const Figures& figures, Weeks& weeks) {
  const DetentionClock clock = clock_of(*each.record, figures);
  // A person not heard meanwhile comes up again a cycle later, within the thirteen weeks or after.
  for (int cycle = *each.cycle; clock.window(cycle).from <= weeks.back().monday; ++cycle) {
    const Window window = clock.window(cycle);
    for (ScheduleWeek& week : weeks) {
      if (window.from != week.monday) continue;
      const auto* panel = heard_in_time(each.planned_panels, clock.cycle_review(cycle), window);
      week.windows.push_back({&each, clock.band_on(week.monday), panel});
    }
  }
}

/// Stable: panels of one day stay by id.
std::vector<const PanelFacts*> panels_of_week(const Facts& facts, Date monday) {
  std::vector<const PanelFacts*> panels;
  for (const PanelFacts& each : facts.panels) {
    const int day = days_between(monday, *each.panel->date);
    if (each.panel->is_planned() && day >= 0 && day < 7) panels.push_back(&each);
  }
  std::ranges::stable_sort(panels, [](const PanelFacts* a, const PanelFacts* b) {
    return *a->panel->date < *b->panel->date;
  });
  return panels;
}

/// The thirteen weeks after as_of's own: what is due this week stands in the sections above
/// (SEL-5).
Weeks coming_weeks(const Facts& facts) {
  Weeks weeks{};
  for (std::size_t i = 0; i < weeks.size(); ++i) {
    weeks[i].monday = monday_of(facts.as_of) + Days{7 * (static_cast<int>(i) + 1)};
    weeks[i].panels = panels_of_week(facts, weeks[i].monday);
  }
  for (const CaseFacts& each : facts.cases) {
    if (!each.is_ended()) add_windows(each, facts.figures, weeks);
  }
  return weeks;
}

/// May be below 0 on a list that is too long, and then there is room for nobody.
int minutes_free(const PanelFacts& panel, const Figures& figures) {
  return figures.panel_minutes - *panel.minutes;
}

/// The planned panels in a window that have room for a case of so many minutes, earliest first.
/// SEL-6: the panels that could still take the case, not the best of them: the team chooses.
std::vector<Room> rooms_for(int minutes, const Window& window, const Facts& facts) {
  std::vector<Room> rooms;
  for (const PanelFacts& each : facts.panels) {
    const Date date = *each.panel->date;
    const bool is_in_window = window.from <= date && date <= window.by && date >= facts.as_of;
    const int free = minutes_free(each, facts.figures);
    if (each.panel->is_planned() && is_in_window && free >= minutes) {
      rooms.push_back({each.panel, free});
    }
  }
  std::ranges::stable_sort(
      rooms, [](const Room& a, const Room& b) { return *a.panel->date < *b.panel->date; });
  return rooms;
}

/// Whether a case is to be listed soon (SEL-6): not placed, and its window ends within 42 days.
/// Overdue cases are not among them: they stand in sections of their own.
bool is_to_list_soon(const CaseFacts& each, Date as_of) {
  if (each.is_ended() || **each.is_placed || each.window->by < as_of) return false;
  return each.window->by <= as_of + Days{kListSoonDays};
}

/// Minutes by the band on the window's first day: the case may have grown into a longer one by
/// then.
ToList to_list(const CaseFacts& each, const Facts& facts) {
  ToList row;
  row.facts = &each;
  row.list_by = list_by(*each.window, facts.figures);
  row.invite_by = invite_by(*each.window, facts.figures);
  const Band band = clock_of(*each.record, facts.figures).band_on(each.window->from);
  row.minutes = facts.figures.minutes_of_case(band, *each.is_light_touch);
  row.rooms = rooms_for(row.minutes, *each.window, facts);
  return row;
}

bool has_earlier_window(const CaseFacts* a, const CaseFacts* b) {
  return std::tie(a->window->from, a->ref()) < std::tie(b->window->from, b->ref());
}

}  // namespace

int ScheduleWeek::opening(Band band) const {
  return static_cast<int>(std::ranges::count_if(
      windows, [&](const OpeningWindow& window) { return window.band == band; }));
}

int ScheduleWeek::heard() const {
  return static_cast<int>(std::ranges::count_if(
      windows, [](const OpeningWindow& window) { return window.panel != nullptr; }));
}

// Everybody detained is in `detained`, whatever other list they are in: nobody due may be missing
// (SEL-5).
Schedule schedule_of(const Facts& facts) {
  Schedule schedule;
  for (const CaseFacts& each : facts.cases) {
    if (!each.is_ended()) schedule.detained.push_back(&each);
  }
  std::ranges::sort(schedule.detained, has_earlier_window);
  for (const CaseFacts* each : schedule.detained) {
    if (each->is_due_or_overdue() && !*each->planned_panel) schedule.due_unplanned.push_back(each);
    if (each->is_planned_too_late()) schedule.planned_late.push_back(each);
    if (is_to_list_soon(*each, facts.as_of)) schedule.to_list.push_back(to_list(*each, facts));
  }
  for (const Panel& panel : facts.records->panels) {
    // Their outcome is not recorded, and until it is nobody can say whether they heard their cases
    // (SEL-5).
    const bool is_past = panel.is_planned() && *panel.date < facts.as_of;
    if (is_past) schedule.unrecorded_panels.push_back(&panel);
  }
  schedule.weeks = coming_weeks(facts);
  return schedule;
}

}  // namespace panelpress::rules
