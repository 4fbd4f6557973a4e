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
  std::string area;
  std::string planned;      ///< "9 April 2026", or empty
  std::string obligations;  ///< what else is to be heard, or empty
  FlagViews flags;
  PANELPRESS_VIEW(PersonView, ref, name, days, band, window, status, look, area, planned,
                  obligations, flags)
};

/// A reason besides the cycle for which a case is to be heard.
struct ObligationView {
  std::string ref;
  std::string name;
  std::string why;
  std::string since;
  std::string hear_by;
  bool is_late = false;
  std::string planned;
  std::string place;
  PANELPRESS_VIEW(ObligationView, ref, name, why, since, hear_by, is_late, planned, place)
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

/// A coming week and how many windows open in it.
struct WeekView {
  std::string monday;
  std::vector<std::string> counts;  ///< by the bands of the table
  std::string total;
  PANELPRESS_VIEW(WeekView, monday, counts, total)
};

struct ScheduleView {
  PageView page;
  std::string detained_counted;  ///< "39 people"
  std::string overdue;           ///< how many are
  std::string due;
  std::string unplanned_counted;  ///< "2 people"
  std::vector<PersonView> unplanned;
  std::vector<PlannedPanelView> unrecorded;
  std::vector<ObligationView> obligations;
  std::vector<PlannedPanelView> panels;
  std::string weeks_period;  ///< "6 April to 5 July 2026"
  std::string weeks_total;   ///< "21 windows open"
  render::Markup chart;
  std::vector<std::string> bands;  ///< heads of the table, those that occur
  std::vector<WeekView> weeks;
  std::vector<PersonView> people;
  PANELPRESS_VIEW(ScheduleView, page, detained_counted, overdue, due, unplanned_counted, unplanned,
                  unrecorded, obligations, panels, weeks_period, weeks_total, chart, bands, weeks,
                  people)
};

ScheduleView schedule_view(const Context& context);

}  // namespace panelpress::documents
