// A spreadsheet as its cells: what csv, xlsx and ods have in common.
//
// Read by libcsv, and by pugixml over libzip: 0.4 MB of libraries. A list of 5,000 rows and six
// columns takes 0.02 s of csv, 0.03 s of xlsx and 0.05 s of ods (one core, November 2026). orcus
// 0.17, the other library of Debian 12 that reads ods, takes 0.01, 0.05 and 0.30 s, brings 3.7 MB
// with ixion and Boost, gives dates of ods as bare numbers or not at all, and stopped at the first
// formula of a workbook of openpyxl's.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/date.h"
#include "base/limits.h"

namespace panelpress::records {

/// What stands in a cell. A formula is its value as it was last worked out.
struct Cell {
  enum class Kind { kEmpty, kText, kNumber, kMoment, kTruth, kError };
  Kind kind = Kind::kEmpty;
  std::string text;   ///< as a person reads it, without blanks at its ends
  double number = 0;  ///< of a number
  DateTime moment{};  ///< of a date, with or without a time of day
  bool truth = false;

  bool is_empty() const { return kind == Kind::kEmpty; }
};

Cell text_cell(std::string_view text);
Cell number_cell(double number);
Cell moment_cell(DateTime moment);
Cell truth_cell(bool truth);
/// A cell whose formula went wrong: "#REF!".
Cell error_cell(std::string_view text);

/// A row that is not empty.
struct Row {
  int number = 0;           ///< counted from 1, as spreadsheets do
  std::vector<Cell> cells;  ///< from column A

  const Cell& at(std::size_t column) const;
};

/// From which day a workbook counts its dates.
enum class Epoch { k1900, k1904 };

/// A sheet that is not hidden.
struct Sheet {
  std::string name;  ///< the file's, where it has no sheets
  std::vector<Row> rows;
  Epoch epoch = Epoch::k1900;
};

/// "A", "Z", "AA".
std::string column_name(std::size_t column);

/// The moment that a number of days stands for; none before 1900 and for the day that never was (29
/// February 1900).
std::optional<DateTime> moment_of(double serial, Epoch epoch);

/// What "2026-03-18T14:05:00" or "2026-03-18" stands for, as workbooks write dates; nothing when it
/// is neither. Parts of a second are left out.
std::optional<DateTime> moment_of_iso(std::string_view text);

/// What a file may hold at most; tests ask for less.
struct SheetLimits {
  std::size_t part_bytes = kMostSheetBytes;  ///< of a part of a workbook, unpacked
  std::size_t file_bytes = kMostSheetBytes;
  std::size_t parts = kMostSheetParts;
  std::size_t rows = kMostSheetRows;
  std::size_t columns = kMostSheetColumns;
  std::size_t cells = kMostSheetCells;
};

/// The sheets of a workbook; or why it cannot be read, for a person.
using Sheets = std::variant<std::vector<Sheet>, std::string>;

/// Reads a .csv, .xlsx or .ods by the ending of its name. Formulas, macros, links and all that is
/// not in a cell are left alone.
Sheets read_sheets(const std::string& file_name, const std::string& bytes,
                   const SheetLimits& limits = {});

/// Sees to one format each.
Sheets read_csv(const std::string& name, const std::string& bytes, const SheetLimits& limits);
Sheets read_xlsx(const std::string& bytes, const SheetLimits& limits);
Sheets read_ods(const std::string& bytes, const SheetLimits& limits);

}  // namespace panelpress::records
