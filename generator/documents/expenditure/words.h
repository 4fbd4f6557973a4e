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
  };
  /// The chart of the cost so far against the budget.
  struct BudgetWords {
    render::Sentence<"spent", "until", "budget"> finding;
    render::Sentence<"month", "budget"> description;
    render::Sentence<"budget"> line;
    PANELPRESS_SENTENCES(finding, description, line)
  };
  /// The captions of the tables, and the heads of their sums.
  struct Tables {
    render::Sentence<> kinds, categories;
    render::Sentence<> kind, category;  ///< of what the rows are
    render::Sentence<> fees, expenses;
    render::Sentence<"month"> members, members_by_kind, members_by_category;
    render::Sentence<> all_members;
    render::Sentence<"month"> booked;
    render::Sentence<> booked_sum;
    render::Sentence<> not_recorded;
    PANELPRESS_SENTENCES(kinds, categories, kind, category, fees, expenses, members,
                         members_by_kind, members_by_category, all_members, booked, booked_sum,
                         not_recorded)
  };

  render::Sentence<> title;
  render::Sentence<"month"> subject;
  render::Sentence<"year"> months;  ///< the caption of their table
  render::Sentence<> this_report;   ///< beside its month
  Tables table;
  Chart chart;
  BudgetWords budget;
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
  };
  /// The measures of Summary, in their order.
  struct Measures {
    Plain fees, expenses, booked, spent, claimed, authorised, paid, year_to_date, accrued, payable;
    OfMonth committed, forecast, budget;
    Plain left;
    PANELPRESS_SENTENCES(fees, expenses, booked, spent, claimed, authorised, paid, year_to_date,
                         accrued, payable, committed, forecast, budget, left)
  };
  struct Summary {
    OfMonth title;
    Plain about;
    OfMonth headline, funder;
    Plain how;
    Measures measure;
    PANELPRESS_SENTENCES(title, about, headline, funder, how, measure)
  };
  struct Months {
    OfMonth title;
    Plain about;
    ChartWords<ExpenditureView> chart;   ///< of the cost of each month
    ChartWords<ExpenditureView> so_far;  ///< of the cost up to each month, and of the budget
    PANELPRESS_SENTENCES(title, about, chart, so_far)
  };
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
  };
  /// What a cell without a claim that counts says.
  struct GridWords {
    Plain refused;
    render::Sentence<"month"> outside;
    Plain open, payable, planned;
    PANELPRESS_SENTENCES(refused, outside, open, payable, planned)
  };
  struct Panels {
    OfMonth title;
    Plain about, how;
    GridWords state;
    PANELPRESS_SENTENCES(title, about, how, state)
  };
  struct Lines {
    OfMonth title;
    Plain about, how;
    PANELPRESS_SENTENCES(title, about, how)
  };
  struct Open {
    OfMonth title;
    Plain about;
    OfMonth how;
    Plain none;
    PANELPRESS_SENTENCES(title, about, how, none)
  };
  struct Forecast {
    OfMonth title;
    Plain about;
    OfMonth how;
    Plain spent, accrued, payable, confirmed, invited;
    PANELPRESS_SENTENCES(title, about, how, spent, accrued, payable, confirmed, invited)
  };
  struct PlannedWords {
    OfMonth title;
    Plain about, none;
    PANELPRESS_SENTENCES(title, about, none)
  };

  OfMonth title;
  OfMonth guidance_9;
  render::Sentence<"message", "rule", "place"> draft;
  Plain none, no_rate;
  Properties properties;
  Summary summary;
  Months months;
  SheetWords kinds, members, booked;
  Reconciliation reconciliation;
  Panels panels;
  Lines lines;
  Open open;
  Forecast forecast;
  PlannedWords planned;
  PANELPRESS_SENTENCES(title, guidance_9, draft, none, no_rate, properties, summary, months, kinds,
                       members, booked, reconciliation, panels, lines, open, forecast, planned)
};

}  // namespace panelpress::documents
