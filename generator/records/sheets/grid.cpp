#include "records/sheets/grid.h"

#include <fmt/format.h>

namespace panelpress::records {

// Once too large nothing more is kept, and the reader of the sheet is told at its end.
void Grid::put(std::size_t row, std::size_t column, Cell cell) {
  if (cell.is_empty()) return;
  const bool is_beyond = row >= limits_.rows || column >= limits_.columns;
  if (is_beyond || ++count_ > limits_.cells) {
    is_too_large_ = true;
    return;
  }
  cells_[row][column] = std::move(cell);
}

// A merged cell has its value in its first row alone; below it a register means the same. What
// stands there of its own is kept.
void Grid::spread_down(std::size_t row, std::size_t column, std::size_t rows) {
  const auto found_row = cells_.find(row);
  if (found_row == cells_.end()) return;
  const auto found = found_row->second.find(column);
  if (found == found_row->second.end()) return;
  const Cell top = found->second;
  for (std::size_t each = row + 1; each < row + rows && each < limits_.rows; ++each) {
    cells_[each].try_emplace(column, top);
  }
}

// Rows without any cell are left out; numbers stay those of the sheet.
std::vector<Row> Grid::rows() const {
  std::vector<Row> rows;
  for (const auto& [number, cells] : cells_) {
    Row row{static_cast<int>(number) + 1, {}};
    row.cells.resize(cells.rbegin()->first + 1);
    for (const auto& [column, cell] : cells) row.cells[column] = cell;
    rows.push_back(std::move(row));
  }
  return rows;
}

std::string too_large(const SheetLimits& limits) {
  return fmt::format("holds more than {} rows, {} columns or {} MiB: is it the right file?",
                     limits.rows, limits.columns, limits.part_bytes >> 20);
}

}  // namespace panelpress::records
