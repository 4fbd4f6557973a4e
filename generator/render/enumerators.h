#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

namespace panelpress::render {

namespace detail {

/// Both compilers end the name of this function with "[kValue = …::Enum::kName]", g++ with more
/// behind a semicolon; a number that no enumerator has is printed as one, after its type in
/// brackets.
template <auto kValue>
constexpr std::string_view enumerator() {
  std::string_view name = __PRETTY_FUNCTION__;
  name.remove_prefix(name.find("kValue = ") + 9);
  name = name.substr(0, name.find_first_of(";]"));
  name = name.substr(name.rfind(':') + 1);
  return name.find(')') == name.npos ? name : std::string_view();
}

}  // namespace detail

/// The names of the enumerators of an enum, whose numbers run from 0: "kDone", "kDoneLate". No
/// enum that is printed has more than this many.
inline constexpr std::size_t kMostEnumerators = 16;
template <class Enum>
constexpr std::array<std::string_view, kMostEnumerators> enumerators() {
  return []<std::size_t... kNumbers>(std::index_sequence<kNumbers...>) {
    static_assert(detail::enumerator<static_cast<Enum>(kMostEnumerators)>().empty());
    return std::array{detail::enumerator<static_cast<Enum>(kNumbers)>()...};
  }
  (std::make_index_sequence<kMostEnumerators>());
}

}  // namespace panelpress::render
