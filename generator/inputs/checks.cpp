#include "inputs/checks.h"

#include <algorithm>

namespace panelpress::inputs {

// Ids name files, which on some systems are one when they differ in case alone.
bool is_same_id(std::string_view a, std::string_view b) {
  return in_small_letters(a) == in_small_letters(b);
}

void refuse_reversed(const Field<Date>& last, std::string_view to, const Field<Date>& first,
                     std::string_view from, FileErrors& errors) {
  if (!first || !last || *last >= *first) return;
  errors.add(
      place_of(last),
      fmt::format("'{}' is {}, before '{}', {}: give the first day and the last, which may be "
                  "the same",
                  to, to_iso(*last), from, to_iso(*first)));
}

void refuse_key(const Node& table, std::string_view key, std::string_view why, FileErrors& errors) {
  const KeyAndValue* given = table.find(key);
  if (given) errors.add(given->place, fmt::format("'{}' {}", key, why));
}

void refuse_key(const GivenTable& table, std::string_view key, std::string_view why,
                FileErrors& errors) {
  refuse_key(table.node, key, why, errors);
}

// A missing key has no line of its own; the place is that of its table.
void require_key(const GivenTable& table, std::string_view key, std::string_view when,
                 FileErrors& errors) {
  if (table.has(key)) return;
  const KeyFacts* facts = table.facts.find(key);
  errors.add(table.place(), fmt::format("missing required key '{}', which is required {}: {}", key,
                                        when, what_to_write(*facts, table.node)));
}

}  // namespace panelpress::inputs
