#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "inputs/table_facts.h"
#include "model/field.h"

namespace panelpress::inputs {

/// A table of an input file and the record it becomes: its keys, each with its field, its form and
/// its meaning. A table is described once, as one expression in keys_*.cpp, and read by `read`.
template <class Record>
class TableSpec {
 public:
  /// What a table says that no single key can: called with the table as given and the record read
  /// from it, in which a value that was refused is missing.
  using Check = std::function<void(const GivenTable&, const Record&, FileErrors&)>;

  /// A key with a value.
  template <class T>
  TableSpec& key(std::string_view name, Need need, Field<T> Record::*field, Form<T> form,
                 std::string_view meaning) {
    FormFacts facts = form.facts;
    return add({name, need, meaning, Shape::kValue, std::move(facts), nullptr},
               [name, field, form = std::move(form)](const KeyAndValue* given, Place table,
                                                     Record& record, FileErrors& errors) {
                 Field<T>& into = record.*field;
                 into.source = errors.at(given ? given->value.place : table);
                 if (given) into.value = form(name, given->value, errors);
               });
  }

  /// A table whose keys are fields of a record within this one.
  template <class T>
  TableSpec& table(std::string_view name, Need need, T Record::*member, const TableSpec<T>& spec,
                   std::string_view meaning) {
    KeyFacts facts{name, need, meaning, Shape::kTable, {}, spec.facts()};
    return add(facts, [facts, member, spec](const KeyAndValue* given, Place table, Record& record,
                                            FileErrors& errors) {
      if (given && is_table(*given, facts, errors)) {
        spec.read(given->value, record.*member, errors);
      } else {
        spec.read_nothing(table, record.*member, errors);
      }
    });
  }

  /// A table whose keys are fields of this same record.
  TableSpec& part(std::string_view name, Need need, const TableSpec& spec,
                  std::string_view meaning) {
    KeyFacts facts{name, need, meaning, Shape::kTable, {}, spec.facts()};
    return add(facts, [facts, spec](const KeyAndValue* given, Place table, Record& record,
                                    FileErrors& errors) {
      if (given && is_table(*given, facts, errors)) {
        spec.read_keys(given->value, record, errors);
      } else {
        spec.fill(nullptr, table, record, errors);
      }
    });
  }

  /// A table that there may be or not.
  template <class T>
  TableSpec& table(std::string_view name, Need need, std::optional<T> Record::*member,
                   const TableSpec<T>& spec, std::string_view meaning) {
    KeyFacts facts{name, need, meaning, Shape::kTable, {}, spec.facts()};
    return add(facts, [facts, member, spec](const KeyAndValue* given, Place, Record& record,
                                            FileErrors& errors) {
      if (!given || !is_table(*given, facts, errors)) return;
      spec.read(given->value, (record.*member).emplace(), errors);
    });
  }

  /// Tables of one kind, as many as there are.
  template <class T>
  TableSpec& tables(std::string_view name, Need need, std::vector<T> Record::*member,
                    const TableSpec<T>& spec, std::string_view meaning) {
    return add_tables({name, need, meaning, Shape::kTables, {}, spec.facts()}, member, spec);
  }
  /// Tables of one kind; a single one may be written without its list.
  template <class T>
  TableSpec& table_or_tables(std::string_view name, Need need, std::vector<T> Record::*member,
                             const TableSpec<T>& spec, std::string_view meaning) {
    return add_tables({name, need, meaning, Shape::kTableOrTables, {}, spec.facts()}, member, spec);
  }

  /// A table with free keys, each with text.
  TableSpec& free_texts(std::string_view name, std::map<std::string, Text> Record::*member,
                        std::string_view meaning) {
    const auto table = std::make_shared<const TableFacts>(TableFacts{{}, text().facts, {}});
    KeyFacts facts{name, kOptional, meaning, Shape::kTable, {}, table};
    return add(facts, [facts, member, form = text()](const KeyAndValue* given, Place,
                                                     Record& record, FileErrors& errors) {
      if (!given || !is_table(*given, facts, errors)) return;
      for (const KeyAndValue& each : given->value.keys) {
        refuse_key_characters(each, errors);
        (record.*member)[each.key] = {form(each.key, each.value, errors),
                                      errors.at(each.value.place)};
      }
    });
  }

  /// A table whose keys are the words of E, each with text.
  template <class E>
  TableSpec& texts_by_word(std::string_view name, std::map<E, Text> Record::*member,
                           std::string_view meaning, std::string_view meaning_of_each) {
    TableFacts table;
    for (const auto& [value, written] : Words<E>::kList) {
      table.keys.push_back(
          {written, kOptional, meaning_of_each, Shape::kValue, text().facts, nullptr});
    }
    KeyFacts facts{name,          kOptional, meaning,
                   Shape::kTable, {},        std::make_shared<const TableFacts>(table)};
    return add(facts, [facts, member, form = text()](const KeyAndValue* given, Place,
                                                     Record& record, FileErrors& errors) {
      if (!given || !is_table(*given, facts, errors)) return;
      refuse_unknown_keys(given->value, *facts.table, errors);
      for (const KeyAndValue& each : given->value.keys) {
        const auto value = from_word<E>(each.key);
        if (!value) continue;
        (record.*member)[*value] = {form(each.key, each.value, errors),
                                    errors.at(each.value.place)};
      }
    });
  }

  /// A check, and what JSON Schema can say of it, if anything.
  TableSpec& check(Check check, std::string_view schema = {}) {
    checks_.push_back(std::move(check));
    if (!schema.empty()) extend([&](TableFacts& facts) { facts.rules.push_back(schema); });
    return *this;
  }

  /// Reads a table into a record, and reports everything that is wrong with it.
  void read(const Node& table, Record& record, FileErrors& errors) const {
    place(table.place, record, errors);
    read_keys(table, record, errors);
  }

  /// Reads no table: every field gets the place of the table that lacks it, so that a finding about
  /// it has a place too.
  void read_nothing(Place parent, Record& record, FileErrors& errors) const {
    place(parent, record, errors);
    fill(nullptr, parent, record, errors);
  }

  std::shared_ptr<const TableFacts> facts() const { return facts_; }

 private:
  using Read = std::function<void(const KeyAndValue*, Place, Record&, FileErrors&)>;

  TableSpec& add(KeyFacts facts, Read read) {
    extend([&](TableFacts& extended) { extended.keys.push_back(std::move(facts)); });
    reads_.push_back(std::move(read));
    return *this;
  }

  /// Changes the facts, which others may already hold, in a copy.
  template <class Change>
  void extend(const Change& change) {
    TableFacts extended = *facts_;
    change(extended);
    facts_ = std::make_shared<const TableFacts>(std::move(extended));
  }

  template <class T>
  TableSpec& add_tables(KeyFacts facts, std::vector<T> Record::*member, const TableSpec<T>& spec) {
    return add(facts, [facts, member, spec](const KeyAndValue* given, Place, Record& record,
                                            FileErrors& errors) {
      if (!given) return;
      for (const Node* each : tables_of(*given, facts, errors)) {
        spec.read(*each, (record.*member).emplace_back(), errors);
      }
    });
  }

  static void place(Place place, Record& record, FileErrors& errors) {
    if constexpr (requires { record.source; }) record.source = errors.at(place);
  }

  void read_keys(const Node& table, Record& record, FileErrors& errors) const {
    refuse_unknown_keys(table, *facts_, errors);
    fill(&table, table.place, record, errors);
    for (const Check& check : checks_) check({table, *facts_}, record, errors);
  }

  /// Reads every key of the table, or without a table gives every field its place.
  void fill(const Node* table, Place place, Record& record, FileErrors& errors) const {
    for (std::size_t i = 0; i < reads_.size(); ++i) {
      const KeyFacts& key = facts_->keys[i];
      const KeyAndValue* given = table ? table->find(key.name) : nullptr;
      if (table && !given && key.need == kRequired) refuse_missing_key(*table, key, errors);
      reads_[i](given, place, record, errors);
    }
  }

  std::shared_ptr<const TableFacts> facts_ = std::make_shared<const TableFacts>();
  std::vector<Read> reads_;
  std::vector<Check> checks_;
};

}  // namespace panelpress::inputs
