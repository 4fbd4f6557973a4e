#include "documents/audit/view.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "documents/audit/refer_again.h"
#include "documents/document_id.h"
#include "documents/shared/areas.h"
#include "documents/shared/email.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

using rules::RecommendationFacts;

/// What the states of one page are told by.
struct Day {
  Date as_of;
  WorkingDays working_days;

  DueView state(const std::optional<Date>& due, const std::optional<Date>& done) const {
    return due_view(due, done, as_of, working_days);
  }
};

bool is_release_or_actions(Recommendation outcome) {
  return outcome == Recommendation::kRelease || outcome == Recommendation::kMaintainWithActions;
}

std::string calendar_days(int days) { return counted(days, "calendar day"); }
std::string working_days_in_words(int days) { return counted(days, "working day"); }

/// The day the person was released: as casework recorded it, else the day detention ended for any
/// reason but removal.
std::optional<Date> released_on(const RecommendationFacts& recommendation) {
  const auto& response = recommendation.listed->response;
  if (response && response->released_on) return *response->released_on;
  const Detention& detention = recommendation.record->detention;
  const bool is_release = detention.end_reason && *detention.end_reason != EndReason::kRemoved &&
                          *detention.end_reason != EndReason::kOther;
  if (detention.ended && is_release) return *detention.ended;
  return std::nullopt;
}

/// The guidance names no day for the release: it is held against the response date.
std::vector<AuditItemView> item_views(const RecommendationFacts& recommendation, const Day& day,
                                      const std::string& area) {
  std::vector<AuditItemView> views;
  if (recommendation.outcome == Recommendation::kRelease) {
    views.push_back(
        {true, "", area, day.state(*recommendation.response_due, released_on(recommendation))});
  }
  for (const Action& each : recommendation.given().actions) {
    views.push_back({false, recorded_or_empty(each.what), recorded_or_empty(each.who),
                     day.state(each.by.value, each.completed_on.value)});
  }
  return views;
}

std::string done_counted(const std::vector<AuditItemView>& items) {
  const auto done = std::count_if(items.begin(), items.end(), [](const AuditItemView& each) {
    return each.state.is_done || each.state.is_done_late;
  });
  return items.empty() ? "" : fmt::format("{} of {}", done, items.size());
}

std::string approval_in_words(const Response& response) {
  if (!response.approved || !is_named(response.approved->name)) return "";
  const auto& grade = response.approved->grade;
  const std::string name{trimmed(*response.approved->name)};
  return grade ? fmt::format("{}, {}", name, in_words(*grade)) : name;
}

/// How bad a state is: a thing not done, the longest late first; then what is done, late or in
/// time.
int badness(const DueView& state) {
  if (state.is_late) return 1'000'000 + state.days;
  if (state.is_undated) return 4;
  if (state.is_open) return 3;
  return state.is_done_late ? 2 : 1;
}

std::optional<DueView> worst_of(const std::vector<AuditItemView>& items) {
  if (items.empty()) return std::nullopt;
  return std::ranges::max_element(items, {},
                                  [](const AuditItemView& each) { return badness(each.state); })
      ->state;
}

/// How bad a case is: as its worst item, response or audit; then by what it leaves undecided.
std::pair<int, bool> badness(const AuditCaseView& view) {
  const int items = view.worst ? badness(*view.worst) : 0;
  const bool is_left_open =
      view.refer.is_unplanned || view.refer.is_to_list || view.refer.is_undecided;
  return {std::max({items, badness(view.response.state), badness(view.audit)}), is_left_open};
}

AuditResponseView response_view(const RecommendationFacts& recommendation, const Day& day) {
  AuditResponseView view;
  const auto& response = recommendation.listed->response;
  const bool is_recorded_on_atlas = response && response->decision && response->recorded_on;
  std::optional<Date> recorded_on;
  if (is_recorded_on_atlas) recorded_on = *response->recorded_on;
  view.state = day.state(*recommendation.response_due, recorded_on);
  if (recorded_on) {
    const Date panel = *recommendation.panel->date;
    view.calendar = calendar_days(days_between(panel, *recorded_on));
    view.working = working_days_in_words(day.working_days.between(panel, *recorded_on));
    view.is_agreed = *response->decision == Decision::kAgree;
    view.is_rejected = !view.is_agreed;
  }
  if (!response) return view;
  view.reasons = paragraphs(response->reason);
  view.has_further_actions = is_true(response->further_actions);
  view.approved_by = approval_in_words(*response);
  view.not_released = paragraphs(response->not_released_reason);
  return view;
}

AuditCaseView case_view(const Context& context, const RecommendationFacts& recommendation,
                        const Day& day) {
  const CaseRecord& record = *recommendation.record;
  AuditCaseView view;
  view.ref = recommendation.ref().text;
  view.name = name_or_empty(record.name);
  view.anchor = "case-" + path_part(recommendation.ref());
  view.area = area_name(*context.facts.records, recommendation.area());
  view.owner = owner_in_words(record, "");
  view.outcome = in_words(recommendation.outcome);
  view.is_audited_by_rule = is_release_or_actions(recommendation.outcome);
  view.items = item_views(recommendation, day, view.area);
  view.done_counted = done_counted(view.items);
  view.worst = worst_of(view.items);
  const auto& audit = recommendation.listed->audit;
  view.audit = day.state(*recommendation.audit_on, audit ? audit->on.value : std::optional<Date>{});
  if (audit) view.progress = paragraphs(audit->progress);
  view.response = response_view(recommendation, day);
  view.refer = refer_again_view(context.facts, recommendation);
  return view;
}

std::vector<EscalatedView> escalated_views(const rules::Facts& facts,
                                           const rules::PanelFacts& panel) {
  std::vector<EscalatedView> views;
  for (const rules::EscalationFacts& each : facts.escalations) {
    if (each.panel != panel.panel) continue;
    const Escalation& escalation = *each.feedback->escalate;
    EscalatedView view;
    view.ref = each.feedback->ref ? each.feedback->ref->text : "";
    view.to = recorded_or_empty(escalation.to);
    view.on = in_words(*escalation.on);
    view.answer_by = in_words(each.answer_by);
    view.days = calendar_days(each.days);
    view.is_unanswered = each.state == rules::EscalationState::kUnanswered;
    if (each.state == rules::EscalationState::kAnswered) {
      view.answered_on = in_words(*escalation.answered_on);
      view.answer = paragraphs(escalation.answer);
    }
    views.push_back(std::move(view));
  }
  return views;
}

}  // namespace

bool has_escalations(const rules::Facts& facts, const rules::PanelFacts& panel) {
  return std::ranges::find(facts.escalations, panel.panel, &rules::EscalationFacts::panel) !=
         facts.escalations.end();
}

DueView due_view(const std::optional<Date>& due, const std::optional<Date>& done, Date as_of,
                 const WorkingDays& working_days) {
  DueView view;
  view.due = due ? noted_date(*due, working_days) : "";
  view.done_on = done ? in_words(*done) : "";
  view.is_undated = !due && !done;
  view.is_done = done && (!due || *done <= *due);
  view.is_done_late = done && !view.is_done;
  view.is_late = !done && due && as_of > *due;
  view.is_open = !done && due && !view.is_late;
  if (!due || view.is_done) return view;
  const Date until = done.value_or(as_of);
  const auto [from, to] = std::minmax(*due, until);
  view.days = days_between(from, to);
  view.calendar = calendar_days(view.days);
  view.working = working_days_in_words(working_days.between(from, to));
  return view;
}

std::vector<const RecommendationFacts*> audited(const rules::Facts& facts,
                                                const rules::PanelFacts& panel) {
  std::vector<const RecommendationFacts*> found;
  if (!panel.panel->is_held()) return found;
  for (const rules::CaseAtPanel& each : panel.cases) {
    const RecommendationFacts* recommendation = facts.find(panel.id(), each.ref());
    if (!recommendation) continue;
    const auto& audit = recommendation->listed->audit;
    const bool is_audited = audit && (audit->on || is_true(audit->re_refer));
    if (is_release_or_actions(recommendation->outcome) || is_audited) {
      found.push_back(recommendation);
    }
  }
  return found;
}

AuditView audit_view(const Context& context, const rules::PanelFacts& panel) {
  const rules::Facts& facts = context.facts;
  const Day day{facts.as_of, facts.records->working_days()};
  AuditView view;
  for (const RecommendationFacts* each : audited(facts, panel)) {
    view.cases.push_back(case_view(context, *each, day));
  }
  // Cases that are as bad stay in the order of the panel.
  std::stable_sort(
      view.cases.begin(), view.cases.end(),
      [](const AuditCaseView& a, const AuditCaseView& b) { return badness(a) > badness(b); });
  view.escalated = escalated_views(facts, panel);
  const auto is_done = [](const AuditCaseView& each) {
    return each.audit.is_done || each.audit.is_done_late;
  };
  const auto done = std::count_if(view.cases.begin(), view.cases.end(), is_done);
  view.audited = std::to_string(done);
  view.to_audit = std::to_string(std::ssize(view.cases) - done);
  view.counted = counted(std::ssize(view.cases), "case");
  view.audit_on = noted_date(*panel.panel->date + Days{facts.figures.audit_days}, day.working_days);
  view.needs_approval = facts.figures.needs_rejection_approval();
  return view;
}

}  // namespace panelpress::documents
