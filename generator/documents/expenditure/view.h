#pragma once

#include <optional>
#include <string>
#include <vector>

#include "documents/claims/unclaimed.h"
#include "documents/shared/page.h"
#include "documents/shared/table.h"
#include "documents/shared/workbook_frame.h"
#include "render/sentences.h"
#include "render/view.h"
#include "rules/expenditure_report.h"
#include "rules/reconciliation.h"

/// expenditure/<month>.html, ready for print.
namespace panelpress::documents {

/// What became of a panel for a member.
struct GridEntryView {
  rules::GridState state{};
  bool is_paid = false;  ///< besides being claimed (FEE-7)
  std::string amount;
  std::string claim;
  std::string claimed_in;
  std::string counted_in;
  PANELPRESS_VIEW(GridEntryView, state, is_paid, amount, claim, claimed_in, counted_in)
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
  render::Markup chart;         ///< of what each month cost; empty while fewer than three did
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
                  authorised, paid, total, year_to_date, accrued, funder, directorate, chart,
                  budget_finding, budget_chart, workbook, months, kinds, categories, members,
                  members_by_kind, members_by_category, grid, accruals, payable, costs, bookings,
                  refused, outlook)
};

ExpenditureView expenditure_view(const Context& context, const rules::ExpenditureReport& report);

/// What a reader calls a kind of fee or a category of expense.
std::string name_of(const Vocabulary& vocabulary, const rules::CostKind& kind);

/// The sentences of the page of expenditure that stand in no one place of it.
struct ExpenditureWords {
  static constexpr const char* kPath = "expenditure/words.txt";

  struct Chart {
    render::Sentence<"year"> description;
    render::Sentence<> spent, accrued, planned;
    PANELPRESS_SENTENCES(description, spent, accrued, planned)
  } chart;
  /// The chart of the cost so far against the budget.
  struct BudgetWords {
    render::Sentence<"spent", "until", "budget"> finding;
    render::Sentence<"month", "budget"> description;
    render::Sentence<"budget"> line;
    PANELPRESS_SENTENCES(finding, description, line)
  } budget;
  /// The captions of the tables, and the heads of their sums.
  struct Tables {
    render::Sentence<> kinds, categories, fees, expenses, all_members, booked_sum, not_recorded;
    render::Sentence<> kind, category;  ///< of what the rows are
    render::Sentence<"month"> members, members_by_kind, members_by_category, booked;
    PANELPRESS_SENTENCES(kinds, categories, kind, category, fees, expenses, members,
                         members_by_kind, members_by_category, all_members, booked, booked_sum,
                         not_recorded)
  } table;

  render::Sentence<> title;
  render::Sentence<"month"> subject;
  render::Sentence<"year"> months;  ///< the caption of their table
  render::Sentence<> this_report;   ///< beside its month
  PANELPRESS_SENTENCES(title, subject, months, this_report, table, chart, budget)
};

/// The sentences of the workbook of the same figures.
struct ExpenditureWorkbookWords {
  static constexpr const char* kPath = "expenditure/workbook.txt";

  using OfMonth = render::SentenceOf<ExpenditureView>;
  using Plain = render::Sentence<>;

  struct Properties {
    Plain subject;
    OfMonth printed;  ///< at the foot of each printed page
    PANELPRESS_SENTENCES(subject, printed)
  } properties;
  /// The measures of Summary, in their order.
  struct Measures {
    Plain fees, expenses, booked, spent, claimed, authorised, paid, year_to_date, accrued, payable,
        left;
    OfMonth committed, forecast, budget;
    PANELPRESS_SENTENCES(fees, expenses, booked, spent, claimed, authorised, paid, year_to_date,
                         accrued, payable, committed, forecast, budget, left)
  };
  struct Summary {
    OfMonth title, headline, funder;
    Plain about, how;
    Measures measure;
    PANELPRESS_SENTENCES(title, about, headline, funder, how, measure)
  } summary;
  struct Months {
    OfMonth title;
    Plain about;
    ChartWords<ExpenditureView> chart;   ///< of the cost of each month
    ChartWords<ExpenditureView> so_far;  ///< of the cost up to each month, and of the budget
    PANELPRESS_SENTENCES(title, about, chart, so_far)
  } months;
  /// A sheet of which nothing more is said.
  struct SheetWords {
    OfMonth title;
    Plain about;
    PANELPRESS_SENTENCES(title, about)
  };
  struct Reconciliation {
    OfMonth title;
    Plain about;
    Plain attended, cancelled, other, fees;  ///< what the fees are made of
    PANELPRESS_SENTENCES(title, about, attended, cancelled, other, fees)
  } reconciliation;
  /// What a cell without a claim that counts says.
  struct GridWords {
    Plain refused, open, payable, planned;
    render::Sentence<"month"> outside;
    PANELPRESS_SENTENCES(refused, outside, open, payable, planned)
  };
  struct Panels {
    OfMonth title;
    Plain about, how;
    GridWords state;
    PANELPRESS_SENTENCES(title, about, how, state)
  } panels;
  struct Lines {
    OfMonth title;
    Plain about, how;
    PANELPRESS_SENTENCES(title, about, how)
  } lines;
  struct Open {
    OfMonth title, how;
    Plain about, none;
    PANELPRESS_SENTENCES(title, about, how, none)
  } open;
  struct Forecast {
    OfMonth title, how;
    Plain about, spent, accrued, payable, confirmed, invited;
    PANELPRESS_SENTENCES(title, about, how, spent, accrued, payable, confirmed, invited)
  } forecast;
  struct PlannedWords {
    OfMonth title;
    Plain about, none;
    PANELPRESS_SENTENCES(title, about, none)
  } planned;

  OfMonth title, guidance_9;
  render::Sentence<"message", "rule", "place"> draft;
  Plain none, no_rate;
  SheetWords kinds, members, booked;
  PANELPRESS_SENTENCES(title, guidance_9, draft, none, no_rate, properties, summary, months, kinds,
                       members, booked, reconciliation, panels, lines, open, forecast, planned)
};

}  // namespace panelpress::documents
