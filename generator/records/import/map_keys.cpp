#include <algorithm>

#include "inputs/keys.h"
#include "records/import/map.h"

namespace panelpress::records {

namespace {

using inputs::KeyFacts;
using inputs::Shape;
using inputs::TableFacts;

std::shared_ptr<const TableFacts> table_at(std::shared_ptr<const TableFacts> table,
                                           std::initializer_list<std::string_view> way) {
  for (const std::string_view key : way) table = table->find(key)->table;
  return table;
}

/// The table that a row of a kind fills.
/// The keys that cells can fill are read off the one table of keys, so that a new key can be
/// imported at once.
std::shared_ptr<const TableFacts> table_of(RowKind kind) {
  switch (kind) {
    case RowKind::kCase:
      return inputs::case_table().facts();
    case RowKind::kDcpr:
      return table_at(inputs::case_table().facts(), {"dcpr"});
    case RowKind::kResponse:
      return table_at(inputs::panel_table().facts(), {"case", "response"});
    case RowKind::kPerson:
      return table_at(inputs::people_table().facts(), {"person"});
    case RowKind::kClaim:
      return table_at(inputs::claims_table().facts(), {"claim"});
    case RowKind::kReferral:
      break;
  }
  return table_at(inputs::referrals_table().facts(), {"referral"});
}

/// Ids of the record that holds what a row fills.
/// These are no keys of what is filled, but say where it lies: a review in a case, an answer at a
/// panel.
const std::map<std::string, const KeyFacts*, std::less<>>& holders_of(RowKind kind) {
  static const auto cases = inputs::case_table().facts();
  static const auto panels = inputs::panel_table().facts();
  static const std::map<std::string, const KeyFacts*, std::less<>> none;
  static const std::map<std::string, const KeyFacts*, std::less<>> of_dcpr = {
      {"ref", cases->find("ref")}};
  static const std::map<std::string, const KeyFacts*, std::less<>> of_response = {
      {"panel", panels->find("id")}, {"ref", cases->find("ref")}};
  if (kind == RowKind::kDcpr) return of_dcpr;
  return kind == RowKind::kResponse ? of_response : none;
}

/// Whether a row can fill keys of a table within a table: a list of tables has many, but for the
/// lines of a claim, of which each row is one.
bool is_fillable(RowKind kind, const KeyFacts& key) {
  return key.shape != Shape::kTables || (kind == RowKind::kClaim && key.name == "line");
}

/// Down the dots, through tables in tables; a list of tables ends the way.
const KeyFacts* find_in(RowKind kind, const TableFacts& table, std::string_view dotted) {
  const auto dot = dotted.find('.');
  const KeyFacts* key = table.find(dotted.substr(0, dot));
  if (dot == std::string_view::npos) return key && key->shape == Shape::kValue ? key : nullptr;
  if (!key || !key->table || !is_fillable(kind, *key)) return nullptr;
  return find_in(kind, *key->table, dotted.substr(dot + 1));
}

void collect_keys(RowKind kind, const TableFacts& table, const std::string& before,
                  std::vector<std::string>& keys) {
  for (const KeyFacts& key : table.keys) {
    const std::string name = before + std::string(key.name);
    if (key.shape == Shape::kValue)
      keys.push_back(name);
    else if (is_fillable(kind, key))
      collect_keys(kind, *key.table, name + ".", keys);
  }
}

bool gives_any(const std::set<std::string>& given, const std::string& before) {
  const auto next = given.lower_bound(before);
  return next != given.end() && next->starts_with(before);
}

/// Required keys of tables that the row touches: a table that nobody gives lacks nothing. The email
/// of a contact may be empty (DQ-3 asks for it).
void collect_lacking(const TableFacts& table, const std::string& before,
                     const std::set<std::string>& given, std::vector<std::string>& lacking) {
  const bool is_contact = &table == inputs::contact_table().facts().get();
  for (const KeyFacts& key : table.keys) {
    const std::string name = before + std::string(key.name);
    const bool is_needed = key.is_required();
    if (key.shape == Shape::kValue) {
      const bool may_be_empty = is_contact && key.name == "email";
      if (is_needed && !may_be_empty && given.count(name) == 0) lacking.push_back(name);
    } else if (key.shape == Shape::kTable && (is_needed || gives_any(given, name + "."))) {
      collect_lacking(*key.table, name + ".", given, lacking);
    }
  }
}

}  // namespace

std::vector<std::string> lacking_of(RowKind kind, const std::set<std::string>& given) {
  std::vector<std::string> lacking;
  collect_lacking(*table_of(kind), "", given, lacking);
  return lacking;
}

// What tells one record from another of its kind.
const std::vector<std::string>& identity_of(RowKind kind) {
  static const std::vector<std::string> by_ref = {"ref"};
  static const std::vector<std::string> by_ref_and_date = {"ref", "date"};
  static const std::vector<std::string> by_panel_and_ref = {"panel", "ref"};
  static const std::vector<std::string> by_id = {"id"};
  switch (kind) {
    case RowKind::kCase:
      return by_ref;
    case RowKind::kDcpr:
      return by_ref_and_date;
    case RowKind::kResponse:
      return by_panel_and_ref;
    default:
      return by_id;
  }
}

const KeyFacts* find_key(RowKind kind, std::string_view dotted) {
  const auto& holders = holders_of(kind);
  if (const auto holder = holders.find(dotted); holder != holders.end()) return holder->second;
  // The table is kept by the table of keys itself, which lives as long as the program.
  return find_in(kind, *table_of(kind), dotted);
}

// Contacts are written in one line, as the examples have them.
bool is_inline_table(RowKind kind, std::string_view table) {
  const KeyFacts* key = table_of(kind)->find(table);
  return key && key->table && key->table == inputs::contact_table().facts();
}

std::vector<std::string> keys_of(RowKind kind) {
  std::vector<std::string> keys;
  for (const auto& [name, facts] : holders_of(kind)) keys.push_back(name);
  collect_keys(kind, *table_of(kind), "", keys);
  return keys;
}

}  // namespace panelpress::records
