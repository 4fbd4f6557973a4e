#include "inputs/node.h"

#include <algorithm>

namespace panelpress::inputs {

// Keys are sorted by name when the node is made.
const KeyAndValue* Node::find(std::string_view key) const {
  const auto found =
      std::lower_bound(keys.begin(), keys.end(), key,
                       [](const KeyAndValue& each, std::string_view k) { return each.key < k; });
  return found != keys.end() && found->key == key ? &*found : nullptr;
}

// Named as people call it: this goes into "must be …, not …".
std::string_view description(Node::Kind kind) {
  switch (kind) {
    case Node::Kind::kText:
      return "text";
    case Node::Kind::kWhole:
      return "a whole number";
    case Node::Kind::kDecimal:
      return "a number with decimals";
    case Node::Kind::kTrueFalse:
      return "true or false";
    case Node::Kind::kDate:
      return "a date";
    case Node::Kind::kDateTime:
      return "a date with a time";
    case Node::Kind::kTimeOfDay:
      return "a time of day";
    case Node::Kind::kZonedDateTime:
      return "a date and time with a zone";
    case Node::Kind::kList:
      return "a list";
    case Node::Kind::kTable:
      break;
  }
  return "a table";
}

}  // namespace panelpress::inputs
