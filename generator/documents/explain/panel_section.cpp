#include <fmt/format.h>

#include "documents/explain/sections.h"
#include "documents/shared/wording.h"
#include "rules/cancellation.h"
#include "rules/catalogue.h"

namespace panelpress::documents {

namespace {

std::string areas_or_none(const Explanation& explanation, const std::vector<Area>& areas) {
  return areas.empty() ? explanation.words().none()
                       : join_each_with_and(areas, explanation.vocabulary().area);
}

std::string deadline_in_words(const Explanation& explanation, const rules::Deadline& deadline) {
  const auto& say = explanation.words().of_panel;
  const std::string last = in_words(deadline.last_day);
  const std::string done =
      deadline.done_on ? in_words(*deadline.done_on) : explanation.words().not_recorded();
  switch (deadline.state) {
    case rules::DeadlineState::kKept:
      return say.kept(done, last);
    case rules::DeadlineState::kMissed:
      return say.missed(done, last);
    case rules::DeadlineState::kOpen:
      break;
  }
  return say.open(last);
}

void explain_deadlines(const rules::PanelFacts& panel, Explanation& explanation) {
  for (const rules::Deadline& each : panel.deadlines) {
    explanation.add_named(
        explanation.words().of_panel.deadline(rules::rule(each.rule).title,
                                              each.member ? each.member->person->text : ""),
        deadline_in_words(explanation, each), each.rule, each.source);
  }
}

std::string cost_in_words(const Explanation& explanation, const rules::Payable& payable) {
  const auto& say = explanation.words().of_panel;
  if (!payable.is_late) return say.cost_nothing();
  // Late, and yet no fee: no rate is in force on that day.
  if (!payable.fee) return say.cost_unknown();
  return say.cost_is(
      in_pounds(payable.total()), in_pounds(*payable.fee),
      explanation.vocabulary().count.independent_members(std::ssize(payable.members)));
}

/// When a panel was cancelled, and what that cost (FEE-4).
void explain_cancellation(const rules::Facts& facts, const rules::PanelFacts& panel,
                          Explanation& explanation) {
  const auto& say = explanation.words().of_panel;
  const auto& at = panel.panel->cancelled_at;
  // Without its moment the place is that of the status.
  const Source& place = at ? at.source : panel.panel->status.source;
  explanation.add(
      say.cancelled,
      at ? say.cancelled_at(in_words(date_of(*at)), time_of_day(*at)) : say.cancelled_undated(),
      "FEE-4", place);
  explanation.add(say.cost, cost_in_words(explanation, rules::payable_of(facts, panel)), "FEE-4",
                  place);
}

void explain_list(const rules::PanelFacts& panel, Explanation& explanation) {
  for (const rules::CaseAtPanel& each : panel.cases) {
    explanation.add_named(
        each.ref().text,
        explanation.words().of_panel.listed(explanation.vocabulary().count.days(each.days_detained),
                                            explanation.vocabulary().band(each.band),
                                            explanation.vocabulary().count.minutes(each.minutes),
                                            each.is_past_time),
        "SEL-3", each.listed->source);
  }
}

}  // namespace

void explain_panel(const rules::Facts& facts, const rules::PanelFacts& panel,
                   Explanation& explanation) {
  const auto& say = explanation.words().of_panel;
  explanation.begin(explanation.words().heading.panel(panel.id().text));
  explanation.add(say.date, explanation.noted(*panel.panel->date), "PAN-16",
                  panel.panel->date.source);
  if (panel.panel->is_cancelled()) explain_cancellation(facts, panel, explanation);
  explanation.add(say.band, panel.band, explanation.vocabulary().band(*panel.band));
  explanation.add(say.grade, panel.least_chair_grade,
                  explanation.vocabulary().grade(*panel.least_chair_grade));
  explanation.add(say.grade_ok, panel.is_chair_grade_ok);
  explanation.add(say.quorum, panel.is_quorate);
  explanation.add(say.missing, areas_or_none(explanation, panel.missing_areas), "PAN-3",
                  panel.is_quorate.source);
  explanation.add(say.minutes, panel.minutes, fmt::to_string(*panel.minutes));
  explain_deadlines(panel, explanation);
  explain_list(panel, explanation);
  for (const auto& recommendation : facts.recommendations) {
    if (recommendation.panel == panel.panel) explain_recommendation(recommendation, explanation);
  }
}

}  // namespace panelpress::documents
