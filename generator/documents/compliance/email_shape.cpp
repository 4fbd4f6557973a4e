#include "documents/compliance/email.h"

namespace panelpress::documents {

const render::Shape& ChaseView::shape() {
  static const render::Shape shape = render::shape_of<ChaseView>("ChaseView")
                                         .add("since", &ChaseView::since)
                                         .add("days", &ChaseView::days)
                                         .add("measure", &ChaseView::measure)
                                         .add("ref", &ChaseView::ref)
                                         .add("owner", &ChaseView::owner);
  return shape;
}

const render::Shape& ReturnEmailView::shape() {
  static const render::Shape shape =
      render::shape_of<ReturnEmailView>("ReturnEmailView")
          .add("page", &ReturnEmailView::page)
          .add("month", &ReturnEmailView::month)
          .add("area", &ReturnEmailView::area)
          .add("spoc", &ReturnEmailView::spoc)
          .add("team", &ReturnEmailView::team)
          .add("team_email", &ReturnEmailView::team_email)
          .add("recommendations", &ReturnEmailView::recommendations)
          .add("rates", &ReturnEmailView::rates)
          .add("outstanding", &ReturnEmailView::outstanding)
          .add("has_outstanding", &ReturnEmailView::has_outstanding)
          .add("chase", &ReturnEmailView::chase)
          .add("more", &ReturnEmailView::more)
          .add("outstanding_earlier", &ReturnEmailView::outstanding_earlier)
          .add("rejected", &ReturnEmailView::rejected)
          .add("asked", &ReturnEmailView::asked)
          .add("has_rejections", &ReturnEmailView::has_rejections)
          .add("has_not_measurable", &ReturnEmailView::has_not_measurable)
          .add("not_measurable", &ReturnEmailView::not_measurable)
          .add("has_errors", &ReturnEmailView::has_errors)
          .add("errors", &ReturnEmailView::errors)
          .add("file_name", &ReturnEmailView::file_name);
  return shape;
}

}  // namespace panelpress::documents
