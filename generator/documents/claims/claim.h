#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/finding.h"
#include "base/working_days.h"
#include "documents/shared/context.h"
#include "documents/shared/vocabulary.h"
#include "render/sentences.h"
#include "render/view.h"
#include "rules/facts.h"

/// One POH2 claim, ready for print.
namespace panelpress::documents {

// What was checked in a claim, rule by rule, for the Grade 7 who authorises it.

/// What a check comes to: no line is of the kind, all are good, some are to be looked at, or some
/// are refused.
enum class CheckResult { kNone, kGood, kToCheck, kRefused };

/// What one rule finds in the lines that it is about.
struct CheckView {
  CheckResult result = CheckResult::kNone;
  std::string counted;  ///< the lines it is about: "2 lines"
  std::string wrong;    ///< how many fail: "1"; empty when good
  PANELPRESS_VIEW(CheckView, result, counted, wrong)
};

struct CheckViews {
  CheckView panels;      ///< FEE-1, FEE-4, FEE-9, FEE-12
  CheckView additional;  ///< FEE-3, FEE-12
  CheckView rates;       ///< FEE-10
  CheckView in_time;     ///< FEE-5
  CheckView once;        ///< FEE-11
  CheckView receipts;    ///< FEE-6
  PANELPRESS_VIEW(CheckViews, panels, additional, rates, in_time, once, receipts)
};

CheckViews check_views(const rules::ClaimFacts& claim, const Vocabulary& vocabulary);

// One line of a POH2 claim, ready for print.

/// What a rule says of a line or a claim, and what would put it right.
struct ProblemView {
  std::string rule;
  std::string message;
  std::string remedy;
  std::string place;
  Severity severity = Severity::kAdvice;
  PANELPRESS_VIEW(ProblemView, rule, message, remedy, place, severity)
};

/// A panel that a line is for.
struct ClaimedPanelView {
  std::string id;
  std::string date;
  std::string cancelled_on;  ///< empty unless it was cancelled
  std::string cancelled_at;  ///< "15:10"
  std::string hours;         ///< "18 hours": the notice it was cancelled at, empty without any
  std::string minutes;       ///< "50 minutes" besides; empty when they are whole hours
  PANELPRESS_VIEW(ClaimedPanelView, id, date, cancelled_on, cancelled_at, hours, minutes)
};

/// Why a line of a claim is due; an event is a training, a feedback meeting or another.
enum class DueFor { kPanel, kCancelledPanel, kAdditional, kEvent, kExpense };

/// A line of a claim.
struct LineView {
  std::string date;
  std::string what;  ///< "Panel", "Rail"
  DueFor due_for = DueFor::kEvent;
  std::optional<ClaimedPanelView> panel;
  std::string approved_by;
  std::string approved_on;
  std::string receipt;
  std::string note;
  std::string rate;        ///< "Full day"; empty for an expense
  std::string counted_in;  ///< the month of its date (EXP-2)
  std::string amount;
  bool is_refused = false;
  std::vector<ProblemView> problems;
  PANELPRESS_VIEW(LineView, date, what, due_for, panel, approved_by, approved_on, receipt, note,
                  rate, counted_in, amount, is_refused, problems)
};

ProblemView problem_view(const rules::Problem& problem);

/// A line of a claim by itself.
LineView line_view(const rules::ClaimLineFacts& facts, const WorkingDays& working_days,
                   const Vocabulary& vocabulary);

/// A panel's date, noted when it is no working day (PAN-16), and its cancellation.
ClaimedPanelView claimed_panel_view(const Panel& panel, const WorkingDays& working_days,
                                    const Vocabulary& vocabulary);

/// The next pay-roll cut-off (ARR-4).
struct CutOffView {
  std::string day;
  std::string month;      ///< the salaries with which a claim that is ready by then is paid
  bool is_today = false;  ///< what is not ready is paid next month at the earliest
  PANELPRESS_VIEW(CutOffView, day, month, is_today)
};

/// The states of a claim (FEE-7): each has its day, or none yet.
struct StatesView {
  std::string claimed_on;
  std::string signed_on;
  std::string authorised_by;
  std::string authorised_grade;
  std::string authorised_on;
  bool is_authority_good = false;  ///< it counts: by somebody who may, and after the signature
  std::string ready_on;
  std::string paid_on;
  PANELPRESS_VIEW(StatesView, claimed_on, signed_on, authorised_by, authorised_grade, authorised_on,
                  is_authority_good, ready_on, paid_on)
};

struct ClaimView {
  bool is_first = true;  ///< on its page
  std::string id;
  std::string claimed_in;
  std::string verdict;               ///< "Ready to send, 2 receipts to check"
  std::string look;                  ///< of the verdict: "good", "open" or "bad"
  std::vector<ProblemView> reasons;  ///< why it is not ready, and what would put that right
  std::vector<ProblemView> advice;   ///< what to look at besides
  std::vector<LineView> fee_lines;
  std::vector<LineView> expense_lines;
  CheckViews checks;
  StatesView states;
  std::optional<CutOffView> cut_off;  ///< of a claim that is not paid
  bool is_ready = false;
  std::string fees;
  std::string expenses;
  std::string claimed;
  std::string refused;        ///< the amount of the lines refused
  std::string refused_lines;  ///< "1 line", empty when none is
  std::string total;          ///< what is payable
  std::string cost_code;
  PANELPRESS_VIEW(ClaimView, is_first, id, claimed_in, verdict, look, reasons, advice, fee_lines,
                  expense_lines, checks, states, cut_off, is_ready, fees, expenses, claimed,
                  refused, refused_lines, total, cost_code)
};

ClaimView claim_view(const Context& context, const rules::ClaimFacts& claim);

/// The cut-off on or after `as_of`; none when settings give none.
std::optional<CutOffView> cut_off_view(const rules::Facts& facts);

/// The sentences of the documents about claims that stand in no one place of a page.
struct ClaimsWords {
  static constexpr const char* kPath = "claims/words.txt";

  struct Summary {
    render::Sentence<> title;
    render::Sentence<"name", "month"> subject;
    PANELPRESS_SENTENCES(title, subject)
  } summary;
  struct Unclaimed {
    PANELPRESS_SENTENCES_OF(render::Sentence<>, title, subject)
  } unclaimed;
  struct Reminder {
    PANELPRESS_SENTENCES_OF(render::Sentence<>, title)
  } reminder;
  /// The one thing that is said of a claim (FEE-7).
  struct Verdict {
    render::Sentence<"date", "why"> paid;
    render::Sentence<"checks"> ready_to_send, ready_to_authorise;
    render::Sentence<"why"> not_ready;
    /// What is to be looked at: expenses without a receipt, and anything else.
    render::Sentence<"receipts", "others"> checks;
    PANELPRESS_SENTENCES(paid, ready_to_send, ready_to_authorise, not_ready, checks)
  } verdict;
  /// Days attended, of those expected (PAN-15).
  struct Days {
    render::Sentence<"range", "served"> expected;
    render::Sentence<"date", "panels"> day;
    PANELPRESS_SENTENCES(expected, day)
  } days;

  PANELPRESS_SENTENCES(summary, unclaimed, reminder, verdict, days)
};

}  // namespace panelpress::documents
