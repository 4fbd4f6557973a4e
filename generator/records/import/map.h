// How the columns of a spreadsheet become keys of records: the file that `--map` names.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/finding.h"
#include "inputs/table_facts.h"
#include "model/words.h"
#include "records/toml_value.h"

namespace panelpress {

namespace records {

/// What the rows of a spreadsheet are.
enum class RowKind { kCase, kDcpr, kResponse, kPerson, kClaim, kReferral };

}  // namespace records

template <>
struct Words<records::RowKind> {
  static constexpr WordList<records::RowKind, 6> kList{{{records::RowKind::kCase, "case"},
                                                        {records::RowKind::kDcpr, "dcpr"},
                                                        {records::RowKind::kResponse, "response"},
                                                        {records::RowKind::kPerson, "person"},
                                                        {records::RowKind::kClaim, "claim"},
                                                        {records::RowKind::kReferral, "referral"}}};
};

namespace records {

/// One column: the key that it fills and how its cells are written.
struct MapColumn {
  std::string heading;
  std::string key;                       ///< dotted; empty where the column is left out
  std::string date_form;                 ///< "DD/MM/YYYY"; empty for a date such as 2026-03-10
  std::map<std::string, Written> words;  ///< what a cell says, folded, and what that means
  bool is_of_file = true;                ///< whether a file gives the map, and so may say more
};

struct ImportMap {
  RowKind kind = RowKind::kCase;
  std::vector<MapColumn> columns;
  bool leaves_out_others = false;  ///< whether a column that the map does not name is no error

  /// The column of a heading, white space and the case of letters aside; null when there is none.
  const MapColumn* find(std::string_view heading) const;
};

/// The map of a file; nothing, and every error with its line, when it is none.
std::optional<ImportMap> read_map(const std::string& path, const std::string& bytes,
                                  std::vector<Finding>& errors);

/// The keys that say which record a row is about.
const std::vector<std::string>& identity_of(RowKind kind);
/// What is to be known of a dotted key of a row; null where the kind has none that a cell can fill.
const inputs::KeyFacts* find_key(RowKind kind, std::string_view dotted);
/// Every dotted key that a cell of a row can fill, in the order of the contract.
std::vector<std::string> keys_of(RowKind kind);
/// What a new record cannot do without and these keys do not give, in the order of the contract. An
/// address beside a name is not among them: it may be empty.
std::vector<std::string> lacking_of(RowKind kind, const std::set<std::string>& given);
/// Whether a table of a row is one that people write on one line: a name and an address.
bool is_inline_table(RowKind kind, std::string_view table);

}  // namespace records

}  // namespace panelpress
