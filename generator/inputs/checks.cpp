#include "inputs/checks.h"

#include <algorithm>

namespace panelpress::inputs {

std::string id_in_lower_case(std::string_view id) {
  std::string lower(id);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

bool is_same_id(std::string_view a, std::string_view b) {
  return id_in_lower_case(a) == id_in_lower_case(b);
}

void refuse_key(const Node& table, std::string_view key, std::string_view why, FileErrors& errors) {
  const KeyAndValue* given = table.find(key);
  if (given) errors.add(given->place, fmt::format("'{}' {}", key, why));
}

void require_key(const Node& table, std::string_view key, std::string_view when,
                 FileErrors& errors) {
  if (table.has(key)) return;
  errors.add(table.place, fmt::format("missing required key '{}': it is required {}", key, when));
}

}  // namespace panelpress::inputs
