#pragma once

#include <optional>
#include <string>
#include <vector>

#include "documents/shared/context.h"
#include "render/shape.h"

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
  static const render::Shape& shape();
};

/// A panel that a line is for.
struct ClaimedPanelView {
  std::string id;
  std::string date;
  std::string cancelled_at;  ///< "25 February 2026 at 15:10"; empty unless it was cancelled
  std::string notice;        ///< "18 hours and 50 minutes before its start"
  static const render::Shape& shape();
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
  static const render::Shape& shape();
};

/// An error of a line, for the head of the claim.
struct RefusalView {
  std::string line;  ///< "30 January 2026, Additional time"
  ProblemView problem;
  static const render::Shape& shape();
};

/// What one rule finds in the lines that it is about.
struct CheckView {
  bool is_none = false;  ///< no line is of the kind
  bool is_good = false;
  bool is_error = false;
  std::string counted;  ///< the lines it is about: "2 lines"
  std::string wrong;    ///< how many fail: "1"; empty when good
  static const render::Shape& shape();
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
  bool has_fees = false;
  bool has_expenses = false;
  std::string total;
  std::string cost_code;
  std::string signed_on;
  std::string authorised_by;
  std::string authorised_grade;
  std::string authorised_on;
  bool is_authority_good = false;  ///< of the grade, and on or after the signature
  static const render::Shape& shape();
};

ClaimView claim_view(const Context& context, const rules::ClaimFacts& claim);

/// A line of a claim by itself.
LineView line_view(const rules::ClaimLineFacts& facts, const WorkingDays& working_days);

/// A panel's date, noted when it is no working day (PAN-16), and its cancellation.
ClaimedPanelView claimed_panel_view(const Panel& panel, const WorkingDays& working_days);

}  // namespace panelpress::documents
