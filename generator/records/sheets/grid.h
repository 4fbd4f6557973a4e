#pragma once

#include <map>
#include <utility>

#include "records/sheets/sheet.h"

namespace panelpress::records {

/// Cells by row and column, both counted from 0, as a sheet is read.
class Grid {
 public:
  explicit Grid(const SheetLimits& limits) : limits_(limits) {}

  /// Puts a cell unless it is empty; one beyond the limits is noted.
  void put(std::size_t row, std::size_t column, Cell cell);
  /// Gives every row of a merged column the cell at its top: a heading over two rows is the heading
  /// of the lower one. Cells beside it stay empty.
  void spread_down(std::size_t row, std::size_t column, std::size_t rows);
  bool is_too_large() const { return is_too_large_; }

  /// The rows that are not empty.
  std::vector<Row> rows() const;

 private:
  SheetLimits limits_;
  std::map<std::size_t, std::map<std::size_t, Cell>> cells_;
  std::size_t count_ = 0;
  bool is_too_large_ = false;
};

/// Why a workbook is not read that is larger than the limits.
std::string too_large(const SheetLimits& limits);

}  // namespace panelpress::records
