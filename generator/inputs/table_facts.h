#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inputs/form.h"

namespace panelpress::inputs {

/// Whether a key must be given. One that names what other files define is missed only once they are
/// all read, so that what it may be is told with it (references.cpp).
enum class Need { kRequired, kRequiredId, kOptional };
inline constexpr Need kRequired = Need::kRequired;
inline constexpr Need kRequiredId = Need::kRequiredId;
inline constexpr Need kOptional = Need::kOptional;

/// What stands at a key: a value, a table, or tables (then a required key has at least one).
enum class Shape { kValue, kTable, kTables, kTableOrTables };

struct TableFacts;

/// What is to be known of a key.
struct KeyFacts {
  std::string_view name;
  Need need = kOptional;
  std::string_view meaning;  ///< for somebody who has never seen the file
  Shape shape = Shape::kValue;
  FormFacts form;                           ///< of a value
  std::shared_ptr<const TableFacts> table;  ///< of a table, or of each of the tables

  bool is_required() const { return need != kOptional; }
};

/// What is to be known of a table. The parser, the errors, the JSON Schema and the reference of
/// keys are all read off it.
struct TableFacts {
  std::vector<KeyFacts> keys;           ///< in the order of the contract
  std::optional<FormFacts> free_keys;   ///< the form of every value, where the keys are free
  std::vector<std::string_view> rules;  ///< what JSON Schema can say of several keys together

  const KeyFacts* find(std::string_view key) const;
};

/// A table as it was given, and what is to be known of it.
struct GivenTable {
  const Node& node;
  const TableFacts& facts;

  const KeyAndValue* find(std::string_view key) const { return node.find(key); }
  bool has(std::string_view key) const { return node.has(key); }
  Place place() const { return node.place; }
};

/// What a key of a table may be, for somebody who left it out: "write a date such as 2026-03-10",
/// "write at least one [[claim.line]] and under it kind, date".
std::string what_to_write(const KeyFacts& key, const Node& table);

/// That several tables may stand at a key, and how each is headed.
std::string may_stand_several_times(std::string_view key, std::string_view heading);

/// That a table has no such key, and the nearest that it has, or all.
std::string unknown_key(std::string_view key, const TableFacts& facts);

/// Reports the keys of a table that are not in its facts, each with the nearest that is.
void refuse_unknown_keys(const Node& table, const TableFacts& facts, FileErrors& errors);

/// Reports a free key with a character that no text of one line may hold.
void refuse_key_characters(const KeyAndValue& given, FileErrors& errors);

/// Reports that a table lacks a key.
void refuse_missing_key(const Node& table, const KeyFacts& key, FileErrors& errors);

/// Whether the value is a table; reports it if not.
bool is_table(const KeyAndValue& given, const KeyFacts& key, FileErrors& errors);

/// Whether a list of tables at the key must hold at least one.
bool needs_one(const KeyFacts& key);

/// The tables of a value that is a list of tables, or one table where the shape lets it be. Reports
/// what is no table, and a list without one when one is required.
std::vector<const Node*> tables_of(const KeyAndValue& given, const KeyFacts& key,
                                   FileErrors& errors);

}  // namespace panelpress::inputs
