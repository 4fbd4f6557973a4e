// Where the rows of each kind go.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "records/import/edits.h"

namespace panelpress::records {

/// Finds or makes the table that a row fills, of one kind of row each. What a row is about and is
/// not in the records is an error where it cannot be made.
class Targets {
 public:
  Targets(Edits& edits, const Records& records) : edits_(edits), records_(records) {}

  /// The table of a row; nothing, after that was told, when the row cannot go anywhere.
  std::optional<Target> find(RowKind kind, const ImportRow& row);
  /// The line of a claim that a row is: one that says the same; else one of its kind, date and
  /// panel that no other row is; else a new one.
  Target line_of(const Target& claim, const ImportRow& row);

 private:
  std::optional<Target> of_case(const ImportRow& row);
  std::optional<Target> of_dcpr(const ImportRow& row);
  std::optional<Target> of_response(const ImportRow& row);
  /// A table of a list that stands in the file of a record, or in a new file of the folder.
  std::optional<Target> of_list(RowKind kind, const ImportRow& row, const std::string& list,
                                const Source& source, const std::string& folder);
  std::optional<Target> of_person(const ImportRow& row);
  Target opened(const std::string& record, const std::string& path);
  /// The entry of a list whose key says a value, or how many there are.
  std::size_t entry_of(const Target& target, const std::string& list, const std::string& key,
                       const Written& value);
  std::optional<Target> appended(Target target, const std::string& list, RowKind kind,
                                 const ImportRow& row);

  Edits& edits_;
  const Records& records_;
  /// The entries of a list by id, as far as it was read: no list is read twice.
  struct Known {
    std::map<std::string, std::size_t> entries;
    std::size_t read = 0;
  };
  std::map<std::string, Known> entries_;
  std::map<std::string, std::vector<std::size_t>> lines_taken_;
};

/// What the cells of a row say of a key; empty where they say nothing.
std::string said_of(const ImportRow& row, const std::string& key);

/// What a row is about, by which people know the record: "2026-03-10-am A1234567".
std::string name_of(RowKind kind, const ImportRow& row);

}  // namespace panelpress::records
