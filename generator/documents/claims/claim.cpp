#include "documents/claims/claim.h"

#include <fmt/format.h>

#include <algorithm>

#include "documents/shared/page.h"
#include "documents/shared/wording.h"
#include "rules/arranging.h"

namespace panelpress::documents {

namespace {

using rules::ClaimFacts;
using rules::ClaimLineFacts;
using rules::ClaimVerdict;
using rules::Problem;

/// What rules outside FEE say of the claim (IND-1).
std::vector<const Finding*> other_findings(const rules::Facts& facts, const ClaimFacts& claim) {
  auto found = findings_about(facts, {about_claim(*claim.claim->id)});
  std::erase_if(found, [](const Finding* each) { return each->rule.starts_with("FEE-"); });
  return found;
}

/// "2 receipts and 1 other point": lines without a receipt, and whatever else is to be looked at.
std::string checks_in_words(const ClaimsWords& words, const Vocabulary& vocabulary,
                            const ClaimView& view) {
  std::ptrdiff_t receipts = 0;
  std::ptrdiff_t others = std::ssize(view.advice);
  for (const auto* lines : {&view.fee_lines, &view.expense_lines}) {
    for (const LineView& line : *lines) {
      for (const ProblemView& problem : line.problems) {
        if (problem.severity == Severity::kError) continue;
        ++(problem.rule == "FEE-6" ? receipts : others);
      }
    }
  }
  return words.verdict.checks(receipts == 0 ? "" : vocabulary.count.receipts(receipts),
                              others == 0 ? "" : vocabulary.count.points(others));
}

/// FEE-7: the messages of what keeps the claim from being sent.
std::string why_not_ready(const ClaimFacts& claim) {
  std::vector<std::string> messages;
  for (const Problem& each : claim.problems) {
    if (each.rule == "FEE-7") messages.push_back(in_words(each.message));
  }
  return fmt::format("{}", fmt::join(messages, "; "));
}

/// Advice and lines must be there before: the verdict counts what is still to be checked.
void set_verdict(ClaimView& view, const ClaimsWords& words, const Vocabulary& vocabulary,
                 const ClaimFacts& claim) {
  view.look = "good";
  switch (claim.verdict()) {
    case ClaimVerdict::kPaid:
      view.verdict = words.verdict.paid(in_words(*claim.claim->paid_on), why_not_ready(claim));
      break;
    case ClaimVerdict::kReadyToSend:
      view.verdict = words.verdict.ready_to_send(checks_in_words(words, vocabulary, view));
      break;
    case ClaimVerdict::kReadyToAuthorise:
      view.verdict = words.verdict.ready_to_authorise(checks_in_words(words, vocabulary, view));
      view.look = "open";
      break;
    case ClaimVerdict::kNotReady:
      view.verdict = words.verdict.not_ready(why_not_ready(claim));
      view.look = "bad";
      break;
  }
}

/// What was claimed less what counts is what the refused lines asked for.
void add_lines(ClaimView& view, const ClaimFacts& claim, const Context& context) {
  const WorkingDays working_days = context.facts.records->working_days();
  int refused = 0;
  for (const ClaimLineFacts& each : claim.lines) {
    auto& lines = *each.line->kind == LineKind::kExpense ? view.expense_lines : view.fee_lines;
    lines.push_back(line_view(each, working_days, context.vocabulary));
    refused += each.has_error() ? 1 : 0;
  }
  view.refused_lines = refused > 0 ? context.vocabulary.count.lines(refused) : "";
  view.refused = in_pounds(claim.claimed() - claim.total());
}

/// The problems of the claim as a whole, and what rules outside FEE say of it.
void add_problems(ClaimView& view, const rules::Facts& facts, const ClaimFacts& claim) {
  for (const Problem& each : claim.problems) {
    (each.rule == "FEE-7" ? view.reasons : view.advice).push_back(problem_view(each));
  }
  for (const Finding* each : other_findings(facts, claim)) {
    view.advice.push_back(
        problem_view({each->rule, each->severity, each->message, "", each->source}));
  }
}

/// Who authorised is told even where they may not: the page says beside it whether it counts
/// (FEE-7).
StatesView states_view(const ClaimFacts& facts, const Vocabulary& vocabulary) {
  const Claim& claim = *facts.claim;
  const auto day = [](const auto& date) { return date ? short_date(*date) : std::string(); };
  StatesView view;
  view.claimed_on = short_date(*claim.submitted_on);
  view.signed_on = day(claim.signed_on);
  view.ready_on = day(facts.ready_on());
  view.paid_on = day(claim.paid_on);
  if (!claim.authorised) return view;
  view.authorised_by = name_or_empty(claim.authorised->name);
  if (claim.authorised->grade) view.authorised_grade = vocabulary.grade(*claim.authorised->grade);
  view.authorised_on = day(claim.authorised->on);
  view.is_authority_good = facts.authorised_on.has_value();
  return view;
}

void add_sums(ClaimView& view, const ClaimFacts& claim) {
  view.fees = in_pounds(claim.fees);
  view.expenses = in_pounds(claim.expenses);
  view.claimed = in_pounds(claim.claimed());
  view.total = in_pounds(claim.total());
}

}  // namespace

// A claim that only waits to be authorised has no reason against it; one that was paid has no
// cut-off to meet.
ClaimView claim_view(const Context& context, const ClaimFacts& claim) {
  ClaimView view;
  view.id = claim.claim->id->text;
  view.claimed_in = in_words(claim.month());
  view.is_ready = *claim.is_ready;
  add_problems(view, context.facts, claim);
  add_lines(view, claim, context);
  set_verdict(view, words_of<ClaimsWords>(context), context.vocabulary, claim);
  if (claim.verdict() == ClaimVerdict::kReadyToAuthorise) view.reasons.clear();
  if (claim.verdict() != ClaimVerdict::kPaid) view.cut_off = cut_off_view(context.facts);
  view.checks = check_views(claim, context.vocabulary);
  view.states = states_view(claim, context.vocabulary);
  view.cost_code = recorded_or_empty(context.facts.records->settings.cost_code);
  add_sums(view, claim);
  return view;
}

// ARR-4: the next pay-roll cut-off, today's included.
std::optional<CutOffView> cut_off_view(const rules::Facts& facts) {
  const PayrollMonth* next = rules::next_cut_off(facts.records->settings, facts.as_of);
  if (!next) return std::nullopt;
  return CutOffView{in_words(*next->cut_off), in_words(*next->month),
                    *next->cut_off == facts.as_of};
}

}  // namespace panelpress::documents
