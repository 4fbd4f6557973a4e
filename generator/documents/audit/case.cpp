// What became of one recommendation.
#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "documents/audit/view.h"
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
  const Vocabulary& vocabulary;

  DueView state(const std::optional<Date>& due, const std::optional<Date>& done) const {
    return due_view(due, done, as_of, working_days, vocabulary);
  }
};

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

/// How many are done.
std::string done_of(const std::vector<AuditItemView>& items) {
  return std::to_string(
      std::ranges::count_if(items, [](const AuditItemView& each) { return each.state.is_done(); }));
}

std::string approval_in_words(const Response& response, const Vocabulary& vocabulary) {
  if (!response.approved || !is_named(response.approved->name)) return "";
  const auto& grade = response.approved->grade;
  const std::string name{trimmed(*response.approved->name)};
  return grade ? fmt::format("{}, {}", name, vocabulary.grade(*grade)) : name;
}

/// Of items that are as bad the first counts, in the order of the outcome.
std::optional<DueView> worst_of(const std::vector<AuditItemView>& items) {
  if (items.empty()) return std::nullopt;
  return std::ranges::max_element(items, {},
                                  [](const AuditItemView& each) { return badness(each.state); })
      ->state;
}

/// CMP-3: a decision without its day is not recorded. The days are counted from the panel, in both
/// ways (CMP-5).
AuditResponseView response_view(const RecommendationFacts& recommendation, const Day& day,
                                const Vocabulary& vocabulary) {
  AuditResponseView view;
  const auto& response = recommendation.listed->response;
  const bool is_recorded_on_atlas = response && response->decision && response->recorded_on;
  std::optional<Date> recorded_on;
  if (is_recorded_on_atlas) recorded_on = *response->recorded_on;
  view.state = day.state(*recommendation.response_due, recorded_on);
  if (recorded_on) {
    const Date panel = *recommendation.panel->date;
    view.is_before_panel = *recorded_on < panel;
    view.calendar = vocabulary.count.calendar_days(days_between(panel, *recorded_on));
    view.working = vocabulary.count.working_days(day.working_days.between(panel, *recorded_on));
    view.decision = *response->decision;
  }
  if (!response) return view;
  view.reasons = paragraphs(response->reason);
  view.has_further_actions = is_true(response->further_actions);
  view.approved_by = approval_in_words(*response, vocabulary);
  if (response->approved) view.approved_on = short_date(response->approved->on.value);
  view.not_released = paragraphs(response->not_released_reason);
  return view;
}

}  // namespace

// The area is that of the panel's date (GEN-3).
AuditCaseView audit_case_view(const Context& context, const RecommendationFacts& recommendation) {
  const rules::Facts& facts = context.facts;
  const Day day{facts.as_of, facts.records->working_days(), context.vocabulary};
  const CaseRecord& record = *recommendation.record;
  AuditCaseView view;
  view.ref = recommendation.ref().text;
  view.name = name_or_empty(record.name);
  view.anchor = "case-" + path_part(recommendation.ref());
  view.area = area_name(*facts.records, recommendation.area());
  view.owner = owner_in_words(record, "");
  view.outcome = context.vocabulary.outcome(recommendation.outcome);
  view.items = item_views(recommendation, day, view.area);
  view.done = done_of(view.items);
  view.all = std::to_string(view.items.size());
  view.worst = worst_of(view.items);
  const auto& audit = recommendation.listed->audit;
  view.audit = day.state(*recommendation.audit_on, audit ? audit->on.value : std::optional<Date>{});
  if (audit) view.progress = paragraphs(audit->progress);
  view.response = response_view(recommendation, day, context.vocabulary);
  view.refer = refer_again_view(facts, recommendation);
  return view;
}

namespace {

DueState progress_of(const std::optional<Date>& due, const std::optional<Date>& done, Date as_of) {
  if (done) return !due || *done <= *due ? DueState::kDone : DueState::kDoneLate;
  if (!due) return DueState::kUndated;
  return as_of > *due ? DueState::kLate : DueState::kOpen;
}

}  // namespace

// The days lie between the due day and the day done, or as_of.
DueView due_view(const std::optional<Date>& due, const std::optional<Date>& done, Date as_of,
                 const WorkingDays& working_days, const Vocabulary& vocabulary) {
  DueView view;
  view.due = due ? short_date(*due, working_days) : "";
  view.done_on = short_date(done);
  view.progress = progress_of(due, done, as_of);
  if (!due || view.progress == DueState::kDone) return view;
  const Date until = done.value_or(as_of);
  const auto [from, to] = std::minmax(*due, until);
  view.days = days_between(from, to);
  view.calendar = vocabulary.count.calendar_days(view.days);
  view.working = vocabulary.count.working_days(working_days.between(from, to));
  return view;
}

// What has passed its day comes first, the longest ago of all; then what has no day to pass.
std::pair<DueState, int> badness(const DueView& state) {
  return {state.progress, state.progress == DueState::kLate ? state.days : 0};
}

}  // namespace panelpress::documents
