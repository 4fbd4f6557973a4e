#include "documents/expenditure/page_view.h"

namespace panelpress::documents {

const render::Shape& CostRowView::shape() {
  static const render::Shape shape = render::shape_of<CostRowView>("CostRowView")
                                         .add("name", &CostRowView::name)
                                         .add("lines", &CostRowView::lines)
                                         .add("month", &CostRowView::month)
                                         .add("year", &CostRowView::year);
  return shape;
}

const render::Shape& CostTableView::shape() {
  static const render::Shape shape = render::shape_of<CostTableView>("CostTableView")
                                         .add("is_any", &CostTableView::is_any)
                                         .add("rows", &CostTableView::rows)
                                         .add("lines", &CostTableView::lines)
                                         .add("month", &CostTableView::month)
                                         .add("year", &CostTableView::year);
  return shape;
}

const render::Shape& MemberRowView::shape() {
  static const render::Shape shape = render::shape_of<MemberRowView>("MemberRowView")
                                         .add("name", &MemberRowView::name)
                                         .add("has_fees", &MemberRowView::has_fees)
                                         .add("has_expenses", &MemberRowView::has_expenses)
                                         .add("by_kind", &MemberRowView::by_kind)
                                         .add("fees", &MemberRowView::fees)
                                         .add("by_category", &MemberRowView::by_category)
                                         .add("expenses", &MemberRowView::expenses)
                                         .add("total", &MemberRowView::total)
                                         .add("year", &MemberRowView::year)
                                         .add("accrued", &MemberRowView::accrued);
  return shape;
}

const render::Shape& YearMonthView::shape() {
  static const render::Shape shape = render::shape_of<YearMonthView>("YearMonthView")
                                         .add("month", &YearMonthView::month)
                                         .add("fees", &YearMonthView::fees)
                                         .add("expenses", &YearMonthView::expenses)
                                         .add("spent", &YearMonthView::spent)
                                         .add("year_to_date", &YearMonthView::year_to_date)
                                         .add("accrued", &YearMonthView::accrued)
                                         .add("planned", &YearMonthView::planned)
                                         .add("is_this", &YearMonthView::is_this);
  return shape;
}

const render::Shape& GridEntryView::shape() {
  static const render::Shape shape = render::shape_of<GridEntryView>("GridEntryView")
                                         .add("is_paid", &GridEntryView::is_paid)
                                         .add("is_refused", &GridEntryView::is_refused)
                                         .add("is_paid_outside", &GridEntryView::is_paid_outside)
                                         .add("is_open", &GridEntryView::is_open)
                                         .add("is_payable", &GridEntryView::is_payable)
                                         .add("is_planned", &GridEntryView::is_planned)
                                         .add("amount", &GridEntryView::amount)
                                         .add("claim", &GridEntryView::claim)
                                         .add("claimed_in", &GridEntryView::claimed_in)
                                         .add("counted_in", &GridEntryView::counted_in);
  return shape;
}

const render::Shape& GridCellView::shape() {
  static const render::Shape shape =
      render::shape_of<GridCellView>("GridCellView").add("entries", &GridCellView::entries);
  return shape;
}

const render::Shape& GridRowView::shape() {
  static const render::Shape shape = render::shape_of<GridRowView>("GridRowView")
                                         .add("name", &GridRowView::name)
                                         .add("date", &GridRowView::date)
                                         .add("status", &GridRowView::status)
                                         .add("cells", &GridRowView::cells)
                                         .add("paid", &GridRowView::paid);
  return shape;
}

const render::Shape& GridView::shape() {
  static const render::Shape shape = render::shape_of<GridView>("GridView")
                                         .add("is_any", &GridView::is_any)
                                         .add("members", &GridView::members)
                                         .add("rows", &GridView::rows)
                                         .add("paid_by_member", &GridView::paid_by_member)
                                         .add("panels_attended", &GridView::panels_attended)
                                         .add("late_cancellations", &GridView::late_cancellations)
                                         .add("other_lines", &GridView::other_lines)
                                         .add("fees", &GridView::fees);
  return shape;
}

const render::Shape& CostView::shape() {
  static const render::Shape shape = render::shape_of<CostView>("CostView")
                                         .add("date", &CostView::date)
                                         .add("member", &CostView::member)
                                         .add("what", &CostView::what)
                                         .add("panel", &CostView::panel)
                                         .add("amount", &CostView::amount)
                                         .add("claim", &CostView::claim)
                                         .add("claim_page", &CostView::claim_page)
                                         .add("claimed_in", &CostView::claimed_in)
                                         .add("is_claimed_elsewhen", &CostView::is_claimed_elsewhen)
                                         .add("is_refused", &CostView::is_refused)
                                         .add("problems", &CostView::problems);
  return shape;
}

const render::Shape& PlannedView::shape() {
  static const render::Shape shape = render::shape_of<PlannedView>("PlannedView")
                                         .add("panel", &PlannedView::panel)
                                         .add("date", &PlannedView::date)
                                         .add("member", &PlannedView::member)
                                         .add("is_confirmed", &PlannedView::is_confirmed)
                                         .add("is_past", &PlannedView::is_past)
                                         .add("amount", &PlannedView::amount);
  return shape;
}

const render::Shape& OutlookView::shape() {
  static const render::Shape shape = render::shape_of<OutlookView>("OutlookView")
                                         .add("year", &OutlookView::year)
                                         .add("until", &OutlookView::until)
                                         .add("spent", &OutlookView::spent)
                                         .add("accrued", &OutlookView::accrued)
                                         .add("cancelled", &OutlookView::cancelled)
                                         .add("confirmed", &OutlookView::confirmed)
                                         .add("committed", &OutlookView::committed)
                                         .add("invited", &OutlookView::invited)
                                         .add("forecast", &OutlookView::forecast)
                                         .add("budget", &OutlookView::budget)
                                         .add("left", &OutlookView::left)
                                         .add("is_over", &OutlookView::is_over)
                                         .add("is_any_planned", &OutlookView::is_any_planned)
                                         .add("planned", &OutlookView::planned);
  return shape;
}

const render::Shape& ExpenditureView::shape() {
  static const render::Shape shape = render::shape_of<ExpenditureView>("ExpenditureView")
                                         .add("page", &ExpenditureView::page)
                                         .add("month", &ExpenditureView::month)
                                         .add("until", &ExpenditureView::until)
                                         .add("is_over", &ExpenditureView::is_over)
                                         .add("fees", &ExpenditureView::fees)
                                         .add("expenses", &ExpenditureView::expenses)
                                         .add("total", &ExpenditureView::total)
                                         .add("year_to_date", &ExpenditureView::year_to_date)
                                         .add("accrued", &ExpenditureView::accrued)
                                         .add("is_any_accrued", &ExpenditureView::is_any_accrued)
                                         .add("funder", &ExpenditureView::funder)
                                         .add("directorate", &ExpenditureView::directorate)
                                         .add("chart", &ExpenditureView::chart)
                                         .add("workbook", &ExpenditureView::workbook)
                                         .add("months", &ExpenditureView::months)
                                         .add("kinds", &ExpenditureView::kinds)
                                         .add("categories", &ExpenditureView::categories)
                                         .add("kind_names", &ExpenditureView::kind_names)
                                         .add("category_names", &ExpenditureView::category_names)
                                         .add("members", &ExpenditureView::members)
                                         .add("all_members", &ExpenditureView::all_members)
                                         .add("is_any_member", &ExpenditureView::is_any_member)
                                         .add("is_any_kind", &ExpenditureView::is_any_kind)
                                         .add("is_any_category", &ExpenditureView::is_any_category)
                                         .add("grid", &ExpenditureView::grid)
                                         .add("accruals", &ExpenditureView::accruals)
                                         .add("payable", &ExpenditureView::payable)
                                         .add("is_any_payable", &ExpenditureView::is_any_payable)
                                         .add("costs", &ExpenditureView::costs)
                                         .add("is_any_cost", &ExpenditureView::is_any_cost)
                                         .add("refused", &ExpenditureView::refused)
                                         .add("outlook", &ExpenditureView::outlook);
  return shape;
}

}  // namespace panelpress::documents
