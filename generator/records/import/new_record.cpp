#include "records/import/new_record.h"

#include <fmt/format.h>

#include <algorithm>

namespace panelpress::records {

namespace {

/// "detention" of "detention.start"; empty where the key stands in no table.
std::string table_of_key(const std::string& key) {
  const auto dot = key.rfind('.');
  return dot == std::string::npos ? std::string() : key.substr(0, dot);
}

std::string lines_of(const Pairs& pairs) {
  std::string lines;
  for (const auto& [key, value] : pairs) {
    lines += fmt::format("{} = {}\n", written_key(key), value);
  }
  return lines;
}

/// Who is named without an address is written so: an empty one is told by DQ-3, and asked for.
Pairs contact_pairs(Pairs pairs) {
  const auto is_email = [](const auto& pair) { return pair.first == "email"; };
  if (std::none_of(pairs.begin(), pairs.end(), is_email)) pairs.emplace_back("email", written(""));
  return pairs;
}

}  // namespace

// Only keys directly under the prefix: those of deeper tables are written under their own heading.
Pairs plain_pairs(const std::vector<std::string>& keys, const ImportRow& row,
                  std::string_view prefix) {
  Pairs pairs;
  for (const std::string& key : keys) {
    const auto filled = row.values.find(key);
    if (!key.starts_with(prefix) || filled == row.values.end()) continue;
    const std::string name = key.substr(prefix.size());
    if (name.find('.') == std::string::npos) pairs.emplace_back(name, filled->second.value);
  }
  return pairs;
}

// Plain keys, then tables in one line, then tables with headings: in TOML nothing can return to the
// top once a heading has come.
std::string new_file(RowKind kind, const ImportRow& row) {
  const std::vector<std::string> keys = keys_of(kind);
  std::vector<std::string> tables;
  for (const std::string& key : keys) {
    const std::string table = table_of_key(key);
    const bool is_known = std::find(tables.begin(), tables.end(), table) != tables.end();
    if (row.values.count(key) > 0 && !table.empty() && !is_known) tables.push_back(table);
  }
  std::string text = lines_of(plain_pairs(keys, row));
  for (const std::string& table : tables) {
    if (!is_inline_table(kind, table)) continue;
    text += lines_of({{table, written_table(contact_pairs(plain_pairs(keys, row, table + ".")))}});
  }
  for (const std::string& table : tables) {
    const Pairs pairs = plain_pairs(keys, row, table + ".");
    if (!is_inline_table(kind, table)) text += fmt::format("\n[{}]\n{}", table, lines_of(pairs));
  }
  return text;
}

}  // namespace panelpress::records
