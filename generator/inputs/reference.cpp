#include "inputs/reference.h"

#include <fmt/format.h>

#include "inputs/folder.h"
#include "inputs/keys.h"

namespace panelpress::inputs {

namespace {

std::string form_of(const KeyFacts& key) {
  const bool has_one = key.need == kRequired;
  switch (key.shape) {
    case Shape::kValue:
      return key.form.name;
    case Shape::kTable:
      return key.table->free_keys ? fmt::format("table of {}", key.table->free_keys->name)
                                  : "table";
    case Shape::kTables:
      return has_one ? "tables, at least one" : "tables";
    case Shape::kTableOrTables:
      break;
  }
  return "table, or tables";
}

std::string key_as_written(const std::string& path, Shape shape) {
  if (shape == Shape::kValue) return path;
  return shape == Shape::kTable ? fmt::format("[{}]", path) : fmt::format("[[{}]]", path);
}

void add_rows(const std::string& file, const std::string& before, const TableFacts& table,
              std::vector<KeyRow>& rows) {
  for (const KeyFacts& key : table.keys) {
    const std::string path = fmt::format("{}{}", before, key.name);
    rows.push_back({file, key_as_written(path, key.shape), form_of(key), key.need == kRequired,
                    key.form.words, std::string(key.meaning)});
    if (key.table) add_rows(file, path + ".", *key.table, rows);
  }
}

}  // namespace

std::vector<KeyRow> reference() {
  std::vector<KeyRow> rows;
  for (const Location& each : locations()) {
    add_rows(file_name(each.kind), "", *facts_of(each.kind), rows);
  }
  return rows;
}

}  // namespace panelpress::inputs
