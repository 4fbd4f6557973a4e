#pragma once

#include <string_view>

#include "base/source.h"

namespace panelpress::rules {

/// A value that a rule worked out, with the rule it rests on and the line of input that decided it.
template <class T>
struct Fact {
  T value{};
  std::string_view rule;  ///< an id of the catalogue
  Source source;          ///< no place when no single line decided it

  const T& operator*() const { return value; }
  const T* operator->() const { return &value; }
};

}  // namespace panelpress::rules
