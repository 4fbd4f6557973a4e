#include "documents/emails/view.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "documents/shared/areas.h"
#include "documents/shared/email.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

using rules::RecommendationFacts;

std::string noted(const std::optional<Date>& date, const WorkingDays& working_days) {
  return date ? noted_date(*date, working_days) : "";
}

bool is_light_touch(const rules::Facts& facts, const RecommendationFacts& recommendation) {
  const auto& cases = facts.find(recommendation.panel_id())->cases;
  return std::any_of(cases.begin(), cases.end(), [&](const rules::CaseAtPanel& each) {
    return each.ref() == recommendation.ref() && each.is_light_touch;
  });
}

std::optional<LightTouchView> light_touch(const rules::Facts& facts,
                                          const RecommendationFacts& recommendation) {
  const auto& bail = recommendation.record->bail;
  if (!bail || !is_light_touch(facts, recommendation)) return std::nullopt;
  LightTouchView view;
  view.is_sos = *bail->granted_in_principle == BailGranter::kSecretaryOfState;
  view.granted_on = bail->date ? in_words(*bail->date) : "";
  view.change = paragraphs(recommendation.given().change_of_circumstances);
  view.is_unchanged = recommendation.outcome == Recommendation::kRelease && view.change.empty();
  view.outstanding = paragraphs(bail->outstanding);
  return view;
}

std::vector<ActionView> action_views(const std::vector<Action>& actions) {
  std::vector<ActionView> views;
  for (const Action& each : actions) {
    views.push_back({recorded_or_empty(each.what), recorded_or_empty(each.who),
                     each.by ? in_words(*each.by) : ""});
  }
  return views;
}

std::string grounds_in_words(const Outcome& outcome) {
  std::vector<std::string> words;
  for (const Ground each : outcome.grounds.value_or({})) words.push_back(in_words(each));
  return fmt::format("{}", fmt::join(words, "; "));
}

std::string long_stop_in_words(const RecommendationFacts& recommendation) {
  if (!recommendation.long_stop) return "";
  const int days = days_between(*recommendation.panel->date, *recommendation.long_stop);
  return fmt::format("{}, {} after the panel", in_words(*recommendation.long_stop),
                     counted(days, "calendar day"));
}

ContactView contact(const Text& name, const Text& email) {
  return {recorded_or_empty(name), recorded_or_empty(email)};
}

/// The rules that an email rests on, for its Definitions.
std::vector<std::string_view> rules_of(const EmailView& view) {
  std::vector<std::string_view> ids{"CLK-1", "CLK-2", "POST-1", "POST-2", "POST-5", "POST-6"};
  if (!view.audit_on.empty()) ids.push_back("POST-4");
  if (view.is_response_on_atlas) ids.push_back("POST-7");
  if (view.is_no_recommendation) ids.push_back("REC-7");
  if (view.light_touch) ids.push_back("PCK-3");
  std::sort(ids.begin(), ids.end());
  return ids;
}

void set_outcome(EmailView& view, const RecommendationFacts& recommendation) {
  const Recommendation outcome = recommendation.outcome;
  view.is_release = outcome == Recommendation::kRelease;
  view.is_actions = outcome == Recommendation::kMaintainWithActions;
  view.is_maintain = outcome == Recommendation::kMaintain;
  view.is_no_recommendation = outcome == Recommendation::kNoRecommendation;
  view.is_response_on_atlas = !view.is_no_recommendation;
  const auto event = recommendation.calendar_event->value_or("");
  (view.is_maintain ? view.closed_event : view.calendar_event) = event;
}

void set_given(EmailView& view, const RecommendationFacts& recommendation) {
  const Outcome& given = recommendation.given();
  view.reasons = paragraphs(given.reasons);
  view.alternatives = paragraphs(given.alternatives);
  view.long_stop = long_stop_in_words(recommendation);
  if (view.is_release) view.grounds = grounds_in_words(given);
  view.decided = given.decided_by ? in_words(*given.decided_by) : "";
  view.actions = action_views(given.actions);
}

void set_dates(EmailView& view, const RecommendationFacts& recommendation,
               const WorkingDays& working_days) {
  const Date panel = *recommendation.panel->date;
  view.panel_day = in_words(panel);
  view.panel_date = fmt::format("{} {}", weekday_name(panel), noted_date(panel, working_days));
  view.respond_by = noted(*recommendation.response_due, working_days);
  view.audit_on = noted(*recommendation.audit_on, working_days);
  view.next_dcpr = noted(*recommendation.next_dcpr, working_days);
  if (view.is_no_recommendation) {
    view.resolve_by = noted(recommendation.given().resolve_by.value, working_days);
  }
  const auto& ended = recommendation.record->detention.ended;
  view.ended_on = ended ? in_words(*ended) : "";
}

void set_people(EmailView& view, const rules::Facts& facts,
                const RecommendationFacts& recommendation) {
  const BusinessArea& area = *facts.records->find(recommendation.area());
  const Team& team = facts.records->settings.team;
  view.area = area_name(*facts.records, recommendation.area());
  view.owner = owner_in_words(*recommendation.record, "");
  view.team = contact(team.name, team.email);
  view.spoc = contact(area.spoc.name, area.spoc.email);
}

}  // namespace

EmailView email_view(const Context& context, const RecommendationFacts& recommendation,
                     const SharedPaths& inputs) {
  const rules::Facts& facts = context.facts;
  EmailView view;
  view.ref = recommendation.ref().text;
  set_outcome(view, recommendation);
  set_given(view, recommendation);
  set_dates(view, recommendation, facts.records->working_days());
  set_people(view, facts, recommendation);
  view.light_touch = light_touch(facts, recommendation);
  view.needs_approval = facts.figures.needs_rejection_approval();
  const auto least = facts.figures.rejection_grade;
  view.least_grade = least ? in_words(*least) : "";
  view.page = email_page(context, {view.ref, "", rules_of(view), inputs, {}});
  return view;
}

}  // namespace panelpress::documents
