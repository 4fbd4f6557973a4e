#include "documents/case_pack/case_view.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "documents/case_pack/case_fields.h"
#include "documents/case_pack/forecast.h"
#include "documents/case_pack/timeline.h"
#include "documents/document_id.h"
#include "documents/shared/page.h"
#include "documents/shared/wording.h"
#include "rules/follow_up.h"

namespace panelpress::documents {

namespace {

/// SEL-4: a panel without a start has only minutes from it.
std::string time_in_words(const CaseContext& about) {
  const int after = about.at_panel.starts_after;
  const auto& start = about.panel.panel->start;
  if (!start) return about.say.after(about.context.vocabulary.count.minutes(after));
  return time_of_day(*start + std::chrono::minutes{after});
}

void set_head(CaseView& view, const CaseContext& about, int number) {
  view.anchor = "case-" + path_part(about.at_panel.ref());
  view.number = std::to_string(number);
  view.ref = about.at_panel.ref().text;
  view.name = name_of(about.say, about.record());
  view.time = time_in_words(about);
  view.minutes = about.context.vocabulary.count.minutes(about.at_panel.minutes);
  view.is_past_time = about.at_panel.is_past_time;
  view.flags = flags_of(about.at_panel, about.context.facts.as_of, about.context.vocabulary);
}

void set_answers(CaseView& view, const CaseContext& about) {
  view.who = who_fields(about);
  view.days = about.context.vocabulary.count.days(std::max(0, about.at_panel.days_detained));
  view.how_long = how_long_fields(about);
  view.stops = removal_fields(about);
  view.barriers = barrier_views(about);
  view.no_barriers = not_recorded({"barriers", "Barriers to removal"}, about.record().source);
  view.open_actions = open_action_views(about);
}

/// What the records say of panels before them, of a case that none of theirs considered (GEN-5).
std::string before_records(const CaseContext& about) {
  const auto& say = about.say.last_panel;
  const auto& seen = about.record().detention.last_panel;
  if (seen && *seen < about.date()) return say.before_records(in_words(*seen));
  const auto& from = about.context.facts.records->settings.team.records_from;
  return about.at_panel.is_last_panel_unknown ? say.unknown(in_words(*from)) : say.none();
}

/// The last panel in a line, with what casework answered.
void set_last_panel(CaseView& view, const CaseContext& about) {
  const auto& history = about.at_panel.history;
  if (history.empty()) {
    view.last_panel = before_records(about);
    return;
  }
  const auto& last_stop = about.at_panel.last_long_stop;
  if (last_stop) view.last_long_stop = in_words(*last_stop);
  const rules::EarlierReview& last = history.back();
  const auto long_stop = rules::long_stop_date(*last.panel, *last.listed->outcome);
  view.last_panel = about.say.last_panel.said(
      noted_date(*last.panel->date, about.working_days),
      about.context.vocabulary.outcome(*last.listed->outcome->recommendation),
      long_stop ? in_words(*long_stop) : "");
  if (last.acceptance == rules::Acceptance::kNotAsked) return;
  const FieldView answer = answer_field(about, last);
  view.last_answer =
      as_sentence(answer.is_missing ? about.say.last_panel.no_answer() : answer.text);
}

/// The heights go to the leaf, which must know how much room is left for text.
LeafPictures set_pictures(CaseView& view, const CaseContext& about) {
  const Timeline timeline = timeline_of(about);
  TimelinePicture picture = timeline_picture(timeline, about.say.timeline);
  view.timeline = std::move(picture.svg);
  if (picture.unlabelled > 0)
    view.timeline_unlabelled = about.context.vocabulary.count.events(picture.unlabelled);
  view.timeline_in_words = timeline_in_words(timeline, about.say.timeline);
  view.forecast = forecast_view(about);
  return {picture.height, view.forecast ? view.forecast->height : 0};
}

void set_sections(CaseView& view, const CaseContext& about) {
  view.is_light_touch = about.at_panel.is_light_touch;
  view.bail = bail_fields(about);
  view.vulnerability = vulnerability_fields(about);
  view.public_protection = public_protection_fields(about);
  view.standards = standard_views(about);
  view.standards_recorded = std::to_string(std::ranges::count(about.at_panel.standards, true));
  view.standards_expected = std::to_string(view.standards.size());
  view.casework = casework_fields(about);
  view.history = history_views(about);
  view.screens = screen_fields(about);
}

void set_origins(CaseView& view, const CaseContext& about) {
  view.origins = origins_of(view);
  for (const auto& [part, text] : about.record().sources) {
    if (is_recorded(text)) view.sources.push_back({part, *text});
  }
}

void append(std::vector<FieldView*>& all, std::vector<FieldView>& fields) {
  for (FieldView& field : fields) all.push_back(&field);
}

}  // namespace

// The leaf is fitted once every section is there: it may move history and screens to the annex.
CaseView case_view(const PackContext& pack, const rules::CaseAtPanel& at_panel, int number) {
  const CaseContext about{pack.context, pack.panel, at_panel, pack.say,
                          pack.context.facts.records->working_days()};
  CaseView view;
  set_head(view, about, number);
  set_answers(view, about);
  set_last_panel(view, about);
  const LeafPictures pictures = set_pictures(view, about);
  set_sections(view, about);
  fit_to_leaf(view, pictures);
  set_origins(view, about);
  return view;
}

// Every fact of the case once, in the order of the page: the snapshot, the marks of what changed
// and the origins go through it.
std::vector<FieldView*> fields_of(CaseView& view) {
  std::vector<FieldView*> all;
  append(all, view.who);
  append(all, view.how_long);
  append(all, view.stops);
  for (OpenActionView& open : view.open_actions) all.push_back(&open.action);
  append(all, view.bail);
  if (view.barriers.empty()) all.push_back(&view.no_barriers);
  for (BarrierView& barrier : view.barriers) {
    for (FieldView* field : {&barrier.detail, &barrier.resolve_by, &barrier.mitigation}) {
      all.push_back(field);
    }
  }
  append(all, view.vulnerability);
  append(all, view.public_protection);
  for (StandardView& standard : view.standards) append(all, standard.fields);
  append(all, view.casework);
  for (EarlierView& earlier : view.history) {
    all.push_back(&earlier.recommendation);
    append(all, earlier.reasons);
    append(all, earlier.views);
    append(all, earlier.actions);
    append(all, earlier.answers);
  }
  append(all, view.screens);
  return all;
}

}  // namespace panelpress::documents
