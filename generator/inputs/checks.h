// What the checks of several kinds of file share.
#pragma once

#include <fmt/format.h>

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/ascii.h"
#include "base/date.h"
#include "inputs/file_errors.h"
#include "inputs/node.h"
#include "inputs/table_facts.h"
#include "model/field.h"

namespace panelpress::inputs {

/// Whether two ids are the same without regard to case: then they are one.
bool is_same_id(std::string_view a, std::string_view b);

/// Reports every item whose field has the value of an earlier item's: "two rates from this date;
/// the first is at line 12". `what` is plural.
template <class Item, class T>
void refuse_same(const std::vector<Item>& items, Field<T> Item::*field, std::string_view what,
                 FileErrors& errors) {
  std::map<T, Source> first;
  for (const Item& item : items) {
    const Field<T>& value = item.*field;
    if (!value) continue;
    const auto [known, is_new] = first.emplace(*value, value.source);
    if (is_new) continue;
    errors.add({value.source.line, value.source.column},
               fmt::format("two {}: the first is at line {}", what, known->second.line));
  }
}

/// The place of a field in its own file.
template <class T>
Place place_of(const Field<T>& field) {
  return {field.source.line, field.source.column};
}

/// Reports a period that ends before it begins, of which nothing could ever be on a day; `to` and
/// `from` are the names of its keys.
void refuse_reversed(const Field<Date>& last, std::string_view to, const Field<Date>& first,
                     std::string_view from, FileErrors& errors);

/// Reports a key of a table that must not be there, if it is. `why` follows the key.
void refuse_key(const GivenTable& table, std::string_view key, std::string_view why,
                FileErrors& errors);
/// The same in a table within the one that is checked.
void refuse_key(const Node& table, std::string_view key, std::string_view why, FileErrors& errors);
/// Reports that a table lacks a key that it must have. `when` follows the key.
void require_key(const GivenTable& table, std::string_view key, std::string_view when,
                 FileErrors& errors);

}  // namespace panelpress::inputs
