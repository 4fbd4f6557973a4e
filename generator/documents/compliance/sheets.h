#pragma once

#include <vector>

#include "documents/compliance/return_index.h"
#include "documents/compliance/view.h"
#include "documents/shared/vocabulary.h"
#include "documents/shared/workbook_frame.h"

/// The sheets of a compliance workbook, one function each.
namespace panelpress::documents {

/// What the sheets of one workbook are made from.
struct ReturnSource {
  const rules::Facts& facts;
  const Vocabulary& vocabulary;
  const MonthReturn& month;
  const ReturnIndex& index;
  const ReturnView& view;
  const ReturnWords& words;
  const QualityWords& quality_words;
  const WorkbookFrame& frame;
  std::vector<const Finding*> findings;  ///< behind this return, errors first
};

/// How the month went: what stands above the list of sheets.
std::vector<render::Line> headlines(const ReturnSource& source);
render::Sheet summary_sheet(const ReturnSource& source);
render::Sheet recommendations_sheet(const ReturnSource& source);
render::Sheet rejections_sheet(const ReturnSource& source);
render::Sheet outstanding_sheet(const ReturnSource& source);
render::Sheet trend_sheet(const ReturnSource& source);
render::Sheet sample_sheet(const ReturnSource& source);
render::Sheet quality_sheet(const ReturnSource& source);
render::Sheet findings_sheet(const ReturnSource& source);
/// What recurs over twelve months, a sheet for each table that has a row.
std::vector<render::Sheet> recurring_sheets(const ReturnSource& source);
/// The rules, the clocks, and the figures changed in settings.
std::vector<render::Sheet> definition_sheets(const ReturnSource& source);
/// What an area fills in and sends back; only of a return of one area.
render::Sheet replies_sheet(const ReturnSource& source);

/// The heading of the column that holds a measure's value, in the table Recommendations and in the
/// formulas over it.
std::string measure_heading(const ReturnSource& source, Measure measure);

}  // namespace panelpress::documents
