#pragma once

#include <string>
#include <vector>

#include "documents/shared/flags.h"
#include "documents/shared/page.h"
#include "render/view.h"

/// The schedule as it is printed (SEL-5).
namespace panelpress::documents {

/// A detained person and when a panel is due.
struct PersonView {
  std::string ref;
  std::string name;
  std::string days;
  std::string band;
  std::string window;
  std::string status;  ///< "Overdue 12 days", "Due", "Not due"
  std::string look;
  std::string missed;  ///< "Missed cycle 1" (CLK-7), or empty
  std::string area;
  std::string planned;      ///< "9 Apr 2026", or empty
  std::string late;         ///< "24 days after the window", of a panel planned too late
  std::string obligations;  ///< what else is to be heard, or empty
  FlagViews flags;
  PANELPRESS_VIEW(PersonView, ref, name, days, band, window, status, look, missed, area, planned,
                  late, obligations, flags)
};

/// A case that is to be on a list soon (SEL-6).
struct ToListView {
  PersonView person;
  std::string list_by;
  bool is_list_late = false;  ///< that day has passed
  std::string invite_by;
  bool is_invite_late = false;
  std::string minutes;
  std::vector<std::string> rooms;  ///< "27 May 2026, 34 minutes free"
  PANELPRESS_VIEW(ToListView, person, list_by, is_list_late, invite_by, is_invite_late, minutes,
                  rooms)
};

/// A reason besides the cycle for which a case is to be heard.
struct ObligationView {
  std::string ref;
  std::string name;
  std::string why;
  std::string since;
  std::string hear_by;
  bool is_passed = false;  ///< SEL-7
  std::string unlisted;    ///< "On no list for 49 days", of one without a day of its own
  std::string planned;
  std::string place;
  PANELPRESS_VIEW(ObligationView, ref, name, why, since, hear_by, is_passed, unlisted, planned,
                  place)
};

/// A planned panel, coming or without its record.
struct PlannedPanelView {
  std::string id;
  std::string date;
  std::string band;
  std::string cases;
  std::string minutes;
  bool is_over = false;  ///< more minutes than a panel has
  std::string quorum;
  std::string quorum_look;
  PANELPRESS_VIEW(PlannedPanelView, id, date, band, cases, minutes, is_over, quorum, quorum_look)
};

/// A coming week, how many windows open in it, and the panels planned.
struct WeekView {
  std::string monday;
  std::vector<std::string> counts;  ///< by the bands of the table
  std::string total;
  std::string heard;                ///< windows with a planned panel
  std::vector<std::string> panels;  ///< "9 Apr 2026: 128 of 150 minutes, 10 cases"
  PANELPRESS_VIEW(WeekView, monday, counts, total, heard, panels)
};

/// Where the people of an area stand, when one page cannot hold all.
struct SchedulePartView {
  std::string path;
  std::string name;  ///< of the area
  std::string people;
  std::string overdue;
  std::string due;
  PANELPRESS_VIEW(SchedulePartView, path, name, people, overdue, due)
};

/// Every detained person of one area.
struct AreaScheduleView {
  PageView page;
  std::string whole;    ///< the way to the schedule
  std::string counted;  ///< "12 people"
  std::vector<PersonView> people;
  PANELPRESS_VIEW(AreaScheduleView, page, whole, counted, people)
};

struct ScheduleView {
  PageView page;
  std::string detained_counted;  ///< "39 people"
  std::string overdue;           ///< how many are
  std::string due;
  bool is_anybody_due = false;       ///< due or overdue
  std::string unplanned_counted;     ///< "2 people"
  std::string planned_late_counted;  ///< "1 person"
  std::string to_list_counted;       ///< "5 people"
  std::string obligations_passed;    ///< "2 of them have", or empty
  std::vector<PersonView> unplanned;
  std::vector<PersonView> planned_late;
  std::vector<ToListView> to_list;
  std::vector<PlannedPanelView> unrecorded;
  std::vector<ObligationView> obligations;
  std::vector<PlannedPanelView> panels;
  std::string weeks_period;  ///< "6 April to 5 July 2026"
  std::string weeks_total;   ///< "21 windows open"
  std::string finding;       ///< what the picture shows
  render::Markup chart;
  std::vector<std::string> bands;  ///< heads of the table, those that occur
  std::vector<WeekView> weeks;
  std::vector<PersonView> people;       ///< none where they stand in parts
  std::vector<SchedulePartView> parts;  ///< none where the page holds everybody
  PANELPRESS_VIEW(ScheduleView, page, detained_counted, overdue, due, is_anybody_due,
                  unplanned_counted, planned_late_counted, to_list_counted, obligations_passed,
                  unplanned, planned_late, to_list, unrecorded, obligations, panels, weeks_period,
                  weeks_total, finding, chart, bands, weeks, people, parts)
};

ScheduleView schedule_view(const Context& context);

/// The detained people of an area, in the order of the schedule.
struct AreaPeople {
  AreaCode area;
  std::vector<const rules::CaseFacts*> people;
};

/// The people by area, the areas by code, where one page cannot hold everybody; else none.
std::vector<AreaPeople> area_people(const rules::Facts& facts);
AreaScheduleView area_schedule_view(const Context& context, const AreaPeople& who);

}  // namespace panelpress::documents
