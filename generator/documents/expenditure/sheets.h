#pragma once

#include "documents/expenditure/view.h"
#include "documents/shared/workbook_frame.h"
#include "render/columns.h"
#include "render/workbook.h"

/// The sheets of the expenditure workbook, one table on each.
namespace panelpress::documents {

/// What the sheets are made from: the figures, and the same figures in print form for their words.
struct ExpenditureSource {
  const rules::Facts& facts;
  const Vocabulary& vocabulary;
  const rules::ExpenditureReport& report;
  const ExpenditureView& view;
  const ExpenditureWorkbookWords& words;
  const WorkbookFrame& frame;
};

/// The drafts' warnings, then what the month cost: what stands above the list of sheets.
std::vector<render::Line> headlines(const ExpenditureSource& source);
render::Sheet summary_sheet(const ExpenditureSource& source);
render::Sheet months_sheet(const ExpenditureSource& source);
/// A month of the year, on the page and in the workbook.
std::vector<render::ColumnOf<rules::YearMonthRow>> month_columns();
render::Sheet kinds_sheet(const ExpenditureSource& source);
render::Sheet members_sheet(const ExpenditureSource& source);
render::Sheet reconciliation_sheet(const ExpenditureSource& source);
render::Sheet panels_sheet(const ExpenditureSource& source);
render::Sheet lines_sheet(const ExpenditureSource& source);
render::Sheet booked_sheet(const ExpenditureSource& source);
render::Sheet open_sheet(const ExpenditureSource& source);
render::Sheet forecast_sheet(const ExpenditureSource& source);
render::Sheet planned_sheet(const ExpenditureSource& source);

/// expenditure/<month>.xlsx: the figures of the page, for whoever reckons on with them. Sums are
/// formulas over the tables of lines, open fees and planned panels, with their values.
render::Workbook expenditure_workbook(const Context& context,
                                      const rules::ExpenditureReport& report,
                                      const ExpenditureView& view);

}  // namespace panelpress::documents
