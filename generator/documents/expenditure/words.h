#pragma once

#include "documents/expenditure/view.h"
#include "documents/shared/workbook_frame.h"
#include "render/sentences.h"

namespace panelpress::documents {

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
