#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace panelpress::inputs {

/// What is wrong with a value that stands without quotes, and what to write instead; nothing when
/// it can stand so: a number, a date, true or false. The text has no blanks at its ends.
std::optional<std::string> slip_of_bare_value(std::string_view text);

}  // namespace panelpress::inputs
