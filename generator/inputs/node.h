// One TOML file as a tree of plain values, each with its place. Nothing outside parse.cpp knows
// which library read it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"

namespace panelpress::inputs {

/// A line and a column of a file, counted from 1 in code points.
struct Place {
  int line = 1;
  int column = 1;
};

struct KeyAndValue;

/// A value of a TOML file.
struct Node {
  enum class Kind {
    kText,
    kWhole,
    kDecimal,
    kTrueFalse,
    kDate,
    kDateTime,
    kTimeOfDay,
    kZonedDateTime,
    kList,
    kTable
  };

  Kind kind = Kind::kTable;
  Place place;
  std::string heading;            ///< of a table, the keys that lead to it: "claim.line"
  std::string text;               ///< of text, what it says; of a number, how it is written
  std::int64_t whole = 0;         ///< of a whole number
  bool truth = false;             ///< of true or false
  Date date{};                    ///< of a date
  DateTime moment{};              ///< of a date and time
  std::vector<Node> items;        ///< of a list
  std::vector<KeyAndValue> keys;  ///< of a table, sorted by key

  /// The key of a table; null when the table lacks it.
  const KeyAndValue* find(std::string_view key) const;
  /// Whether a table has the key.
  bool has(std::string_view key) const { return find(key) != nullptr; }
};

struct KeyAndValue {
  std::string key;
  Place place;  ///< of the key
  Node value;
};

/// What a value is called in an error: "text", "a whole number", "a list".
std::string_view description(Node::Kind kind);

}  // namespace panelpress::inputs
