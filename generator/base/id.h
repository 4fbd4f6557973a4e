#pragma once

#include <compare>
#include <string>

namespace panelpress {

/// An identifier of one kind of thing. Identifiers of different kinds cannot be mixed up; they are
/// compared by code point.
template <class Tag>
struct Id {
  std::string text;

  auto operator<=>(const Id&) const = default;
  bool empty() const { return text.empty(); }
};

}  // namespace panelpress
