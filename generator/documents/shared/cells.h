#pragma once

#include <optional>
#include <string>
#include <utility>

#include "render/workbook.h"

/// Cells and sheets that the workbooks of several kinds have in common.
namespace panelpress::documents {

/// A date, or nothing.
render::Cell date_cell(const std::optional<Date>& date);
/// A whole number, or nothing.
render::Cell count_cell(const std::optional<int>& count);
/// A share of 0 to 1 (CMP-4); nothing where there is nothing to be a share of.
render::Cell share_cell(int part, int whole);

/// A sheet with the title that a group of words has, and what it says of what the sheet shows.
/// `source` is what the sheets of a workbook are made from.
template <class Source, class Group>
render::Sheet framed_sheet(const Source& source, std::string name, const Group& group) {
  return source.frame.sheet(std::move(name), group.title(source.view), group.about());
}

/// The same with a table.
template <class Source, class Group>
render::Sheet framed_sheet(const Source& source, std::string name, const Group& group,
                           render::Table table) {
  render::Sheet sheet = framed_sheet(source, std::move(name), group);
  sheet.tables = {std::move(table)};
  return sheet;
}

}  // namespace panelpress::documents
