#include "documents/case_pack/pack_view.h"

namespace panelpress::documents {

const render::Shape& AgendaView::shape() {
  static const render::Shape shape = render::shape_of<AgendaView>("AgendaView")
                                         .add("time", &AgendaView::time)
                                         .add("number", &AgendaView::number)
                                         .add("anchor", &AgendaView::anchor)
                                         .add("ref", &AgendaView::ref)
                                         .add("name", &AgendaView::name)
                                         .add("minutes", &AgendaView::minutes)
                                         .add("basis", &AgendaView::basis)
                                         .add("days", &AgendaView::days)
                                         .add("band", &AgendaView::band)
                                         .add("is_new", &AgendaView::is_new)
                                         .add("flags", &AgendaView::flags);
  return shape;
}

const render::Shape& ChangeView::shape() {
  static const render::Shape shape = render::shape_of<ChangeView>("ChangeView")
                                         .add("label", &ChangeView::label)
                                         .add("was", &ChangeView::was)
                                         .add("now", &ChangeView::now);
  return shape;
}

const render::Shape& ChangedCaseView::shape() {
  static const render::Shape shape = render::shape_of<ChangedCaseView>("ChangedCaseView")
                                         .add("ref", &ChangedCaseView::ref)
                                         .add("name", &ChangedCaseView::name)
                                         .add("anchor", &ChangedCaseView::anchor)
                                         .add("fields", &ChangedCaseView::fields);
  return shape;
}

const render::Shape& ChangesView::shape() {
  static const render::Shape shape = render::shape_of<ChangesView>("ChangesView")
                                         .add("since", &ChangesView::since)
                                         .add("any", &ChangesView::any)
                                         .add("panel", &ChangesView::panel)
                                         .add("has_panel", &ChangesView::has_panel)
                                         .add("added", &ChangesView::added)
                                         .add("has_added", &ChangesView::has_added)
                                         .add("removed", &ChangesView::removed)
                                         .add("has_removed", &ChangesView::has_removed)
                                         .add("changed", &ChangesView::changed);
  return shape;
}

const render::Shape& PackView::shape() {
  static const render::Shape shape = render::shape_of<PackView>("PackView")
                                         .add("page", &PackView::page)
                                         .add("cover", &PackView::cover)
                                         .add("changes", &PackView::changes)
                                         .add("opens_at", &PackView::opens_at)
                                         .add("opening", &PackView::opening)
                                         .add("wash_up_at", &PackView::wash_up_at)
                                         .add("wash_up", &PackView::wash_up)
                                         .add("agenda", &PackView::agenda)
                                         .add("has_cases", &PackView::has_cases)
                                         .add("past_time", &PackView::past_time)
                                         .add("has_past_time", &PackView::has_past_time)
                                         .add("list", &PackView::list)
                                         .add("cases", &PackView::cases)
                                         .add("mentions_cid", &PackView::mentions_cid)
                                         .add("reminds_to_delete", &PackView::reminds_to_delete);
  return shape;
}

}  // namespace panelpress::documents
