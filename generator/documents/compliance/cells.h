#pragma once

#include <string>
#include <vector>

#include "documents/compliance/sheets.h"
#include "documents/shared/cells.h"

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
/// The name of an area.
render::Cell area_cell(const ReturnSource& source, const AreaCode& area);

}  // namespace panelpress::documents
