#include "documents/claims/claim_view.h"

namespace panelpress::documents {

const render::Shape& ProblemView::shape() {
  static const render::Shape shape = render::shape_of<ProblemView>("ProblemView")
                                         .add("rule", &ProblemView::rule)
                                         .add("message", &ProblemView::message)
                                         .add("remedy", &ProblemView::remedy)
                                         .add("place", &ProblemView::place)
                                         .add("is_error", &ProblemView::is_error)
                                         .add("is_warning", &ProblemView::is_warning);
  return shape;
}

const render::Shape& ClaimedPanelView::shape() {
  static const render::Shape shape = render::shape_of<ClaimedPanelView>("ClaimedPanelView")
                                         .add("id", &ClaimedPanelView::id)
                                         .add("date", &ClaimedPanelView::date)
                                         .add("cancelled_at", &ClaimedPanelView::cancelled_at)
                                         .add("notice", &ClaimedPanelView::notice);
  return shape;
}

const render::Shape& LineView::shape() {
  static const render::Shape shape = render::shape_of<LineView>("LineView")
                                         .add("date", &LineView::date)
                                         .add("what", &LineView::what)
                                         .add("is_panel", &LineView::is_panel)
                                         .add("is_cancelled_panel", &LineView::is_cancelled_panel)
                                         .add("is_additional", &LineView::is_additional)
                                         .add("is_event", &LineView::is_event)
                                         .add("is_expense", &LineView::is_expense)
                                         .add("panel", &LineView::panel)
                                         .add("approved_by", &LineView::approved_by)
                                         .add("approved_on", &LineView::approved_on)
                                         .add("receipt", &LineView::receipt)
                                         .add("note", &LineView::note)
                                         .add("rate", &LineView::rate)
                                         .add("counted_in", &LineView::counted_in)
                                         .add("amount", &LineView::amount)
                                         .add("is_refused", &LineView::is_refused)
                                         .add("problems", &LineView::problems);
  return shape;
}

const render::Shape& RefusalView::shape() {
  static const render::Shape shape = render::shape_of<RefusalView>("RefusalView")
                                         .add("line", &RefusalView::line)
                                         .add("problem", &RefusalView::problem);
  return shape;
}

const render::Shape& CheckView::shape() {
  static const render::Shape shape = render::shape_of<CheckView>("CheckView")
                                         .add("is_none", &CheckView::is_none)
                                         .add("is_good", &CheckView::is_good)
                                         .add("is_error", &CheckView::is_error)
                                         .add("counted", &CheckView::counted)
                                         .add("wrong", &CheckView::wrong);
  return shape;
}

const render::Shape& ClaimView::shape() {
  static const render::Shape shape = render::shape_of<ClaimView>("ClaimView")
                                         .add("id", &ClaimView::id)
                                         .add("submitted_on", &ClaimView::submitted_on)
                                         .add("claimed_in", &ClaimView::claimed_in)
                                         .add("is_ready", &ClaimView::is_ready)
                                         .add("reasons", &ClaimView::reasons)
                                         .add("refusals", &ClaimView::refusals)
                                         .add("is_first", &ClaimView::is_first)
                                         .add("advice", &ClaimView::advice)
                                         .add("fee_lines", &ClaimView::fee_lines)
                                         .add("expense_lines", &ClaimView::expense_lines)
                                         .add("refused", &ClaimView::refused)
                                         .add("panels", &ClaimView::panels)
                                         .add("additional", &ClaimView::additional)
                                         .add("rates", &ClaimView::rates)
                                         .add("in_time", &ClaimView::in_time)
                                         .add("receipts", &ClaimView::receipts)
                                         .add("fees", &ClaimView::fees)
                                         .add("expenses", &ClaimView::expenses)
                                         .add("has_fees", &ClaimView::has_fees)
                                         .add("has_expenses", &ClaimView::has_expenses)
                                         .add("total", &ClaimView::total)
                                         .add("cost_code", &ClaimView::cost_code)
                                         .add("signed_on", &ClaimView::signed_on)
                                         .add("authorised_by", &ClaimView::authorised_by)
                                         .add("authorised_grade", &ClaimView::authorised_grade)
                                         .add("authorised_on", &ClaimView::authorised_on)
                                         .add("is_authority_good", &ClaimView::is_authority_good);
  return shape;
}

}  // namespace panelpress::documents
