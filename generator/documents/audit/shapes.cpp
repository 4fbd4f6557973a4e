#include "documents/audit/view.h"

namespace panelpress::documents {

const render::Shape& DueView::shape() {
  static const render::Shape shape = render::shape_of<DueView>("DueView")
                                         .add("due", &DueView::due)
                                         .add("done_on", &DueView::done_on)
                                         .add("is_done", &DueView::is_done)
                                         .add("is_done_late", &DueView::is_done_late)
                                         .add("is_late", &DueView::is_late)
                                         .add("is_open", &DueView::is_open)
                                         .add("is_undated", &DueView::is_undated)
                                         .add("calendar", &DueView::calendar)
                                         .add("working", &DueView::working);
  return shape;
}

const render::Shape& AuditItemView::shape() {
  static const render::Shape shape = render::shape_of<AuditItemView>("AuditItemView")
                                         .add("is_release", &AuditItemView::is_release)
                                         .add("what", &AuditItemView::what)
                                         .add("who", &AuditItemView::who)
                                         .add("state", &AuditItemView::state);
  return shape;
}

const render::Shape& AuditResponseView::shape() {
  static const render::Shape shape =
      render::shape_of<AuditResponseView>("AuditResponseView")
          .add("is_agreed", &AuditResponseView::is_agreed)
          .add("is_rejected", &AuditResponseView::is_rejected)
          .add("state", &AuditResponseView::state)
          .add("calendar", &AuditResponseView::calendar)
          .add("working", &AuditResponseView::working)
          .add("reasons", &AuditResponseView::reasons)
          .add("has_further_actions", &AuditResponseView::has_further_actions)
          .add("approved_by", &AuditResponseView::approved_by)
          .add("not_released", &AuditResponseView::not_released);
  return shape;
}

const render::Shape& ReferAgainView::shape() {
  static const render::Shape shape = render::shape_of<ReferAgainView>("ReferAgainView")
                                         .add("is_undecided", &ReferAgainView::is_undecided)
                                         .add("is_no", &ReferAgainView::is_no)
                                         .add("is_listed", &ReferAgainView::is_listed)
                                         .add("is_to_list", &ReferAgainView::is_to_list)
                                         .add("is_unplanned", &ReferAgainView::is_unplanned)
                                         .add("is_heard", &ReferAgainView::is_heard)
                                         .add("is_ended", &ReferAgainView::is_ended)
                                         .add("is_by_audit", &ReferAgainView::is_by_audit)
                                         .add("panel", &ReferAgainView::panel)
                                         .add("date", &ReferAgainView::date);
  return shape;
}

const render::Shape& AuditCaseView::shape() {
  static const render::Shape shape =
      render::shape_of<AuditCaseView>("AuditCaseView")
          .add("ref", &AuditCaseView::ref)
          .add("name", &AuditCaseView::name)
          .add("anchor", &AuditCaseView::anchor)
          .add("area", &AuditCaseView::area)
          .add("owner", &AuditCaseView::owner)
          .add("outcome", &AuditCaseView::outcome)
          .add("is_audited_by_rule", &AuditCaseView::is_audited_by_rule)
          .add("done_counted", &AuditCaseView::done_counted)
          .add("items", &AuditCaseView::items)
          .add("has_items", &AuditCaseView::has_items)
          .add("audit", &AuditCaseView::audit)
          .add("progress", &AuditCaseView::progress)
          .add("response", &AuditCaseView::response)
          .add("refer", &AuditCaseView::refer);
  return shape;
}

const render::Shape& AuditView::shape() {
  static const render::Shape shape = render::shape_of<AuditView>("AuditView")
                                         .add("page", &AuditView::page)
                                         .add("audit_on", &AuditView::audit_on)
                                         .add("counted", &AuditView::counted)
                                         .add("audited", &AuditView::audited)
                                         .add("to_audit", &AuditView::to_audit)
                                         .add("needs_approval", &AuditView::needs_approval)
                                         .add("cases", &AuditView::cases);
  return shape;
}

}  // namespace panelpress::documents
