#pragma once

#include <optional>
#include <string>
#include <vector>

#include "documents/claims/checks.h"
#include "documents/claims/line.h"
#include "documents/shared/context.h"
#include "render/view.h"

/// One POH2 claim, ready for print.
namespace panelpress::documents {

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

}  // namespace panelpress::documents
