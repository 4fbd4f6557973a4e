#include "inputs/table_reader.h"

#include <utility>

namespace panelpress::inputs {

const Node* GivenKey::table() const {
  return given && is_table(*given, facts, errors) ? &given->value : nullptr;
}

const std::vector<KeyAndValue>& GivenKey::keys_of_table() const {
  static const std::vector<KeyAndValue> kNone;
  const Node* node = table();
  return node ? node->keys : kNone;
}

void TableReader::add(KeyFacts facts, std::unique_ptr<const KeyReader> reader) {
  facts_.keys.push_back(std::move(facts));
  readers_.push_back(std::move(reader));
}

void TableReader::add(std::unique_ptr<const TableCheck> check, std::string_view schema) {
  checks_.push_back(std::move(check));
  if (!schema.empty()) facts_.rules.push_back(schema);
}

void TableReader::read(const Node& table, AnyRecord record, FileErrors& errors) const {
  place(table.place, record, errors);
  read_part(table, record, errors);
}

void TableReader::read_part(const Node& table, AnyRecord record, FileErrors& errors) const {
  refuse_unknown_keys(table, facts_, errors);
  fill(&table, table.place, record, errors);
  for (const auto& check : checks_) check->check({table, facts_}, record, errors);
}

void TableReader::read_nothing(Place parent, AnyRecord record, FileErrors& errors) const {
  place(parent, record, errors);
  read_no_part(parent, record, errors);
}

void TableReader::read_no_part(Place parent, AnyRecord record, FileErrors& errors) const {
  fill(nullptr, parent, record, errors);
}

void TableReader::place(Place place, AnyRecord record, FileErrors& errors) const {
  if (Source* source = source_of_(record)) *source = errors.at(place);
}

// Reads every key of the table, or without a table gives every field its place.
void TableReader::fill(const Node* table, Place place, AnyRecord record, FileErrors& errors) const {
  for (std::size_t i = 0; i < readers_.size(); ++i) {
    const KeyFacts& key = facts_.keys[i];
    const KeyAndValue* given = table ? table->find(key.name) : nullptr;
    if (table && !given && key.need == kRequired) refuse_missing_key(*table, key, errors);
    readers_[i]->read({key, given, place, errors}, record);
  }
}

}  // namespace panelpress::inputs
