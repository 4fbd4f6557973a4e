#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "inputs/form.h"

namespace panelpress::inputs {

/// What a value is expected to be, by the key at which it stands.
struct Expected {
  std::string_view key;
  const FormFacts* form = nullptr;  ///< null where the contract has no such key
};

/// What is wrong with a value that stands without quotes, and what to write instead; nothing when
/// it can stand so: a number, a date, true or false. The text has no blanks at its ends.
std::optional<std::string> slip_of_bare_value(std::string_view text, const Expected& expected);

}  // namespace panelpress::inputs
