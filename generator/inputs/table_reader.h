// How a table is read, key by key, into a record. The types of records and fields are known to the
// subclasses alone (table_spec.h), so that all else of it is compiled once, not for each of them.
#pragma once

#include <memory>
#include <stdexcept>
#include <string_view>
#include <typeinfo>
#include <vector>

#include "inputs/table_facts.h"

namespace panelpress::inputs {

/// A record whose type is known to the readers of its own table alone.
class AnyRecord {
 public:
  template <class Record>
  explicit AnyRecord(Record& record) : at_(&record), type_(&typeid(Record)) {}

  /// The record. Throws std::logic_error, since the program is then wrong, where its type is
  /// another.
  template <class Record>
  Record& as() const {
    if (*type_ != typeid(Record)) throw std::logic_error("a record of another table");
    return *static_cast<Record*>(at_);
  }

 private:
  void* at_;
  const std::type_info* type_;
};

/// What is given at a key of a table, if anything.
struct GivenKey {
  const KeyFacts& facts;
  const KeyAndValue* given;  ///< null when the table lacks the key
  Place parent;              ///< the place of the table that holds or lacks it
  FileErrors& errors;

  /// The value where it is a table; reports it if it is anything else.
  const Node* table() const;
  /// The keys of such a table.
  const std::vector<KeyAndValue>& keys_of_table() const;
};

/// Reads what is given at a key into the record, or gives its field a place.
class KeyReader {
 public:
  virtual ~KeyReader() = default;
  virtual void read(const GivenKey& key, AnyRecord record) const = 0;
};

/// A check of a whole table, and of the record read from it.
class TableCheck {
 public:
  virtual ~TableCheck() = default;
  virtual void check(const GivenTable& table, AnyRecord record, FileErrors& errors) const = 0;
};

/// The keys of a table, and how each is read.
class TableReader {
 public:
  /// The source of a record of the type; null when records of it have none.
  using SourceOf = Source* (*)(AnyRecord record);

  explicit TableReader(SourceOf source_of) : source_of_(source_of) {}

  const TableFacts& facts() const { return facts_; }

  void add(KeyFacts facts, std::unique_ptr<const KeyReader> reader);
  /// A check, and what JSON Schema can say of it, if anything.
  void add(std::unique_ptr<const TableCheck> check, std::string_view schema);

  /// Reads a table into a record, and reports everything that is wrong with it.
  void read(const Node& table, AnyRecord record, FileErrors& errors) const;
  /// The same where the record is that of another table, which has its place.
  void read_part(const Node& table, AnyRecord record, FileErrors& errors) const;

  /// Reads no table: every field gets the place of the table that lacks it, so that a finding about
  /// it has a place too.
  void read_nothing(Place parent, AnyRecord record, FileErrors& errors) const;
  void read_no_part(Place parent, AnyRecord record, FileErrors& errors) const;

 private:
  void place(Place place, AnyRecord record, FileErrors& errors) const;
  void fill(const Node* table, Place place, AnyRecord record, FileErrors& errors) const;

  SourceOf source_of_;
  TableFacts facts_;
  std::vector<std::unique_ptr<const KeyReader>> readers_;  ///< one for each key of the facts
  std::vector<std::unique_ptr<const TableCheck>> checks_;
};

}  // namespace panelpress::inputs
