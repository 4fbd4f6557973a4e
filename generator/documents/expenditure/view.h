#pragma once

#include <optional>
#include <string>
#include <vector>

#include "documents/claims/unclaimed.h"
#include "documents/shared/page.h"
#include "documents/shared/table.h"
#include "render/view.h"
#include "rules/expenditure_report.h"

/// expenditure/<month>.html, ready for print.
namespace panelpress::documents {

/// What became of a panel for a member; exactly one of the is_… but the last holds.
struct GridEntryView {
  bool is_claimed = false;
  bool is_refused = false;
  bool is_claimed_outside = false;
  bool is_open = false;
  bool is_payable = false;
  bool is_planned = false;
  bool is_paid = false;  ///< besides being claimed (FEE-7)
  std::string amount;
  std::string claim;
  std::string claimed_in;
  std::string counted_in;
  PANELPRESS_VIEW(GridEntryView, is_claimed, is_refused, is_claimed_outside, is_open, is_payable,
                  is_planned, is_paid, amount, claim, claimed_in, counted_in)
};

struct GridCellView {
  std::vector<GridEntryView> entries;
  PANELPRESS_VIEW(GridCellView, entries)
};

struct GridRowView {
  std::string name;    ///< the panel's id, or the kind of line
  std::string date;    ///< empty for other lines
  std::string status;  ///< "held"; empty for other lines
  std::vector<GridCellView> cells;
  std::string claimed;
  PANELPRESS_VIEW(GridRowView, name, date, status, cells, claimed)
};

struct GridView {
  std::vector<std::string> members;
  std::vector<GridRowView> rows;
  std::vector<std::string> claimed_by_member;
  std::string panels_attended;
  std::string late_cancellations;
  std::string other_lines;
  std::string fees;
  PANELPRESS_VIEW(GridView, members, rows, claimed_by_member, panels_attended, late_cancellations,
                  other_lines, fees)
};

/// A line that counts in the month (EXP-2).
struct CostView {
  std::string date;
  std::string member;
  std::string what;
  std::string panel;
  std::string amount;
  std::string claim;
  std::string claim_page;  ///< relative way to the claim's summary
  std::string claimed_in;
  bool is_claimed_elsewhen = false;  ///< in another month than that of its date
  bool is_refused = false;
  std::vector<ProblemView> problems;
  PANELPRESS_VIEW(CostView, date, member, what, panel, amount, claim, claim_page, claimed_in,
                  is_claimed_elsewhen, is_refused, problems)
};

struct PlannedView {
  std::string panel;
  std::string date;
  std::string member;
  bool is_confirmed = false;
  bool is_past = false;  ///< planned, but dated before `as_of`: its record is missing (SEL-5)
  std::string amount;
  PANELPRESS_VIEW(PlannedView, panel, date, member, is_confirmed, is_past, amount)
};

struct OutlookView {
  std::string year;   ///< "2025-26"
  std::string until;  ///< "31 March 2026"
  std::string spent;
  std::string accrued;
  std::string cancelled;
  std::string confirmed;
  std::string committed;
  std::string invited;
  std::string forecast;
  std::string budget;  ///< empty when none is given
  std::string left;    ///< below or above the budget, without a sign
  bool is_over = false;
  std::vector<PlannedView> planned;
  PANELPRESS_VIEW(OutlookView, year, until, spent, accrued, cancelled, confirmed, committed,
                  invited, forecast, budget, left, is_over, planned)
};

struct ExpenditureView {
  PageView page;
  std::string month;
  std::string until;     ///< the last day of the month
  bool is_over = false;  ///< whether the month has ended on `as_of`
  std::string fees;
  std::string expenses;
  std::string booked;      ///< by the team (EXP-5)
  std::string claimed;     ///< in fees and expenses
  std::string authorised;  ///< of it
  std::string paid;        ///< of it
  std::string total;
  std::string year_to_date;
  std::string accrued;
  std::string funder;  ///< empty when none is in force (EXP-4)
  std::string directorate;
  bool has_chart = false;  ///< three months at least have something to show
  render::Markup chart;
  std::string budget_finding;   ///< "60.0% of the budget of £7,500.00 spent by 31 March 2026"
  render::Markup budget_chart;  ///< the cost so far against the budget, where one is given
  std::string workbook;         ///< file name of the same figures
  TableView months;
  std::optional<TableView> kinds;       ///< of fees
  std::optional<TableView> categories;  ///< of expenses
  std::optional<TableView> members;
  std::optional<TableView> members_by_kind;
  std::optional<TableView> members_by_category;
  GridView grid;
  std::vector<UnclaimedView> accruals;
  std::vector<UnclaimedView> payable;
  std::vector<CostView> costs;
  std::optional<TableView> bookings;  ///< travel that the team booked (EXP-5)
  std::string refused;                ///< "1 line"; empty when none is
  OutlookView outlook;
  PANELPRESS_VIEW(ExpenditureView, page, month, until, is_over, fees, expenses, booked, claimed,
                  authorised, paid, total, year_to_date, accrued, funder, directorate, has_chart,
                  chart, budget_finding, budget_chart, workbook, months, kinds, categories, members,
                  members_by_kind, members_by_category, grid, accruals, payable, costs, bookings,
                  refused, outlook)
};

ExpenditureView expenditure_view(const Context& context, const rules::ExpenditureReport& report);

/// What a reader calls a kind of fee or a category of expense.
std::string name_of(const Vocabulary& vocabulary, const rules::CostKind& kind);

}  // namespace panelpress::documents
