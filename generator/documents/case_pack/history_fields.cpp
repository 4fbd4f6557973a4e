#include <fmt/format.h>

#include "base/text.h"
#include "documents/case_pack/case_fields.h"
#include "documents/shared/wording.h"

/// What earlier panels said of a case, and what is still open.
namespace panelpress::documents {

namespace {

std::string on_date(const Field<Date>& date) { return date ? " on " + in_words(*date) : ""; }

std::string key_of(const Panel& panel, std::string_view part) {
  return fmt::format("panel.{}.{}", panel.id->text, part);
}

/// "13 January 2026, reasons": the panel's date tells the facts of several panels apart.
std::string label_of(const Panel& panel, std::string_view part) {
  return fmt::format("{}, {}", in_words(*panel.date), part);
}

std::string rejection_in_words(const Response& response) {
  return fmt::format("Not accepted by casework{}: {}", on_date(response.recorded_on),
                     is_recorded(response.reason) ? *response.reason : "no reason recorded");
}

/// What became of a recommended release.
FieldView release_field(const rules::EarlierReview& review) {
  const std::string key = key_of(*review.panel, "release");
  if (review.lacks_release_reason) {
    FieldView field =
        not_recorded(key, label_of(*review.panel, "why no release"), review.listed->source);
    field.text += ": why the release did not happen";
    return field;
  }
  const auto& response = review.listed->response;
  if (response && response->released_on) {
    return said(key, label_of(*review.panel, "release"),
                "Released on " + in_words(*response->released_on), response->released_on.source);
  }
  if (response && is_recorded(response->not_released_reason)) {
    return written(key, label_of(*review.panel, "why no release"), response->not_released_reason);
  }
  return said(key, label_of(*review.panel, "release"), "Detention has ended since",
              review.listed->source);
}

/// "Ask the embassy (completed on 3 March 2026)".
std::string action_in_words(const Action& action) {
  const std::string what = is_recorded(action.what) ? *action.what : std::string(kNotRecorded);
  return fmt::format("{} ({})", what,
                     action.completed_on ? "completed on " + in_words(*action.completed_on)
                                         : "not recorded as completed");
}

FieldView actions_field(const rules::EarlierReview& review) {
  const std::vector<Action>& actions = review.listed->outcome->actions;
  std::vector<std::string> items;
  for (const Action& action : actions) items.push_back(action_in_words(action));
  return itemised(key_of(*review.panel, "actions"), label_of(*review.panel, "actions"),
                  std::move(items), actions.front().source);
}

EarlierView earlier_view(const rules::EarlierReview& review) {
  const Outcome& outcome = *review.listed->outcome;
  const Recommendation recommendation = *outcome.recommendation;
  EarlierView view;
  view.date = in_words(*review.panel->date);
  view.recommendation =
      said(key_of(*review.panel, "recommendation"), label_of(*review.panel, "recommendation"),
           in_words(recommendation), outcome.recommendation.source);
  if (recommendation != Recommendation::kDeferred) {
    view.reasons.push_back(written(key_of(*review.panel, "reasons"),
                                   label_of(*review.panel, "reasons"), outcome.reasons));
  }
  if (!outcome.actions.empty()) view.actions.push_back(actions_field(review));
  if (review.acceptance != rules::Acceptance::kNotAsked) {
    view.answers.push_back(answer_field(review));
  }
  if (recommendation == Recommendation::kRelease) view.answers.push_back(release_field(review));
  view.has_actions = !view.actions.empty();
  view.has_answers = !view.answers.empty();
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
  const std::string who = is_recorded(action.who) ? *action.who : "nobody named";
  const std::string by =
      action.by ? "by " + noted_date(*action.by, about.working_days) : "no date set";
  FieldView field = written(key_of(*open.panel, fmt::format("open.{}", number_of(open, about))),
                            label_of(*open.panel, "open action"), action.what);
  field.text += fmt::format(" ({}, {})", who, by);
  return field;
}

}  // namespace

FieldView answer_field(const rules::EarlierReview& review) {
  const std::string key = key_of(*review.panel, "answer");
  const ListedCase& listed = *review.listed;
  switch (review.acceptance) {
    case rules::Acceptance::kAccepted:
      return said(key, label_of(*review.panel, "casework’s answer"),
                  "Accepted by casework" + on_date(listed.response->recorded_on),
                  listed.response->decision.source);
    case rules::Acceptance::kRejected:
      return said(key, label_of(*review.panel, "casework’s answer"),
                  rejection_in_words(*listed.response), listed.response->decision.source);
    case rules::Acceptance::kNotRecorded:
      return not_recorded(key, label_of(*review.panel, "casework’s answer"),
                          listed.response ? listed.response->source : listed.source);
    case rules::Acceptance::kNotAsked:
      break;
  }
  return said(key, label_of(*review.panel, "casework’s answer"), "None asked for", listed.source);
}

std::vector<OpenActionView> open_action_views(const CaseContext& about) {
  std::vector<OpenActionView> views;
  for (const rules::OpenAction& open : about.at_panel.open_actions) {
    const auto& by = open.action->by;
    const bool is_late = by && *by < about.date();
    views.push_back({open_action_field(about, open), "the panel of " + in_words(*open.panel->date),
                     is_late ? counted(days_between(*by, about.date()), "day") + " late" : ""});
  }
  return views;
}

std::vector<EarlierView> history_views(const CaseContext& about) {
  std::vector<EarlierView> views;
  const auto& history = about.at_panel.history;
  for (auto review = history.rbegin(); review != history.rend(); ++review) {
    views.push_back(earlier_view(*review));
  }
  return views;
}

}  // namespace panelpress::documents
