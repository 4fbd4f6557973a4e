#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "render/workbook.h"
#include "rules/compliance_facts.h"

/// Cells and sheets that the workbooks of several kinds have in common.
namespace panelpress::documents {

/// A date, or nothing.
render::Cell date_cell(const std::optional<Date>& date);
/// A whole number, or nothing.
render::Cell count_cell(const std::optional<int>& count);
/// A share of 0 to 1 (CMP-4); nothing where there is nothing to be a share of.
render::Cell share_cell(int part, int whole);

/// A rate (CMP-4) as a formula over the cells of its row in a table: the first of these headings as
/// a share of all of them, or words where nothing was due.
render::Formula rate_formula(std::string_view table, const std::vector<std::string_view>& headings,
                             const rules::Tally& tally, const std::string& none_due);

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
  sheet.tables.push_back(std::move(table));
  return sheet;
}

}  // namespace panelpress::documents
