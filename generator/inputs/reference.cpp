#include "inputs/reference.h"

#include <fmt/format.h>

#include "inputs/folder.h"
#include "inputs/keys.h"

namespace panelpress::inputs {

namespace {

std::string form_of(const KeyFacts& key) {
  const bool has_one = key.is_required();
  switch (key.shape) {
    case Shape::kValue:
      return key.form.name;
    case Shape::kTable:
      return key.table->free_keys ? fmt::format("table of {}", key.table->free_keys->name)
                                  : "table";
    case Shape::kTables:
      // Taken from the sentence that errors print, so that the two cannot differ.
      return has_one ? "tables, at least one" : "tables";
    case Shape::kTableOrTables:
      break;
  }
  return "table, or tables";
}

/// The value that the form's own error gives as an example: `2026-03-10` of "a date such as
/// 2026-03-10".
std::string value_such_as(const std::string& expected) {
  constexpr std::string_view kSuchAs = "such as ";
  const auto at = expected.find(kSuchAs);
  if (at == std::string::npos) return "";
  const std::string value = expected.substr(at + kSuchAs.size());
  const auto end = value.front() == '"' ? value.find('"', 1) + 1 : value.find_first_of(" ,");
  return value.substr(0, end);
}

/// A word of the list, the example of the form, or one that fits its name.
std::string example_value(const FormFacts& form) {
  if (!form.words.empty()) return fmt::format("\"{}\"", form.words.front());
  std::string value = value_such_as(form.expected);
  if (!value.empty()) return value;
  if (form.name.find("true or false") != std::string::npos) return "true";
  if (form.name.find("whole number") != std::string::npos) return "1";
  return form.name == "https address" ? "\"https://example.gov.uk/join\"" : "\"As it is printed\"";
}

/// A line that gives the key a value of its form, which the form reads.
std::string example_of(const KeyFacts& key) {
  const std::string value = example_value(key.form);
  const bool is_list = key.form.name.starts_with("list: ");
  return fmt::format("{} = {}", key.name, is_list ? "[" + value + "]" : value);
}

std::string key_as_written(const std::string& path, Shape shape) {
  if (shape == Shape::kValue) return path;
  return shape == Shape::kTable ? fmt::format("[{}]", path) : fmt::format("[[{}]]", path);
}

/// Every table of every kind of file, in the order of the file; depth first, as a file is written.
void add_rows(const std::string& file, const std::string& before, const TableFacts& table,
              std::vector<KeyRow>& rows) {
  for (const KeyFacts& key : table.keys) {
    const std::string path = fmt::format("{}{}", before, key.name);
    rows.push_back(
        {file, key_as_written(path, key.shape), form_of(key), key.is_required(), key.form.words,
         std::string(key.meaning),
         key.shape == Shape::kValue ? example_of(key) : key_as_written(path, key.shape)});
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
