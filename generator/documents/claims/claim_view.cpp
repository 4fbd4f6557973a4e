#include "documents/claims/claim_view.h"

#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>
#include <string_view>

#include "base/text.h"
#include "documents/shared/page.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

using rules::ClaimFacts;
using rules::ClaimLineFacts;
using rules::Problem;

ProblemView problem_view(const Problem& problem) {
  ProblemView view;
  view.rule = problem.rule;
  view.message = capitalised(with_dates_in_words(problem.message));
  view.remedy = problem.remedy;
  view.place = place_in_words(problem.source);
  view.is_error = problem.severity == Severity::kError;
  view.is_warning = problem.severity == Severity::kWarning;
  return view;
}

std::string date_or_empty(const Field<Date>& date) { return date ? in_words(*date) : ""; }

void say_why(LineView& view, LineKind kind) {
  view.is_panel = kind == LineKind::kPanel;
  view.is_cancelled_panel = kind == LineKind::kCancelledPanel;
  view.is_additional = kind == LineKind::kAdditional;
  view.is_expense = kind == LineKind::kExpense;
  view.is_event = kind == LineKind::kTraining || kind == LineKind::kFeedbackMeeting ||
                  kind == LineKind::kOtherEvent;
}

/// The outcome of some rules for the lines of some kinds.
CheckView check(const ClaimFacts& claim, std::initializer_list<LineKind> kinds,
                std::initializer_list<std::string_view> rules) {
  const auto among = [](const auto& list, const auto& item) {
    return std::find(list.begin(), list.end(), item) != list.end();
  };
  CheckView view;
  int lines = 0;
  int wrong = 0;
  for (const ClaimLineFacts& line : claim.lines) {
    if (!among(kinds, *line.line->kind)) continue;
    ++lines;
    const auto broken =
        std::find_if(line.problems.begin(), line.problems.end(),
                     [&](const Problem& problem) { return among(rules, problem.rule); });
    if (broken == line.problems.end()) continue;
    ++wrong;
    view.is_error |= broken->severity == Severity::kError;
  }
  view.is_none = lines == 0;
  view.is_good = lines > 0 && wrong == 0;
  view.counted = counted(lines, "line");
  if (wrong > 0) view.wrong = fmt::format("{}", wrong);
  return view;
}

void add_checks(ClaimView& view, const ClaimFacts& claim) {
  using Kind = LineKind;
  view.panels = check(claim, {Kind::kPanel, Kind::kCancelledPanel}, {"FEE-4", "FEE-9"});
  view.additional = check(claim, {Kind::kAdditional}, {"FEE-3"});
  view.rates = check(claim,
                     {Kind::kPanel, Kind::kCancelledPanel, Kind::kTraining, Kind::kFeedbackMeeting,
                      Kind::kOtherEvent, Kind::kAdditional},
                     {"FEE-10"});
  view.in_time =
      check(claim,
            {Kind::kPanel, Kind::kCancelledPanel, Kind::kTraining, Kind::kFeedbackMeeting,
             Kind::kOtherEvent, Kind::kAdditional, Kind::kExpense},
            {"FEE-5"});
  view.receipts = check(claim, {Kind::kExpense}, {"FEE-6"});
}

void add_refusals(ClaimView& view, const LineView& line) {
  for (const ProblemView& problem : line.problems) {
    if (!problem.is_error) continue;
    view.refusals.push_back({fmt::format("{}, {}", line.date, line.what), problem});
  }
}

void add_lines(ClaimView& view, const ClaimFacts& claim, const WorkingDays& working_days) {
  int refused = 0;
  for (const ClaimLineFacts& each : claim.lines) {
    auto& lines = *each.line->kind == LineKind::kExpense ? view.expense_lines : view.fee_lines;
    lines.push_back(line_view(each, working_days));
    add_refusals(view, lines.back());
    refused += each.has_error() ? 1 : 0;
  }
  if (refused > 0) view.refused = counted(refused, "line");
}

void add_signatures(ClaimView& view, const Claim& claim) {
  view.signed_on = date_or_empty(claim.signed_on);
  if (!claim.authorised) return;
  view.authorised_by = recorded_or_empty(claim.authorised->name);
  if (claim.authorised->grade) view.authorised_grade = in_words(*claim.authorised->grade);
  view.authorised_on = date_or_empty(claim.authorised->on);
  view.is_authority_good = *claim.authorised->grade >= Grade::kGrade7 &&
                           (!claim.signed_on || *claim.authorised->on >= *claim.signed_on);
}

std::string time_before(DateTime moment, DateTime start) {
  const auto minutes = std::chrono::floor<std::chrono::minutes>(start - moment).count();
  const std::string hours = counted(minutes / 60, "hour");
  return minutes % 60 == 0 ? hours
                           : fmt::format("{} and {}", hours, counted(minutes % 60, "minute"));
}

}  // namespace

LineView line_view(const ClaimLineFacts& facts, const WorkingDays& working_days) {
  const ClaimLine& line = *facts.line;
  LineView view;
  view.date = in_words(*line.date);
  view.what = line.category ? in_words(*line.category) : in_words(*line.kind);
  say_why(view, *line.kind);
  if (facts.panel) view.panel = claimed_panel_view(*facts.panel, working_days);
  if (line.approved) {
    view.approved_by = recorded_or_empty(line.approved->by);
    view.approved_on = date_or_empty(line.approved->on);
  }
  view.receipt = recorded_or_empty(line.receipt);
  view.note = recorded_or_empty(line.note);
  if (facts.rate) view.rate = in_words(*facts.rate);
  view.counted_in = in_words(month_of(*line.date));
  view.amount = in_pounds(facts.amount);
  view.is_refused = facts.has_error();
  for (const Problem& each : facts.problems) view.problems.push_back(problem_view(each));
  return view;
}

ClaimedPanelView claimed_panel_view(const Panel& panel, const WorkingDays& working_days) {
  ClaimedPanelView view;
  view.id = panel.id->text;
  view.date = noted_date(*panel.date, working_days);
  if (!panel.is_cancelled()) return view;
  const DateTime moment = *panel.cancelled_at;
  view.cancelled_at = fmt::format("{} at {}", in_words(date_of(moment)), time_of_day(moment));
  if (moment < *panel.start) view.notice = time_before(moment, *panel.start);
  return view;
}

ClaimView claim_view(const Context& context, const ClaimFacts& claim) {
  ClaimView view;
  view.id = claim.claim->id->text;
  view.submitted_on = in_words(*claim.claim->submitted_on);
  view.claimed_in = in_words(claim.month());
  view.is_ready = *claim.is_ready;
  for (const Problem& each : claim.problems) {
    (each.severity == Severity::kAdvice ? view.advice : view.reasons).push_back(problem_view(each));
  }
  add_lines(view, claim, context.facts.records->working_days());
  add_checks(view, claim);
  view.fees = in_pounds(claim.fees);
  view.expenses = in_pounds(claim.expenses);
  view.total = in_pounds(claim.total());
  view.cost_code = recorded_or_empty(context.facts.records->settings.cost_code);
  add_signatures(view, *claim.claim);
  return view;
}

}  // namespace panelpress::documents
