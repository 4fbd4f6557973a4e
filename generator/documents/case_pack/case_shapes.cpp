#include "documents/case_pack/case_view.h"

namespace panelpress::documents {

const render::Shape& BarrierView::shape() {
  static const render::Shape shape = render::shape_of<BarrierView>("BarrierView")
                                         .add("kind", &BarrierView::kind)
                                         .add("detail", &BarrierView::detail)
                                         .add("resolve_by", &BarrierView::resolve_by)
                                         .add("mitigation", &BarrierView::mitigation);
  return shape;
}

const render::Shape& OpenActionView::shape() {
  static const render::Shape shape = render::shape_of<OpenActionView>("OpenActionView")
                                         .add("action", &OpenActionView::action)
                                         .add("asked_on", &OpenActionView::asked_on)
                                         .add("late", &OpenActionView::late);
  return shape;
}

const render::Shape& EarlierView::shape() {
  static const render::Shape shape = render::shape_of<EarlierView>("EarlierView")
                                         .add("date", &EarlierView::date)
                                         .add("recommendation", &EarlierView::recommendation)
                                         .add("reasons", &EarlierView::reasons)
                                         .add("actions", &EarlierView::actions)
                                         .add("has_actions", &EarlierView::has_actions)
                                         .add("answers", &EarlierView::answers)
                                         .add("has_answers", &EarlierView::has_answers);
  return shape;
}

const render::Shape& StandardView::shape() {
  static const render::Shape shape = render::shape_of<StandardView>("StandardView")
                                         .add("name", &StandardView::name)
                                         .add("is_recorded", &StandardView::is_recorded)
                                         .add("is_above", &StandardView::is_above)
                                         .add("fields", &StandardView::fields);
  return shape;
}

const render::Shape& OriginView::shape() {
  static const render::Shape shape = render::shape_of<OriginView>("OriginView")
                                         .add("label", &OriginView::label)
                                         .add("place", &OriginView::place);
  return shape;
}

const render::Shape& CaseView::shape() {
  static const render::Shape shape = render::shape_of<CaseView>("CaseView")
                                         .add("anchor", &CaseView::anchor)
                                         .add("number", &CaseView::number)
                                         .add("ref", &CaseView::ref)
                                         .add("name", &CaseView::name)
                                         .add("time", &CaseView::time)
                                         .add("minutes", &CaseView::minutes)
                                         .add("is_past_time", &CaseView::is_past_time)
                                         .add("is_new", &CaseView::is_new)
                                         .add("flags", &CaseView::flags)
                                         .add("who", &CaseView::who)
                                         .add("days", &CaseView::days)
                                         .add("how_long", &CaseView::how_long)
                                         .add("stops", &CaseView::stops)
                                         .add("barriers", &CaseView::barriers)
                                         .add("has_barriers", &CaseView::has_barriers)
                                         .add("no_barriers", &CaseView::no_barriers)
                                         .add("last_panel", &CaseView::last_panel)
                                         .add("last_answer", &CaseView::last_answer)
                                         .add("open_actions", &CaseView::open_actions)
                                         .add("has_open_actions", &CaseView::has_open_actions)
                                         .add("timeline", &CaseView::timeline)
                                         .add("timeline_unlabelled", &CaseView::timeline_unlabelled)
                                         .add("timeline_in_words", &CaseView::timeline_in_words)
                                         .add("is_light_touch", &CaseView::is_light_touch)
                                         .add("bail", &CaseView::bail)
                                         .add("vulnerability", &CaseView::vulnerability)
                                         .add("public_protection", &CaseView::public_protection)
                                         .add("standards", &CaseView::standards)
                                         .add("standards_recorded", &CaseView::standards_recorded)
                                         .add("standards_expected", &CaseView::standards_expected)
                                         .add("casework", &CaseView::casework)
                                         .add("history", &CaseView::history)
                                         .add("has_history", &CaseView::has_history)
                                         .add("origins", &CaseView::origins)
                                         .add("sources", &CaseView::sources)
                                         .add("file", &CaseView::file);
  return shape;
}

}  // namespace panelpress::documents
