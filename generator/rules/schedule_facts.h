#pragma once

#include <array>
#include <optional>
#include <vector>

#include "rules/panel_facts.h"

/// Whom to put on which panel (SEL-5, SEL-6).
namespace panelpress::rules {

/// A window that opens in a coming week (SEL-5).
struct OpeningWindow {
  const CaseFacts* facts = nullptr;
  Band band{};                   ///< on the day the window opens
  const Panel* panel = nullptr;  ///< the planned panel that hears the case in time; null when none
};

/// A coming week of the schedule: the windows that open in it and the panels planned (SEL-5).
struct ScheduleWeek {
  Date monday;
  std::vector<OpeningWindow> windows;     ///< by reference
  std::vector<const PanelFacts*> panels;  ///< planned, by date, then id

  int opening(Band band) const;
  int heard() const;  ///< windows with a planned panel
};

/// A planned panel with room for a case (SEL-6).
struct Room {
  const Panel* panel = nullptr;
  int minutes = 0;  ///< that its list leaves free
};

/// A case that is to be on a list soon, and is not placed yet (SEL-6).
struct ToList {
  const CaseFacts* facts = nullptr;
  Date list_by;    ///< the last day on which it is identified in time
  Date invite_by;  ///< the last day on which its panel's invitations are in time
  int minutes = 0;
  std::vector<Room> rooms;  ///< planned panels in its window with room for it, earliest first
};

/// What the CPP team plans panels from (SEL-5, SEL-6).
struct Schedule {
  std::vector<const CaseFacts*>
      due_unplanned;                           ///< due or overdue, on no planned panel; worst first
  std::vector<const CaseFacts*> planned_late;  ///< planned only after their window; worst first
  std::vector<ToList> to_list;                 ///< not placed, window ends in 42 days; by window
  std::vector<const CaseFacts*> detained;      ///< every person not released or removed; by window
  std::vector<const Panel*> unrecorded_panels;  ///< planned, but dated before `as_of`
  std::array<ScheduleWeek, 13> weeks;
};

}  // namespace panelpress::rules
