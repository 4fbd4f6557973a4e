#pragma once

#include "documents/expenditure/page_view.h"
#include "render/phrases.h"
#include "render/templates.h"
#include "render/workbook.h"

/// expenditure/<month>.xlsx: the figures of the page, for whoever reckons on with them. Sums are
/// formulas over the tables of lines, open fees and planned panels, with their values.
namespace panelpress::documents {

/// What the sheets are made from: the figures, and the same figures in print form for their words.
struct WorkbookSource {
  const rules::Facts& facts;
  const Report& report;
  const ExpenditureView& view;
  const render::Phrases& words;
};

render::Workbook expenditure_workbook(const Context& context, const Report& report);

render::TemplateUse workbook_words_use();

/// The sheets, in their order: one table on each.
render::Sheet summary_sheet(const WorkbookSource& source);
render::Sheet months_sheet(const WorkbookSource& source);
render::Sheet kinds_sheet(const WorkbookSource& source);
render::Sheet members_sheet(const WorkbookSource& source);
render::Sheet reconciliation_sheet(const WorkbookSource& source);
render::Sheet panels_sheet(const WorkbookSource& source);
render::Sheet lines_sheet(const WorkbookSource& source);
render::Sheet booked_sheet(const WorkbookSource& source);
render::Sheet open_sheet(const WorkbookSource& source);
render::Sheet forecast_sheet(const WorkbookSource& source);
render::Sheet planned_sheet(const WorkbookSource& source);
render::Sheet definitions_sheet(const WorkbookSource& source);
render::Sheet overrides_sheet(const WorkbookSource& source);

}  // namespace panelpress::documents
