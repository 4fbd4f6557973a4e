#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace panelpress::inputs {

/// A key of an input file, as the reference of keys tells it.
struct KeyRow {
  std::string file;                     ///< "people.toml", "cases/*.toml"
  std::string key;                      ///< "person.grade", or "[[person]]" of a table
  std::string form;                     ///< "date", "table"
  bool is_required = false;             ///< within its table, where that is given
  std::vector<std::string_view> words;  ///< the closed list of words, if it has one
  std::string meaning;
  std::string example;  ///< a line of the file: "date = 2026-03-10"
};

/// Every key of every input file, in the order of the contract.
std::vector<KeyRow> reference();

}  // namespace panelpress::inputs
