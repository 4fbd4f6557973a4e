#include "documents/schedule/schedule_view.h"

namespace panelpress::documents {

const render::Shape& PersonView::shape() {
  static const render::Shape shape = render::shape_of<PersonView>("PersonView")
                                         .add("ref", &PersonView::ref)
                                         .add("name", &PersonView::name)
                                         .add("days", &PersonView::days)
                                         .add("band", &PersonView::band)
                                         .add("window", &PersonView::window)
                                         .add("status", &PersonView::status)
                                         .add("look", &PersonView::look)
                                         .add("area", &PersonView::area)
                                         .add("planned", &PersonView::planned)
                                         .add("obligations", &PersonView::obligations)
                                         .add("flags", &PersonView::flags);
  return shape;
}

const render::Shape& ObligationView::shape() {
  static const render::Shape shape = render::shape_of<ObligationView>("ObligationView")
                                         .add("ref", &ObligationView::ref)
                                         .add("name", &ObligationView::name)
                                         .add("why", &ObligationView::why)
                                         .add("since", &ObligationView::since)
                                         .add("hear_by", &ObligationView::hear_by)
                                         .add("is_late", &ObligationView::is_late)
                                         .add("planned", &ObligationView::planned)
                                         .add("place", &ObligationView::place);
  return shape;
}

const render::Shape& PlannedPanelView::shape() {
  static const render::Shape shape = render::shape_of<PlannedPanelView>("PlannedPanelView")
                                         .add("id", &PlannedPanelView::id)
                                         .add("date", &PlannedPanelView::date)
                                         .add("band", &PlannedPanelView::band)
                                         .add("cases", &PlannedPanelView::cases)
                                         .add("minutes", &PlannedPanelView::minutes)
                                         .add("is_over", &PlannedPanelView::is_over)
                                         .add("quorum", &PlannedPanelView::quorum)
                                         .add("quorum_look", &PlannedPanelView::quorum_look);
  return shape;
}

const render::Shape& WeekView::shape() {
  static const render::Shape shape = render::shape_of<WeekView>("WeekView")
                                         .add("monday", &WeekView::monday)
                                         .add("counts", &WeekView::counts)
                                         .add("total", &WeekView::total);
  return shape;
}

const render::Shape& ScheduleView::shape() {
  static const render::Shape shape = render::shape_of<ScheduleView>("ScheduleView")
                                         .add("page", &ScheduleView::page)
                                         .add("detained_counted", &ScheduleView::detained_counted)
                                         .add("overdue", &ScheduleView::overdue)
                                         .add("due", &ScheduleView::due)
                                         .add("unplanned_counted", &ScheduleView::unplanned_counted)
                                         .add("unplanned", &ScheduleView::unplanned)
                                         .add("has_unplanned", &ScheduleView::has_unplanned)
                                         .add("unrecorded", &ScheduleView::unrecorded)
                                         .add("has_unrecorded", &ScheduleView::has_unrecorded)
                                         .add("obligations", &ScheduleView::obligations)
                                         .add("has_obligations", &ScheduleView::has_obligations)
                                         .add("panels", &ScheduleView::panels)
                                         .add("has_panels", &ScheduleView::has_panels)
                                         .add("weeks_period", &ScheduleView::weeks_period)
                                         .add("weeks_total", &ScheduleView::weeks_total)
                                         .add("chart", &ScheduleView::chart)
                                         .add("has_windows", &ScheduleView::has_windows)
                                         .add("bands", &ScheduleView::bands)
                                         .add("weeks", &ScheduleView::weeks)
                                         .add("people", &ScheduleView::people)
                                         .add("has_people", &ScheduleView::has_people);
  return shape;
}

}  // namespace panelpress::documents
