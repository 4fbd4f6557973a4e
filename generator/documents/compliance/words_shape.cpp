#include "documents/compliance/words.h"

namespace panelpress::documents {

const render::Shape& RateView::shape() {
  static const render::Shape shape = render::shape_of<RateView>("RateView")
                                         .add("measure", &RateView::measure)
                                         .add("rate", &RateView::rate)
                                         .add("compliant", &RateView::compliant)
                                         .add("due", &RateView::due)
                                         .add("late", &RateView::late)
                                         .add("outstanding", &RateView::outstanding)
                                         .add("pending", &RateView::pending)
                                         .add("not_measurable", &RateView::not_measurable)
                                         .add("is_none_due", &RateView::is_none_due)
                                         .add("is_last", &RateView::is_last);
  return shape;
}

const render::Shape& ReturnWordsView::shape() {
  static const render::Shape shape =
      render::shape_of<ReturnWordsView>("ReturnWordsView")
          .add("page", &ReturnWordsView::page)
          .add("month", &ReturnWordsView::month)
          .add("area", &ReturnWordsView::area)
          .add("team", &ReturnWordsView::team)
          .add("team_email", &ReturnWordsView::team_email)
          .add("period", &ReturnWordsView::period)
          .add("rates", &ReturnWordsView::rates)
          .add("recommendations", &ReturnWordsView::recommendations)
          .add("asked", &ReturnWordsView::asked)
          .add("rejected", &ReturnWordsView::rejected)
          .add("rejected_share", &ReturnWordsView::rejected_share)
          .add("reasons_on_atlas", &ReturnWordsView::reasons_on_atlas)
          .add("reasons_in_dcpr", &ReturnWordsView::reasons_in_dcpr)
          .add("outstanding", &ReturnWordsView::outstanding)
          .add("has_outstanding", &ReturnWordsView::has_outstanding)
          .add("outstanding_earlier", &ReturnWordsView::outstanding_earlier)
          .add("has_not_measurable", &ReturnWordsView::has_not_measurable)
          .add("not_measurable", &ReturnWordsView::not_measurable)
          .add("considered", &ReturnWordsView::considered)
          .add("sampled", &ReturnWordsView::sampled);
  return shape;
}

}  // namespace panelpress::documents
