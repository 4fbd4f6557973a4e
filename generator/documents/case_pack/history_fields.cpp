#include <fmt/format.h>

#include "documents/case_pack/case_fields.h"
#include "documents/shared/wording.h"
#include "rules/follow_up.h"

/// What earlier panels said of a case, and what is still open.
namespace panelpress::documents {

namespace {

std::string date_or_empty(const Field<Date>& date) { return date ? in_words(*date) : ""; }

/// The name of a fact of an earlier panel. The label is "13 January 2026, reasons": the panel's
/// date tells the facts of several panels apart.
FieldName name_of(const CaseContext& about, const Panel& panel, std::string_view part,
                  const render::Sentence<"date">& label) {
  return {fmt::format("panel.{}.{}", panel.id->text, part),
          label(noted_date(*panel.date, about.working_days))};
}

/// What became of a recommended release.
/// PCK-1: a reason is missing, the release happened, it was refused for a reason, or detention has
/// ended since; asked in this order.
FieldView release_field(const CaseContext& about, const rules::EarlierReview& review) {
  const auto& say = about.say.history;
  const FieldName released = name_of(about, *review.panel, "release", about.say.told.release);
  const FieldName not_released =
      name_of(about, *review.panel, "release", about.say.told.no_release);
  if (review.lacks_release_reason) {
    FieldView field = not_recorded(not_released, review.listed->source);
    field.text = say.no_reason_for_release();
    return field;
  }
  const auto& response = review.listed->response;
  if (response && response->released_on) {
    return said(released, say.released(in_words(*response->released_on)),
                response->released_on.source);
  }
  if (response && is_recorded(response->not_released_reason)) {
    return written(not_released, response->not_released_reason);
  }
  return said(released, say.ended_since(), review.listed->source);
}

/// "Ask the embassy (completed on 3 March 2026)".
std::string action_in_words(const PackSentences::History& say, const Action& action) {
  const std::string what = is_recorded(action.what) ? *action.what : std::string(kNotRecorded);
  return say.action(what, date_or_empty(action.completed_on));
}

FieldView actions_field(const CaseContext& about, const rules::EarlierReview& review) {
  const std::vector<Action>& actions = review.listed->outcome->actions;
  std::vector<std::string> items;
  for (const Action& action : actions) items.push_back(action_in_words(about.say.history, action));
  return itemised(name_of(about, *review.panel, "actions", about.say.told.actions),
                  std::move(items), actions.front().source);
}

/// The long-stop, with how long before this panel it passed (PCK-1).
FieldView long_stop_field(const CaseContext& about, const rules::EarlierReview& review) {
  const Outcome& outcome = *review.listed->outcome;
  const auto& say = about.say.history;
  FieldName name = name_of(about, *review.panel, "long-stop", about.say.told.long_stop);
  const auto stop = rules::long_stop_date(*review.panel, outcome);
  if (!stop) return not_recorded(std::move(name), outcome.source);
  const int days = days_between(*stop, about.date());
  return said(
      std::move(name),
      say.long_stop(in_words(*stop), days > 0 ? about.context.vocabulary.count.days(days) : ""),
      outcome.long_stop ? outcome.long_stop.source : outcome.long_stop_days.source);
}

/// A deferred case has neither reasons nor a long-stop (REC-2 to REC-4).
EarlierView earlier_view(const CaseContext& about, const rules::EarlierReview& review) {
  const Outcome& outcome = *review.listed->outcome;
  const Recommendation recommendation = *outcome.recommendation;
  const auto& say = about.say.told;
  EarlierView view;
  view.date = short_date(*review.panel->date, about.working_days);
  view.recommendation =
      said(name_of(about, *review.panel, "recommendation", say.recommendation),
           about.context.vocabulary.outcome(recommendation), outcome.recommendation.source);
  if (recommendation != Recommendation::kDeferred) {
    view.reasons.push_back(
        written(name_of(about, *review.panel, "reasons", say.reasons), outcome.reasons));
    view.views = {long_stop_field(about, review),
                  written(name_of(about, *review.panel, "alternatives", say.alternatives),
                          outcome.alternatives)};
  }
  if (!outcome.actions.empty()) view.actions.push_back(actions_field(about, review));
  if (review.acceptance != rules::Acceptance::kNotAsked) {
    view.answers.push_back(answer_field(about, review));
  }
  if (recommendation == Recommendation::kRelease)
    view.answers.push_back(release_field(about, review));
  return view;
}

/// The place of an action, from 1, among those of its outcome.
/// With the panel's id it is the key of the action in a snapshot.
std::size_t number_of(const rules::OpenAction& open, const CaseContext& about) {
  for (const auto& review : about.at_panel.history) {
    if (review.panel != open.panel) continue;
    const auto& actions = review.listed->outcome->actions;
    return static_cast<std::size_t>(open.action - actions.data()) + 1;
  }
  return 0;
}

/// "Request a place (charter desk, by 24 March 2026)".
FieldView open_action_field(const CaseContext& about, const rules::OpenAction& open) {
  const Action& action = *open.action;
  FieldView field =
      written(name_of(about, *open.panel, fmt::format("open.{}", number_of(open, about)),
                      about.say.told.open_action),
              action.what);
  field.text = about.say.history.open_action(
      field.text, recorded_or_empty(action.who),
      action.by ? noted_date(*action.by, about.working_days) : std::string{});
  return field;
}

}  // namespace

FieldView answer_field(const CaseContext& about, const rules::EarlierReview& review) {
  const FieldName name = name_of(about, *review.panel, "answer", about.say.told.answer);
  const auto& say = about.say.history;
  const ListedCase& listed = *review.listed;
  switch (review.acceptance) {
    case rules::Acceptance::kAccepted:
      return said(name, say.accepted(date_or_empty(listed.response->recorded_on)),
                  listed.response->decision.source);
    case rules::Acceptance::kRejected:
      return said(name,
                  say.rejected(date_or_empty(listed.response->recorded_on),
                               recorded_or_empty(listed.response->reason)),
                  listed.response->decision.source);
    case rules::Acceptance::kNotRecorded:
      return not_recorded(name, listed.response ? listed.response->source : listed.source);
    case rules::Acceptance::kNotAsked:
      break;
  }
  return said(name, say.none_asked(), listed.source);
}

// Late against the panel's date: the pack is read on that day.
std::vector<OpenActionView> open_action_views(const CaseContext& about) {
  std::vector<OpenActionView> views;
  for (const rules::OpenAction& open : about.at_panel.open_actions) {
    const auto& by = open.action->by;
    const bool is_late = by && *by < about.date();
    views.push_back(
        {open_action_field(about, open), noted_date(*open.panel->date, about.working_days),
         is_late ? about.context.vocabulary.count.days(days_between(*by, about.date())) : ""});
  }
  return views;
}

// Newest first, and numbered from the oldest, so that a number stays with its panel.
std::vector<EarlierView> history_views(const CaseContext& about) {
  std::vector<EarlierView> views;
  const auto& history = about.at_panel.history;
  for (auto review = history.rbegin(); review != history.rend(); ++review) {
    views.push_back(earlier_view(about, *review));
    views.back().number = std::to_string(history.rend() - review);
  }
  return views;
}

}  // namespace panelpress::documents
