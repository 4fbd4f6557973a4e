#include "inputs/table_facts.h"

#include <fmt/format.h>

#include <algorithm>

#include "inputs/characters.h"
#include "inputs/suggestion.h"

namespace panelpress::inputs {

namespace {

std::vector<std::string_view> names_of(const TableFacts& facts) {
  std::vector<std::string_view> names;
  for (const KeyFacts& key : facts.keys) names.push_back(key.name);
  return names;
}

/// What a key may be, whose heading is known.
/// For a table, the heading and what it must hold, ready to be written.
std::string what_to_write(const KeyFacts& key, const std::string& heading) {
  if (key.shape == Shape::kValue) return fmt::format("write {}", key.form.expected);
  std::vector<std::string_view> names;
  for (const KeyFacts& each : key.table->keys) {
    if (each.is_required()) names.push_back(each.name);
  }
  const bool is_one = key.shape == Shape::kTable;
  return fmt::format("write {0}{1}{2} and under it {3}", is_one ? "[" : "at least one [[", heading,
                     is_one ? "]" : "]]", fmt::join(names, ", "));
}

}  // namespace

// Tables have few keys: a walk is as quick as a map, and the order stays that of the file.
const KeyFacts* TableFacts::find(std::string_view key) const {
  const auto found = std::find_if(keys.begin(), keys.end(),
                                  [&](const KeyFacts& each) { return each.name == key; });
  return found == keys.end() ? nullptr : &*found;
}

std::string what_to_write(const KeyFacts& key, const Node& table) {
  const std::string before = table.heading.empty() ? "" : table.heading + ".";
  return what_to_write(key, before + std::string(key.name));
}

std::string may_stand_several_times(std::string_view key, std::string_view heading) {
  return fmt::format("'{}' may stand several times: head each with [[{}]], in double brackets", key,
                     heading);
}

std::string unknown_key(std::string_view key, const TableFacts& facts) {
  const auto names = names_of(facts);
  const std::string near = suggestion(key, names);
  const std::string advice =
      near.empty() ? fmt::format(": the keys here are {}", fmt::join(names, ", ")) : near;
  return fmt::format("unknown key {}{}", in_quotes(key), advice);
}

// Unknown keys are refused, never passed over: a misspelt one would hide what it says.
void refuse_unknown_keys(const Node& table, const TableFacts& facts, FileErrors& errors) {
  for (const KeyAndValue& given : table.keys) {
    if (facts.find(given.key) != nullptr) continue;
    errors.add(given.place, unknown_key(given.key, facts));
  }
}

void refuse_key_characters(const KeyAndValue& given, FileErrors& errors) {
  if (!first_refused(given.key, Lines::kOne)) return;
  errors.add(given.place, fmt::format("the key {} must be one line of text that can be seen",
                                      in_quotes(given.key)));
}

void refuse_missing_key(const Node& table, const KeyFacts& key, FileErrors& errors) {
  const std::string_view what = key.shape == Shape::kValue ? "key" : "table";
  errors.add(table.place, fmt::format("missing required {} '{}': {}", what, key.name,
                                      what_to_write(key, table)));
}

bool is_table(const KeyAndValue& given, const KeyFacts& key, FileErrors& errors) {
  if (given.value.kind == Node::Kind::kTable) return true;
  errors.add(given.value.place,
             fmt::format("'{2}' must be a table of keys: write [{0}], and its keys "
                         "in the lines below; this is {1}",
                         given.value.heading, description(given.value.kind), key.name));
  return false;
}

// An empty list of tables would be a required one that holds nothing.
bool needs_one(const KeyFacts& key) {
  return (key.shape == Shape::kTables && key.is_required()) || key.shape == Shape::kTableOrTables;
}

// Items that are no tables are told one by one, and the others still read.
std::vector<const Node*> tables_of(const KeyAndValue& given, const KeyFacts& key,
                                   FileErrors& errors) {
  const Node& value = given.value;
  if (value.kind == Node::Kind::kTable && key.shape == Shape::kTableOrTables) return {&value};
  if (value.kind != Node::Kind::kList) {
    errors.add(value.place,
               fmt::format("{}; this is {}", may_stand_several_times(key.name, value.heading),
                           description(value.kind)));
    return {};
  }
  if (value.items.empty() && needs_one(key)) {
    errors.add(value.place,
               fmt::format("'{}' is empty: {}", key.name, what_to_write(key, value.heading)));
  }
  std::vector<const Node*> tables;
  for (const Node& item : value.items) {
    if (item.kind == Node::Kind::kTable) {
      tables.push_back(&item);
    } else {
      errors.add(item.place, fmt::format("each '{}' must be keys between {{ and }}, not {}",
                                         key.name, description(item.kind)));
    }
  }
  return tables;
}

}  // namespace panelpress::inputs
