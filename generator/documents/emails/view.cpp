#include "documents/emails/view.h"

#include <algorithm>

#include "base/text.h"
#include "documents/shared/areas.h"
#include "documents/shared/email.h"
#include "documents/shared/outcome.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

using rules::RecommendationFacts;

std::string noted(const std::optional<Date>& date, const WorkingDays& working_days) {
  return date ? noted_date(*date, working_days) : "";
}

bool is_light_touch(const rules::Facts& facts, const RecommendationFacts& recommendation) {
  const auto& cases = facts.find(recommendation.panel_id())->cases;
  return std::ranges::any_of(cases, [&](const rules::CaseAtPanel& each) {
    return each.ref() == recommendation.ref() && each.is_light_touch;
  });
}

/// Told on the panel's date (PCK-3).
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

ContactView contact(const Text& name, const Text& email) {
  return {name_or_empty(name), recorded_or_empty(email)};
}

/// A thing to do and its day.
struct Todo {
  Date by;
  TodoView view;
};

/// What casework has to do, by day (POST-2, POST-3, POST-5). Without a day an action or a
/// no-recommendation is an error (REC-5, REC-7), and there is no email.
std::vector<TodoView> todo_views(const RecommendationFacts& recommendation,
                                 const WorkingDays& working_days) {
  std::vector<Todo> todo;
  const auto add = [&](Date by, Asked asked) -> TodoView& {
    return todo.emplace_back(Todo{by, {noted_date(by, working_days), asked, "", ""}}).view;
  };
  if (const auto& due = *recommendation.response_due) {
    add(*due, Asked::kAnswer);
    if (recommendation.asks_casework() && *recommendation.calendar_event) add(*due, Asked::kEvent);
  }
  if (recommendation.outcome == Recommendation::kNoRecommendation) {
    add(*recommendation.given().resolve_by, Asked::kSettle);
  }
  for (const Action& each : recommendation.given().actions) {
    TodoView& view = add(*each.by, Asked::kAction);
    view.what = as_sentence(recorded_or_empty(each.what));
    view.who = as_sentence(recorded_or_empty(each.who));
  }
  add(**recommendation.next_dcpr, Asked::kDcpr);
  std::ranges::stable_sort(todo, {}, &Todo::by);
  std::vector<TodoView> views;
  for (Todo& each : todo) views.push_back(std::move(each.view));
  return views;
}

/// The two rules that the email quotes at its end: when casework answers, or settles the reasons,
/// and how the case comes back to a panel.
bool is_quoted(const DefinitionView& definition, Recommendation outcome) {
  const bool is_to_settle = outcome == Recommendation::kNoRecommendation;
  return definition.id == "POST-2" || definition.id == (is_to_settle ? "REC-7" : "POST-6");
}

/// The rules that an email rests on: those whose figures the settings change are told.
std::vector<std::string_view> rules_of(const EmailView& view) {
  std::vector<std::string_view> ids{"CLK-1", "CLK-2", "POST-1", "POST-2", "POST-5", "POST-6"};
  if (!view.audit_on.empty()) ids.push_back("POST-4");
  // Every outcome but no recommendation is answered on Atlas.
  ids.push_back(view.outcome == Recommendation::kNoRecommendation ? "REC-7" : "POST-7");
  if (view.light_touch) ids.push_back("PCK-3");
  std::ranges::sort(ids);
  return ids;
}

/// POST-3: an event that the CPP Team closes itself asks nothing of casework.
void set_event(EmailView& view, const RecommendationFacts& recommendation) {
  view.outcome = recommendation.outcome;
  const auto event = recommendation.calendar_event->value_or("");
  (view.outcome == Recommendation::kMaintain ? view.closed_event : view.calendar_event) = event;
}

void set_given(EmailView& view, const RecommendationFacts& recommendation,
               const Vocabulary& vocabulary) {
  const Outcome& given = recommendation.given();
  view.reasons = paragraphs(given.reasons);
  view.alternatives = paragraphs(given.alternatives);
  view.long_stop = long_stop_in_words(recommendation, vocabulary);
  view.grounds = grounds_in_words(given, vocabulary);
  view.decided = given.decided_by ? vocabulary.decided_by(*given.decided_by) : "";
}

void set_dates(EmailView& view, const RecommendationFacts& recommendation,
               const WorkingDays& working_days) {
  const Date panel = *recommendation.panel->date;
  view.panel_day = in_words(panel);
  view.panel_date = date_with_weekday(panel, working_days);
  view.respond_by = noted(*recommendation.response_due, working_days);
  view.audit_on = noted(*recommendation.audit_on, working_days);
  view.next_dcpr = noted(*recommendation.next_dcpr, working_days);
  if (view.outcome == Recommendation::kNoRecommendation) {
    view.resolve_by = noted(recommendation.given().resolve_by.value, working_days);
  }
  const auto& ended = recommendation.record->detention.ended;
  view.ended_on = ended ? in_words(*ended) : "";
}

/// POST-1.
void set_people(EmailView& view, const rules::Facts& facts,
                const RecommendationFacts& recommendation) {
  const BusinessArea& area = *facts.records->find(recommendation.area());
  const Team& team = facts.records->settings.team;
  view.area = area_name(*facts.records, recommendation.area());
  view.owner = owner_in_words(*recommendation.record, "");
  const auto& owner = recommendation.record->owner;
  view.is_to_team_alone = !owner || !is_recorded(owner->email);
  view.team = contact(team.name, team.email);
  view.spoc = contact(area.spoc.name, area.spoc.email);
}

}  // namespace

// Only the rules that the email quotes keep their definition in it.
EmailView email_view(const Context& context, const RecommendationFacts& recommendation,
                     const SharedPaths& inputs) {
  const rules::Facts& facts = context.facts;
  EmailView view;
  view.ref = recommendation.ref().text;
  set_event(view, recommendation);
  set_given(view, recommendation, context.vocabulary);
  set_dates(view, recommendation, facts.records->working_days());
  view.todo = todo_views(recommendation, facts.records->working_days());
  set_people(view, facts, recommendation);
  view.light_touch = light_touch(facts, recommendation);
  view.needs_approval = facts.figures.needs_rejection_approval();
  const auto least = facts.figures.rejection_grade;
  view.least_grade = least ? context.vocabulary.grade(*least) : "";
  view.page = email_page(context, {view.ref, "", rules_of(view), inputs, {}});
  std::erase_if(view.page.definitions,
                [&](const DefinitionView& each) { return !is_quoted(each, view.outcome); });
  return view;
}

}  // namespace panelpress::documents
