#include "documents/attendance/view.h"

namespace panelpress::documents {

const render::Shape& EndingView::shape() {
  static const render::Shape shape = render::shape_of<EndingView>("EndingView")
                                         .add("name", &EndingView::name)
                                         .add("is_term", &EndingView::is_term)
                                         .add("is_clearance", &EndingView::is_clearance)
                                         .add("is_no_clearance", &EndingView::is_no_clearance)
                                         .add("last_day", &EndingView::last_day)
                                         .add("when", &EndingView::when)
                                         .add("is_past", &EndingView::is_past)
                                         .add("renewed_from", &EndingView::renewed_from)
                                         .add("place", &EndingView::place);
  return shape;
}

const render::Shape& AttendedView::shape() {
  static const render::Shape shape = render::shape_of<AttendedView>("AttendedView")
                                         .add("counted", &AttendedView::counted)
                                         .add("expected", &AttendedView::expected)
                                         .add("is_in_range", &AttendedView::is_in_range)
                                         .add("is_below", &AttendedView::is_below);
  return shape;
}

const render::Shape& IndependentView::shape() {
  static const render::Shape shape = render::shape_of<IndependentView>("IndependentView")
                                         .add("name", &IndependentView::name)
                                         .add("payroll_number", &IndependentView::payroll_number)
                                         .add("attended", &IndependentView::attended)
                                         .add("term", &IndependentView::term)
                                         .add("clearance", &IndependentView::clearance)
                                         .add("trained_on", &IndependentView::trained_on)
                                         .add("is_inducted", &IndependentView::is_inducted)
                                         .add("inducted", &IndependentView::inducted);
  return shape;
}

const render::Shape& OfficialView::shape() {
  static const render::Shape shape = render::shape_of<OfficialView>("OfficialView")
                                         .add("name", &OfficialView::name)
                                         .add("grade", &OfficialView::grade)
                                         .add("area", &OfficialView::area)
                                         .add("chaired", &OfficialView::chaired)
                                         .add("attended", &OfficialView::attended)
                                         .add("trained_on", &OfficialView::trained_on)
                                         .add("reserve_for", &OfficialView::reserve_for);
  return shape;
}

const render::Shape& InductionItemView::shape() {
  static const render::Shape shape = render::shape_of<InductionItemView>("InductionItemView")
                                         .add("dates", &InductionItemView::dates)
                                         .add("is_done", &InductionItemView::is_done)
                                         .add("done", &InductionItemView::done);
  return shape;
}

const render::Shape& InductionView::shape() {
  static const render::Shape shape = render::shape_of<InductionView>("InductionView")
                                         .add("name", &InductionView::name)
                                         .add("counted", &InductionView::counted)
                                         .add("is_complete", &InductionView::is_complete)
                                         .add("items", &InductionView::items);
  return shape;
}

const render::Shape& AttendanceView::shape() {
  static const render::Shape shape =
      render::shape_of<AttendanceView>("AttendanceView")
          .add("page", &AttendanceView::page)
          .add("from", &AttendanceView::from)
          .add("until", &AttendanceView::until)
          .add("endings", &AttendanceView::endings)
          .add("is_any_ending", &AttendanceView::is_any_ending)
          .add("ends_by", &AttendanceView::ends_by)
          .add("independents", &AttendanceView::independents)
          .add("is_any_independent", &AttendanceView::is_any_independent)
          .add("officials", &AttendanceView::officials)
          .add("is_any_official", &AttendanceView::is_any_official)
          .add("out_of_range", &AttendanceView::out_of_range)
          .add("inductions", &AttendanceView::inductions)
          .add("is_any_induction", &AttendanceView::is_any_induction)
          .add("incomplete", &AttendanceView::incomplete);
  return shape;
}

}  // namespace panelpress::documents
