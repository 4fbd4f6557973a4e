#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "documents/compliance/sheets.h"

/// Cells and lines that several sheets of a return have in common.
namespace panelpress::documents {

/// A sheet that begins with the marking and a title, and ends with where it comes from and the
/// marking. Its title and what it shows are the words of a group.
render::Sheet framed_sheet(const ReturnSource& source, std::string name, std::string_view group);

/// Adds a line of words unless they are empty.
void add_line(std::vector<render::Line>& lines, const std::string& words);

/// Says above the tables why a return is not for issue.
void add_errors(const ReturnSource& source, render::Sheet& sheet);

/// Adds a chart of the sheet's tables, unless it would have fewer than three figures to show: its
/// table says them better.
void add_chart(render::Sheet& sheet, render::Chart chart);

/// A date, or nothing.
render::Cell date_cell(const std::optional<Date>& date);
/// A whole number, or nothing.
render::Cell count_cell(const std::optional<int>& count);
/// A share of 0 to 1; nothing where there is nothing to be a share of.
render::Cell share_cell(int part, int whole);
/// Text, or "Not recorded" in italics.
render::Cell text_cell(const ReturnSource& source, const Text& text);
/// The owner of a case, or "No case owner recorded" in italics.
render::Cell owner_cell(const ReturnSource& source, const CaseRecord& record);
/// "yes" or "no".
render::Cell yes_or_no(const ReturnSource& source, bool is_yes);
/// The name of an area.
render::Cell area_cell(const ReturnSource& source, const AreaCode& area);

}  // namespace panelpress::documents
