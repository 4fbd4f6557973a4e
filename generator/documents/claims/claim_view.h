#pragma once

#include <optional>
#include <string>
#include <vector>

#include "documents/shared/context.h"
#include "render/view.h"

/// One POH2 claim, ready for print.
namespace panelpress::documents {

/// What a rule says of a line or a claim, and what would put it right.
struct ProblemView {
  std::string rule;
  std::string message;
  std::string remedy;
  std::string place;
  bool is_error = false;
  bool is_warning = false;
  PANELPRESS_VIEW(ProblemView, rule, message, remedy, place, is_error, is_warning)
};

/// A panel that a line is for.
struct ClaimedPanelView {
  std::string id;
  std::string date;
  std::string cancelled_at;  ///< "25 February 2026 at 15:10"; empty unless it was cancelled
  std::string notice;        ///< "18 hours and 50 minutes before its start"
  PANELPRESS_VIEW(ClaimedPanelView, id, date, cancelled_at, notice)
};

/// A line of a claim: exactly one of the is_… says why it is due.
struct LineView {
  std::string date;
  std::string what;  ///< "Panel", "Rail"
  bool is_panel = false;
  bool is_cancelled_panel = false;
  bool is_additional = false;
  bool is_event = false;
  bool is_expense = false;
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
  PANELPRESS_VIEW(LineView, date, what, is_panel, is_cancelled_panel, is_additional, is_event,
                  is_expense, panel, approved_by, approved_on, receipt, note, rate, counted_in,
                  amount, is_refused, problems)
};

/// An error of a line, for the head of the claim.
struct RefusalView {
  std::string line;  ///< "30 January 2026, Additional time"
  ProblemView problem;
  PANELPRESS_VIEW(RefusalView, line, problem)
};

/// What one rule finds in the lines that it is about.
struct CheckView {
  bool is_none = false;  ///< no line is of the kind
  bool is_good = false;
  bool is_error = false;
  std::string counted;  ///< the lines it is about: "2 lines"
  std::string wrong;    ///< how many fail: "1"; empty when good
  PANELPRESS_VIEW(CheckView, is_none, is_good, is_error, counted, wrong)
};

struct ClaimView {
  bool is_first = true;  ///< on its page
  std::string id;
  std::string submitted_on;
  std::string claimed_in;
  bool is_ready = false;
  std::vector<ProblemView> reasons;   ///< why it is not ready (FEE-7)
  std::vector<RefusalView> refusals;  ///< the errors of its lines
  std::vector<ProblemView> advice;    ///< what to look at besides
  std::vector<LineView> fee_lines;
  std::vector<LineView> expense_lines;
  std::string refused;  ///< "1 line"; empty when none is
  CheckView panels;
  CheckView additional;
  CheckView rates;
  CheckView in_time;
  CheckView receipts;
  std::string fees;
  std::string expenses;
  std::string total;
  std::string cost_code;
  std::string signed_on;
  std::string authorised_by;
  std::string authorised_grade;
  std::string authorised_on;
  bool is_authority_good = false;  ///< of the grade, and on or after the signature
  PANELPRESS_VIEW(ClaimView, id, submitted_on, claimed_in, is_ready, reasons, refusals, is_first,
                  advice, fee_lines, expense_lines, refused, panels, additional, rates, in_time,
                  receipts, fees, expenses, total, cost_code, signed_on, authorised_by,
                  authorised_grade, authorised_on, is_authority_good)
};

ClaimView claim_view(const Context& context, const rules::ClaimFacts& claim);

/// A line of a claim by itself.
LineView line_view(const rules::ClaimLineFacts& facts, const WorkingDays& working_days);

/// A panel's date, noted when it is no working day (PAN-16), and its cancellation.
ClaimedPanelView claimed_panel_view(const Panel& panel, const WorkingDays& working_days);

}  // namespace panelpress::documents
