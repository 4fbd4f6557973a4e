#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "inputs/table_reader.h"
#include "model/field.h"

namespace panelpress::inputs {

using SharedReader = std::shared_ptr<const TableReader>;

/// A value into its field.
template <class Record, class T>
struct ValueReader final : KeyReader {
  Field<T> Record::*field;
  Form<T> form;

  ValueReader(Field<T> Record::*to, Form<T> of) : field(to), form(std::move(of)) {}
  void read(const GivenKey& key, AnyRecord record) const override {
    Field<T>& into = record.as<Record>().*field;
    into.source = key.errors.at(key.given ? key.given->value.place : key.parent);
    if (key.given) into.value = form(key.facts.name, key.given->value, key.errors);
  }
};

/// A table into the record within the record.
template <class Record, class T>
struct InnerReader final : KeyReader {
  T Record::*member;
  SharedReader inner;

  InnerReader(T Record::*to, SharedReader by) : member(to), inner(std::move(by)) {}
  void read(const GivenKey& key, AnyRecord record) const override {
    T& into = record.as<Record>().*member;
    if (const Node* table = key.table()) {
      inner->read(*table, AnyRecord(into), key.errors);
    } else {
      inner->read_nothing(key.parent, AnyRecord(into), key.errors);
    }
  }
};

/// A table into the record itself.
struct PartReader final : KeyReader {
  SharedReader part;

  explicit PartReader(SharedReader by) : part(std::move(by)) {}
  void read(const GivenKey& key, AnyRecord record) const override {
    if (const Node* table = key.table()) {
      part->read_part(*table, record, key.errors);
    } else {
      part->read_no_part(key.parent, record, key.errors);
    }
  }
};

/// A table that there may be or not.
template <class Record, class T>
struct OptionalReader final : KeyReader {
  std::optional<T> Record::*member;
  SharedReader inner;

  OptionalReader(std::optional<T> Record::*to, SharedReader by)
      : member(to), inner(std::move(by)) {}
  void read(const GivenKey& key, AnyRecord record) const override {
    const Node* table = key.table();
    if (!table) return;
    inner->read(*table, AnyRecord((record.as<Record>().*member).emplace()), key.errors);
  }
};

/// Tables, each into a record of its own.
template <class Record, class T>
struct ListReader final : KeyReader {
  std::vector<T> Record::*member;
  SharedReader each;

  ListReader(std::vector<T> Record::*to, SharedReader by) : member(to), each(std::move(by)) {}
  void read(const GivenKey& key, AnyRecord record) const override {
    if (!key.given) return;
    std::vector<T>& into = record.as<Record>().*member;
    for (const Node* table : tables_of(*key.given, key.facts, key.errors)) {
      each->read(*table, AnyRecord(into.emplace_back()), key.errors);
    }
  }
};

/// Texts by keys that are free.
template <class Record>
struct FreeTextsReader final : KeyReader {
  std::map<std::string, Text> Record::*member;
  Form<std::string> form = text();

  explicit FreeTextsReader(std::map<std::string, Text> Record::*to) : member(to) {}
  void read(const GivenKey& key, AnyRecord record) const override {
    for (const KeyAndValue& each : key.keys_of_table()) {
      refuse_key_characters(each, key.errors);
      (record.as<Record>().*member)[each.key] = {form(each.key, each.value, key.errors),
                                                 key.errors.at(each.value.place)};
    }
  }
};

/// Texts by the words of E.
template <class Record, class E>
struct TextsByWordReader final : KeyReader {
  std::map<E, Text> Record::*member;
  Form<std::string> form = text();

  explicit TextsByWordReader(std::map<E, Text> Record::*to) : member(to) {}
  void read(const GivenKey& key, AnyRecord record) const override {
    const Node* table = key.table();
    if (!table) return;
    refuse_unknown_keys(*table, *key.facts.table, key.errors);
    for (const KeyAndValue& each : table->keys) {
      const auto value = from_word<E>(each.key);
      if (!value) continue;
      (record.as<Record>().*member)[*value] = {form(each.key, each.value, key.errors),
                                               key.errors.at(each.value.place)};
    }
  }
};

/// A check that knows its record.
template <class Record>
struct RecordCheck final : TableCheck {
  using Function = void (*)(const GivenTable&, const Record&, FileErrors&);
  Function function;

  explicit RecordCheck(Function by) : function(by) {}
  void check(const GivenTable& table, AnyRecord record, FileErrors& errors) const override {
    function(table, record.as<Record>(), errors);
  }
};

/// A table of an input file and the record it becomes: its keys, each with its field, its form and
/// its meaning. A table is described once, as one expression in keys_*.cpp, and read by `read`.
template <class Record>
class TableSpec {
 public:
  /// A key with a value.
  template <class T>
  TableSpec& key(std::string_view name, Need need, Field<T> Record::*field, Form<T> form,
                 std::string_view meaning) {
    KeyFacts facts{name, need, meaning, Shape::kValue, form.facts, nullptr};
    return add(std::move(facts), new ValueReader<Record, T>(field, std::move(form)));
  }

  /// A table whose keys are fields of a record within this one.
  template <class T>
  TableSpec& table(std::string_view name, Need need, T Record::*member, const TableSpec<T>& spec,
                   std::string_view meaning) {
    return add({name, need, meaning, Shape::kTable, {}, spec.facts()},
               new InnerReader<Record, T>(member, spec.reader()));
  }

  /// A table whose keys are fields of this same record.
  TableSpec& part(std::string_view name, Need need, const TableSpec& spec,
                  std::string_view meaning) {
    return add({name, need, meaning, Shape::kTable, {}, spec.facts()},
               new PartReader(spec.reader()));
  }

  /// A table that there may be or not.
  template <class T>
  TableSpec& table(std::string_view name, Need need, std::optional<T> Record::*member,
                   const TableSpec<T>& spec, std::string_view meaning) {
    return add({name, need, meaning, Shape::kTable, {}, spec.facts()},
               new OptionalReader<Record, T>(member, spec.reader()));
  }

  /// Tables of one kind, as many as there are.
  template <class T>
  TableSpec& tables(std::string_view name, Need need, std::vector<T> Record::*member,
                    const TableSpec<T>& spec, std::string_view meaning) {
    return add({name, need, meaning, Shape::kTables, {}, spec.facts()},
               new ListReader<Record, T>(member, spec.reader()));
  }
  /// Tables of one kind; a single one may be written without its list.
  template <class T>
  TableSpec& table_or_tables(std::string_view name, Need need, std::vector<T> Record::*member,
                             const TableSpec<T>& spec, std::string_view meaning) {
    return add({name, need, meaning, Shape::kTableOrTables, {}, spec.facts()},
               new ListReader<Record, T>(member, spec.reader()));
  }

  /// A table with free keys, each with text.
  TableSpec& free_texts(std::string_view name, std::map<std::string, Text> Record::*member,
                        std::string_view meaning) {
    const auto table = std::make_shared<const TableFacts>(TableFacts{{}, text().facts, {}});
    return add({name, kOptional, meaning, Shape::kTable, {}, table},
               new FreeTextsReader<Record>(member));
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
    return add(
        {name, kOptional, meaning, Shape::kTable, {}, std::make_shared<const TableFacts>(table)},
        new TextsByWordReader<Record, E>(member));
  }

  /// What a table says that no single key can: called with the table as given and the record read
  /// from it, in which a value that was refused is missing. `schema` is what JSON Schema can say of
  /// it, if anything.
  TableSpec& check(typename RecordCheck<Record>::Function by, std::string_view schema = {}) {
    reader_->add(std::unique_ptr<const TableCheck>(new RecordCheck<Record>(by)), schema);
    return *this;
  }

  /// Reads a table into a record, and reports everything that is wrong with it.
  void read(const Node& table, Record& record, FileErrors& errors) const {
    reader_->read(table, AnyRecord(record), errors);
  }

  std::shared_ptr<const TableFacts> facts() const { return {reader_, &reader_->facts()}; }
  SharedReader reader() const { return reader_; }

 private:
  /// Takes the reader. (A unique_ptr of each type of reader would have to be compiled.)
  TableSpec& add(KeyFacts facts, const KeyReader* reader) {
    reader_->add(std::move(facts), std::unique_ptr<const KeyReader>(reader));
    return *this;
  }

  static Source* source_of([[maybe_unused]] AnyRecord record) {
    if constexpr (requires(Record each) { each.source; }) {
      return &record.as<Record>().source;
    } else {
      return nullptr;
    }
  }

  /// Shared by the copies of the description, which is whole before anybody reads by it.
  std::shared_ptr<TableReader> reader_ = std::make_shared<TableReader>(&source_of);
};

}  // namespace panelpress::inputs
