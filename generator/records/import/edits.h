#pragma once

#include <string>
#include <vector>

#include "records/drafts.h"
#include "records/import/import.h"

namespace panelpress::records {

/// A table of a file that a row fills, under the name by which people know the record.
struct Target {
  std::string record;
  std::string path;
  TomlText* text = nullptr;
  Path table;
  bool is_new = false;
};

/// The edits of one import: each value put where it belongs, with what it changed and the cell that
/// it came from.
class Edits {
 public:
  Edits(const FileReader& files, Overwrite overwrite) : drafts_(files), overwrite_(overwrite) {}

  Drafts& drafts() { return drafts_; }
  const std::vector<SheetError>& errors() const { return errors_; }
  void refuse(const CellPlace& place, std::string message) {
    errors_.push_back({place, std::move(message)});
  }

  /// Gives a dotted key of a target the value of a cell, unless it has it.
  void put(const Target& target, const std::string& key, const Filled& filled,
           const inputs::FormFacts& form);
  /// Notes that a record is in the sheet, after all of its values were put.
  void note(const std::string& record, bool is_new);
  /// Notes which cell a value of a new record came from, so that an error of it is told there.
  void trace(const std::string& path, const Path& place, const CellPlace& cell) {
    origins_.push_back({path, place, cell});
  }

  const std::vector<Change>& changes() const { return changes_; }
  /// What there is to say, the edits being done, and the errors of what the folder would then hold.
  Imported finish(const inputs::Reading& reading);

 private:
  struct Origin {
    std::string path;
    Path place;
    CellPlace cell;
  };
  /// Whether something was refused there already: the records then say no more of it.
  bool is_told(const CellPlace& place) const;
  /// The cell that an error of the records comes from.
  SheetError told_at_cell(const Finding& error);

  Drafts drafts_;
  Overwrite overwrite_;
  std::vector<Origin> origins_;
  std::vector<SheetError> errors_;
  std::vector<Change> changes_;
  std::vector<std::string> added_;
  std::vector<std::string> touched_;
};

/// Puts rows of a kind into records, as `import_rows` does.
void put_rows(RowKind kind, const std::vector<ImportRow>& rows, const Records& records,
              Edits& edits, Date until);

/// What the records hold of a kind that no row is about.
std::vector<std::string> absent_from(const std::vector<ImportRow>& rows, const Records& records,
                                     RowKind kind);

/// The way to a dotted key from a table.
Path path_of(const Path& table, std::string_view dotted);

}  // namespace panelpress::records
