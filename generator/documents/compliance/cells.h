#pragma once

#include <string>
#include <vector>

#include "documents/compliance/sheets.h"
#include "documents/compliance/view.h"
#include "documents/shared/cells.h"
#include "render/workbook.h"

/// Cells and lines that several sheets of a return have in common.
namespace panelpress::documents {

/// Adds a line of words unless they are empty.
void add_line(std::vector<render::Line>& lines, const std::string& words);

/// Adds a chart of the sheet's tables, unless it would have fewer than three figures to show: its
/// table says them better.
void add_chart(render::Sheet& sheet, render::Chart chart);

/// Text, or "Not recorded" in italics.
render::Cell text_cell(const ReturnSource& source, const Text& text);
/// The owner of a case, or "No case owner recorded" in italics.
render::Cell owner_cell(const ReturnSource& source, const CaseRecord& record);
/// "yes" or "no".
render::Cell yes_or_no(const ReturnSource& source, bool is_yes);

/// The same of what somebody decides: without an answer it is not recorded, and never "no".
render::Cell decided(const ReturnSource& source, std::optional<bool> answer);
/// The name of an area.
render::Cell area_cell(const ReturnSource& source, const AreaCode& area);

// The cells of a recommendation on the sheet Replies. What is recorded already cannot be changed
// there; what does not apply stays empty; the rest is to be filled in.

render::Cell decision_cell(const rules::RecommendationFacts& each);
render::Cell recorded_on_cell(const rules::RecommendationFacts& each);
/// A reason is asked for until one is recorded, and never of somebody who agreed.
render::Cell reason_cell(const rules::RecommendationFacts& each);
render::Cell event_cell(const rules::RecommendationFacts& each);
/// The review that records the recommendation: not one that is carried out and does not.
render::Cell dcpr_cell(const rules::RecommendationFacts& each);

/// What a row still lacks, said as it is filled in: the reason of a disagreement above all (CMP-2).
render::Formula still_missing(const ReturnWords::Missing& words,
                              const rules::RecommendationFacts& each);

/// Which dates fall on a day that is not a working day; they stand all the same (PAN-16).
std::string not_working_days(const ReturnSource& source, const rules::RecommendationFacts& each,
                             const WorkingDays& working_days);

}  // namespace panelpress::documents
