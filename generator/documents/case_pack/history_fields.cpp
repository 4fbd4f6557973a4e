#include <fmt/format.h>

#include "base/text.h"
#include "documents/case_pack/case_fields.h"
#include "documents/shared/wording.h"
#include "rules/follow_up.h"

/// What earlier panels said of a case, and what is still open.
namespace panelpress::documents {

namespace {

/// "Accepted by casework on 20 March 2026", or without the day where none is recorded.
std::string done_on(const PackWords& words, std::string_view done, const Field<Date>& date) {
  if (!date) return words[done];
  return fmt::format("{} {} {}", words[done], words["history.on"], in_words(*date));
}

std::string key_of(const Panel& panel, std::string_view part) {
  return fmt::format("panel.{}.{}", panel.id->text, part);
}

/// The name of a fact of an earlier panel. The label is "13 January 2026, reasons": the panel's
/// date tells the facts of several panels apart.
FieldName name_of(const CaseContext& about, const Panel& panel, std::string_view part,
                  std::string_view label) {
  return {key_of(panel, part), fmt::format("{}, {}", in_words(*panel.date),
                                           about.words[fmt::format("history.{}", label)])};
}

FieldName name_of(const CaseContext& about, const Panel& panel, std::string_view part) {
  return name_of(about, panel, part, part);
}

std::string rejection_in_words(const PackWords& words, const Response& response) {
  return fmt::format("{}: {}", done_on(words, "history.rejected", response.recorded_on),
                     is_recorded(response.reason) ? *response.reason : words["history.no-reason"]);
}

/// What became of a recommended release.
FieldView release_field(const CaseContext& about, const rules::EarlierReview& review) {
  const FieldName released = name_of(about, *review.panel, "release");
  const FieldName not_released = name_of(about, *review.panel, "release", "no-release");
  if (review.lacks_release_reason) {
    FieldView field = not_recorded(not_released, review.listed->source);
    field.text += ": " + about.words["history.why-no-release"];
    return field;
  }
  const auto& response = review.listed->response;
  if (response && response->released_on) {
    return said(released, done_on(about.words, "history.released", response->released_on),
                response->released_on.source);
  }
  if (response && is_recorded(response->not_released_reason)) {
    return written(not_released, response->not_released_reason);
  }
  return said(released, about.words["history.ended-since"], review.listed->source);
}

/// "Ask the embassy (completed on 3 March 2026)".
std::string action_in_words(const PackWords& words, const Action& action) {
  const std::string what = is_recorded(action.what) ? *action.what : std::string(kNotRecorded);
  const bool is_completed = action.completed_on.value.has_value();
  return fmt::format("{} ({})", what,
                     is_completed ? done_on(words, "history.completed", action.completed_on)
                                  : words["history.not-completed"]);
}

FieldView actions_field(const CaseContext& about, const rules::EarlierReview& review) {
  const std::vector<Action>& actions = review.listed->outcome->actions;
  std::vector<std::string> items;
  for (const Action& action : actions) items.push_back(action_in_words(about.words, action));
  return itemised(name_of(about, *review.panel, "actions"), std::move(items),
                  actions.front().source);
}

FieldName name_of(const CaseContext& about, const Panel& panel, std::string_view part,
                  const render::Sentence<>& what) {
  return {key_of(panel, part), about.say.history.fact(in_words(*panel.date), what())};
}

/// The long-stop, with how long before this panel it passed (PCK-1).
FieldView long_stop_field(const CaseContext& about, const rules::EarlierReview& review) {
  const Outcome& outcome = *review.listed->outcome;
  const auto& say = about.say.history;
  FieldName name = name_of(about, *review.panel, "long-stop", say.long_stop_is);
  const auto stop = rules::long_stop_date(*review.panel, outcome);
  if (!stop) return not_recorded(std::move(name), outcome.source);
  const int days = days_between(*stop, about.date());
  return said(std::move(name),
              days > 0 ? say.long_stop_passed(in_words(*stop), counted(days, "day"))
                       : say.long_stop(in_words(*stop)),
              outcome.long_stop ? outcome.long_stop.source : outcome.long_stop_days.source);
}

EarlierView earlier_view(const CaseContext& about, const rules::EarlierReview& review) {
  const Outcome& outcome = *review.listed->outcome;
  const Recommendation recommendation = *outcome.recommendation;
  EarlierView view;
  view.date = in_words(*review.panel->date);
  view.recommendation = said(name_of(about, *review.panel, "recommendation"),
                             in_words(recommendation), outcome.recommendation.source);
  if (recommendation != Recommendation::kDeferred) {
    view.reasons.push_back(written(name_of(about, *review.panel, "reasons"), outcome.reasons));
    view.views = {
        long_stop_field(about, review),
        written(name_of(about, *review.panel, "alternatives", about.say.history.alternatives),
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
  const std::string who = is_recorded(action.who) ? *action.who : about.words["history.nobody"];
  const std::string by = action.by ? fmt::format("{} {}", about.words["history.by"],
                                                 noted_date(*action.by, about.working_days))
                                   : about.words["history.no-date"];
  FieldView field =
      written(name_of(about, *open.panel, fmt::format("open.{}", number_of(open, about)), "open"),
              action.what);
  field.text += fmt::format(" ({}, {})", who, by);
  return field;
}

}  // namespace

FieldView answer_field(const CaseContext& about, const rules::EarlierReview& review) {
  const FieldName name = name_of(about, *review.panel, "answer");
  const ListedCase& listed = *review.listed;
  switch (review.acceptance) {
    case rules::Acceptance::kAccepted:
      return said(name, done_on(about.words, "history.accepted", listed.response->recorded_on),
                  listed.response->decision.source);
    case rules::Acceptance::kRejected:
      return said(name, rejection_in_words(about.words, *listed.response),
                  listed.response->decision.source);
    case rules::Acceptance::kNotRecorded:
      return not_recorded(name, listed.response ? listed.response->source : listed.source);
    case rules::Acceptance::kNotAsked:
      break;
  }
  return said(name, about.words["history.none-asked"], listed.source);
}

std::vector<OpenActionView> open_action_views(const CaseContext& about) {
  std::vector<OpenActionView> views;
  for (const rules::OpenAction& open : about.at_panel.open_actions) {
    const auto& by = open.action->by;
    const bool is_late = by && *by < about.date();
    views.push_back({open_action_field(about, open), in_words(*open.panel->date),
                     is_late ? counted(days_between(*by, about.date()), "day") : ""});
  }
  return views;
}

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
