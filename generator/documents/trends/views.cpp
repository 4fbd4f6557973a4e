#include "documents/trends/views.h"

namespace panelpress::documents {

const render::Shape& BarrierTrendView::shape() {
  static const render::Shape shape = render::shape_of<BarrierTrendView>("BarrierTrendView")
                                         .add("kind", &BarrierTrendView::kind)
                                         .add("cases", &BarrierTrendView::cases)
                                         .add("share", &BarrierTrendView::share)
                                         .add("nationalities", &BarrierTrendView::nationalities)
                                         .add("areas", &BarrierTrendView::areas);
  return shape;
}

const render::Shape& PatternView::shape() {
  static const render::Shape shape = render::shape_of<PatternView>("PatternView")
                                         .add("kind", &PatternView::kind)
                                         .add("nationality", &PatternView::nationality)
                                         .add("area", &PatternView::area)
                                         .add("cases", &PatternView::cases);
  return shape;
}

const render::Shape& RejectionMonthView::shape() {
  static const render::Shape shape = render::shape_of<RejectionMonthView>("RejectionMonthView")
                                         .add("month", &RejectionMonthView::month)
                                         .add("asked", &RejectionMonthView::asked)
                                         .add("rejected", &RejectionMonthView::rejected)
                                         .add("share", &RejectionMonthView::share);
  return shape;
}

const render::Shape& CountView::shape() {
  static const render::Shape shape = render::shape_of<CountView>("CountView")
                                         .add("name", &CountView::name)
                                         .add("count", &CountView::count)
                                         .add("share", &CountView::share);
  return shape;
}

const render::Shape& RepeatedActionView::shape() {
  static const render::Shape shape = render::shape_of<RepeatedActionView>("RepeatedActionView")
                                         .add("ref", &RepeatedActionView::ref)
                                         .add("area", &RepeatedActionView::area)
                                         .add("what", &RepeatedActionView::what)
                                         .add("times", &RepeatedActionView::times)
                                         .add("panels", &RepeatedActionView::panels)
                                         .add("is_completed", &RepeatedActionView::is_completed);
  return shape;
}

const render::Shape& MissedAreaView::shape() {
  static const render::Shape shape = render::shape_of<MissedAreaView>("MissedAreaView")
                                         .add("area", &MissedAreaView::area)
                                         .add("cycles", &MissedAreaView::cycles)
                                         .add("cases", &MissedAreaView::cases);
  return shape;
}

const render::Shape& TrendsView::shape() {
  static const render::Shape shape = render::shape_of<TrendsView>("TrendsView")
                                         .add("page", &TrendsView::page)
                                         .add("period", &TrendsView::period)
                                         .add("cases", &TrendsView::cases)
                                         .add("has_cases", &TrendsView::has_cases)
                                         .add("has_barriers", &TrendsView::has_barriers)
                                         .add("top_barrier", &TrendsView::top_barrier)
                                         .add("top_cases", &TrendsView::top_cases)
                                         .add("top_share", &TrendsView::top_share)
                                         .add("barrier_chart", &TrendsView::barrier_chart)
                                         .add("barriers", &TrendsView::barriers)
                                         .add("patterns", &TrendsView::patterns)
                                         .add("has_patterns", &TrendsView::has_patterns)
                                         .add("has_asked", &TrendsView::has_asked)
                                         .add("asked", &TrendsView::asked)
                                         .add("rejected", &TrendsView::rejected)
                                         .add("rejected_share", &TrendsView::rejected_share)
                                         .add("has_rejected", &TrendsView::has_rejected)
                                         .add("rejection_chart", &TrendsView::rejection_chart)
                                         .add("rejections", &TrendsView::rejections)
                                         .add("reason_chart", &TrendsView::reason_chart)
                                         .add("reasons", &TrendsView::reasons)
                                         .add("reason_words", &TrendsView::reason_words)
                                         .add("has_repeated", &TrendsView::has_repeated)
                                         .add("repeated_counted", &TrendsView::repeated_counted)
                                         .add("repeated_chart", &TrendsView::repeated_chart)
                                         .add("repeated", &TrendsView::repeated)
                                         .add("has_missed", &TrendsView::has_missed)
                                         .add("missed_counted", &TrendsView::missed_counted)
                                         .add("missed_cases", &TrendsView::missed_cases)
                                         .add("missed_chart", &TrendsView::missed_chart)
                                         .add("missed", &TrendsView::missed);
  return shape;
}

}  // namespace panelpress::documents
