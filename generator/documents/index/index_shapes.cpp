#include "documents/index/index_view.h"

namespace panelpress::documents {

const render::Shape& LinkView::shape() {
  static const render::Shape shape = render::shape_of<LinkView>("LinkView")
                                         .add("path", &LinkView::path)
                                         .add("title", &LinkView::title)
                                         .add("state", &LinkView::state)
                                         .add("look", &LinkView::look);
  return shape;
}

const render::Shape& IndexGroupView::shape() {
  static const render::Shape shape = render::shape_of<IndexGroupView>("IndexGroupView")
                                         .add("anchor", &IndexGroupView::anchor)
                                         .add("title", &IndexGroupView::title)
                                         .add("note", &IndexGroupView::note)
                                         .add("links", &IndexGroupView::links)
                                         .add("emails", &IndexGroupView::emails)
                                         .add("has_emails", &IndexGroupView::has_emails)
                                         .add("emails_counted", &IndexGroupView::emails_counted);
  return shape;
}

const render::Shape& IndexView::shape() {
  static const render::Shape shape = render::shape_of<IndexView>("IndexView")
                                         .add("page", &IndexView::page)
                                         .add("counted", &IndexView::counted)
                                         .add("ready", &IndexView::ready)
                                         .add("drafts", &IndexView::drafts)
                                         .add("not_for_issue", &IndexView::not_for_issue)
                                         .add("held_back", &IndexView::held_back)
                                         .add("has_held_back", &IndexView::has_held_back)
                                         .add("general", &IndexView::general)
                                         .add("has_general", &IndexView::has_general)
                                         .add("panels", &IndexView::panels)
                                         .add("has_panels", &IndexView::has_panels)
                                         .add("months", &IndexView::months)
                                         .add("has_months", &IndexView::has_months);
  return shape;
}

}  // namespace panelpress::documents
