// Rows of a spreadsheet into records: bytes and facts in, edits out. Nothing is written here.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/files.h"
#include "inputs/load.h"
#include "records/import/rows.h"

namespace panelpress::records {

/// A key of a record that says something else than before.
struct Change {
  std::string record;  ///< "A1234567", "2026-03-10-am A1234567"
  std::string key;
  std::string before;  ///< as it was written; empty when it was not
  std::string now;
};

/// What an import did, for the person who ran it.
struct Summary {
  std::vector<std::string> added;  ///< records that there were not
  std::vector<Change> changed;     ///< by record, in the order of the sheet
  std::vector<std::string> same;
  std::vector<std::string> absent;  ///< in the records but not in the file
  std::vector<std::string> sheets_not_read;
  std::vector<std::string> offers;  ///< what else the records are likely to want
};

/// What an import would write, or why it writes nothing.
struct Imported {
  std::map<std::string, std::string> files;  ///< changed and new files: path to bytes
  Summary summary;
  std::vector<SheetError> errors;  ///< in the order of the sheet; with any, nothing is written
};

/// How much a row may change.
enum class Overwrite {
  kYes,  ///< a sheet that is the newest word: what it says replaces what was said
  kNo    ///< a reply: what contradicts the records is an error
};

/// Puts rows into the records of a folder. The records must have been read from it without errors.
/// What the folder would then hold is read again, and an error of it is told at its cell. Facts of
/// GEN-3 that a case loses stay behind in `[[was]]`, until `reading.as_of`.
Imported import_rows(const ImportMap& map, ImportRows rows, const FileReader& files,
                     const Records& records, const inputs::Reading& reading,
                     Overwrite overwrite = Overwrite::kYes);

}  // namespace panelpress::records
