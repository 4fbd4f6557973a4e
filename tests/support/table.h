// What a table of a page says, by the headings of its columns.
#pragma once

#include <algorithm>
#include <stdexcept>
#include <string>

#include "documents/shared/table.h"

namespace panelpress::support {

inline const std::string& cell(const documents::TableView& table,
                               const documents::TableRowView& row, const std::string& heading) {
  const auto column =
      std::ranges::find(table.columns, heading, &documents::TableColumnView::heading);
  if (column == table.columns.end()) throw std::runtime_error("no column " + heading);
  return row.cells.at(static_cast<std::size_t>(column - table.columns.begin())).text;
}

inline const std::string& cell(const documents::TableView& table, std::size_t row,
                               const std::string& heading) {
  return cell(table, table.rows.at(row), heading);
}

/// A cell of the foot: the sum of a column.
inline const std::string& sum(const documents::TableView& table, const std::string& heading) {
  return cell(table, table.foot.value(), heading);
}

}  // namespace panelpress::support
