#include "documents/invitations/view.h"

namespace panelpress::documents {

const render::Shape& PreparationStepView::shape() {
  static const render::Shape shape = render::shape_of<PreparationStepView>("PreparationStepView")
                                         .add("by", &PreparationStepView::by)
                                         .add("done_on", &PreparationStepView::done_on)
                                         .add("answered", &PreparationStepView::answered)
                                         .add("is_missed", &PreparationStepView::is_missed);
  return shape;
}

const render::Shape& InvitedView::shape() {
  static const render::Shape shape = render::shape_of<InvitedView>("InvitedView")
                                         .add("name", &InvitedView::name)
                                         .add("area", &InvitedView::area)
                                         .add("reserve", &InvitedView::reserve);
  return shape;
}

const render::Shape& ListedRowView::shape() {
  static const render::Shape shape = render::shape_of<ListedRowView>("ListedRowView")
                                         .add("number", &ListedRowView::number)
                                         .add("ref", &ListedRowView::ref)
                                         .add("band", &ListedRowView::band)
                                         .add("minutes", &ListedRowView::minutes)
                                         .add("flags", &ListedRowView::flags);
  return shape;
}

const render::Shape& InvitationView::shape() {
  static const render::Shape shape =
      render::shape_of<InvitationView>("InvitationView")
          .add("page", &InvitationView::page)
          .add("panel_date", &InvitationView::panel_date)
          .add("time", &InvitationView::time)
          .add("length", &InvitationView::length)
          .add("chair", &InvitationView::chair)
          .add("members", &InvitationView::members)
          .add("core_areas", &InvitationView::core_areas)
          .add("invitations", &InvitationView::invitations)
          .add("cases", &InvitationView::cases)
          .add("answers", &InvitationView::answers)
          .add("independents", &InvitationView::independents)
          .add("case_list", &InvitationView::case_list)
          .add("pack", &InvitationView::pack)
          .add("reminds_to_delete", &InvitationView::reminds_to_delete)
          .add("without_address", &InvitationView::without_address)
          .add("has_cases", &InvitationView::has_cases)
          .add("counted", &InvitationView::counted)
          .add("minutes", &InvitationView::minutes)
          .add("list", &InvitationView::list)
          .add("team", &InvitationView::team)
          .add("email", &InvitationView::email);
  return shape;
}

}  // namespace panelpress::documents
