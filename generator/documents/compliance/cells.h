#pragma once

#include <optional>
#include <string>
#include <vector>

#include "documents/compliance/sheets.h"

/// Cells and lines that several sheets of a return have in common.
namespace panelpress::documents {

/// A sheet with the title that a group of words has, and what it says of what the sheet shows.
template <class Group>
render::Sheet framed_sheet(const ReturnSource& source, std::string name, const Group& group) {
  return source.frame.sheet(std::move(name), group.title(source.view), group.about());
}

/// Adds a line of words unless they are empty.
void add_line(std::vector<render::Line>& lines, const std::string& words);

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
