#pragma once

#include <map>
#include <string>
#include <vector>

#include "records/import/map.h"
#include "records/sheets/sheet.h"

namespace panelpress::records {

/// A cell, as it is told to a person.
struct CellPlace {
  std::string file;
  std::string sheet;   ///< empty where the file has none
  int row = 0;         ///< 0 for the sheet as a whole
  std::string column;  ///< "C"; empty for the row as a whole
  std::string heading;
};

/// "cases.xlsx: sheet 'Open', row 5, column C 'Detained'".
std::string to_text(const CellPlace& place);

/// Something wrong with a cell, a row or a sheet.
struct SheetError {
  CellPlace place;
  std::string message;
};

/// What a cell gives to a key.
struct Filled {
  Written value;
  CellPlace place;
};

/// A row of the sheet, whose cells are by the key that each fills. Empty cells are left out.
struct ImportRow {
  CellPlace place;
  std::map<std::string, Filled> values;
};

struct ImportRows {
  std::vector<ImportRow> rows;
  std::vector<std::string> sheets_not_read;
  std::vector<SheetError> errors;
};

/// The rows of every sheet with the headings of the map, the heading of the identity first of all.
/// The heading row is the one with the most of them. A column that the map does not name, a cell
/// that cannot be read and a row that does not say what it is about are errors.
ImportRows read_rows(const std::string& file, const std::vector<Sheet>& sheets,
                     const ImportMap& map);

}  // namespace panelpress::records
