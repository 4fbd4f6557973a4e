#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/working_days.h"
#include "documents/shared/context.h"
#include "render/view.h"

/// One line of a POH2 claim, ready for print.
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
  std::string cancelled_on;  ///< empty unless it was cancelled
  std::string cancelled_at;  ///< "15:10"
  std::string hours;         ///< "18 hours": the notice it was cancelled at, empty without any
  std::string minutes;       ///< "50 minutes" besides; empty when they are whole hours
  PANELPRESS_VIEW(ClaimedPanelView, id, date, cancelled_on, cancelled_at, hours, minutes)
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

ProblemView problem_view(const rules::Problem& problem);

/// A line of a claim by itself.
LineView line_view(const rules::ClaimLineFacts& facts, const WorkingDays& working_days,
                   const Vocabulary& vocabulary);

/// A panel's date, noted when it is no working day (PAN-16), and its cancellation.
ClaimedPanelView claimed_panel_view(const Panel& panel, const WorkingDays& working_days,
                                    const Vocabulary& vocabulary);

}  // namespace panelpress::documents
