#include "base/text.h"
#include "documents/claims/claim.h"
#include "documents/shared/page.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

using rules::ClaimLineFacts;

DueFor due_for(LineKind kind) {
  switch (kind) {
    case LineKind::kPanel:
      return DueFor::kPanel;
    case LineKind::kCancelledPanel:
      return DueFor::kCancelledPanel;
    case LineKind::kAdditional:
      return DueFor::kAdditional;
    case LineKind::kExpense:
      return DueFor::kExpense;
    case LineKind::kTraining:
    case LineKind::kFeedbackMeeting:
    case LineKind::kOtherEvent:
      break;
  }
  return DueFor::kEvent;
}

/// FEE-4 counts the notice in hours before the start; after it there is none.
void set_notice(ClaimedPanelView& view, const Vocabulary& vocabulary, DateTime cancelled,
                DateTime start) {
  if (cancelled >= start) return;
  const auto minutes = std::chrono::floor<std::chrono::minutes>(start - cancelled).count();
  view.hours = vocabulary.count.hours(minutes / 60);
  if (minutes % 60 != 0) view.minutes = vocabulary.count.minutes(minutes % 60);
}

}  // namespace

ProblemView problem_view(const rules::Problem& problem) {
  ProblemView view;
  view.rule = problem.rule;
  view.message = capitalised(in_words(problem.message));
  view.remedy = problem.remedy;
  view.place = place_in_words(problem.source);
  view.severity = problem.severity;
  return view;
}

LineView line_view(const ClaimLineFacts& facts, const WorkingDays& working_days,
                   const Vocabulary& vocabulary) {
  const ClaimLine& line = *facts.line;
  LineView view;
  view.date = short_date(*line.date);
  view.what = line.category ? vocabulary.expense(*line.category) : vocabulary.line(*line.kind);
  view.due_for = due_for(*line.kind);
  if (facts.panel) view.panel = claimed_panel_view(*facts.panel, working_days, vocabulary);
  if (line.approved) {
    view.approved_by = recorded_or_empty(line.approved->by);
    view.approved_on = short_date(line.approved->on.value);
  }
  view.receipt = recorded_or_empty(line.receipt);
  view.note = recorded_or_empty(line.note);
  if (facts.rate) view.rate = vocabulary.rate(*facts.rate);
  view.counted_in = in_words(month_of(*line.date));
  view.amount = in_pounds(facts.amount);
  view.is_refused = facts.has_error();
  for (const rules::Problem& each : facts.problems) view.problems.push_back(problem_view(each));
  return view;
}

ClaimedPanelView claimed_panel_view(const Panel& panel, const WorkingDays& working_days,
                                    const Vocabulary& vocabulary) {
  ClaimedPanelView view;
  view.id = panel.id->text;
  view.date = short_date(*panel.date, working_days);
  if (!panel.is_cancelled()) return view;
  const DateTime moment = *panel.cancelled_at;
  view.cancelled_on = short_date(date_of(moment));
  view.cancelled_at = time_of_day(moment);
  set_notice(view, vocabulary, moment, *panel.start);
  return view;
}

}  // namespace panelpress::documents
