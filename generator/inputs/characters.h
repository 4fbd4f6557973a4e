#pragma once

#include <optional>
#include <string_view>

#include "base/text.h"

namespace panelpress::inputs {

/// What may stand in a text besides printable characters.
enum class Lines { kOne, kMany };

/// Whether the code point is refused in any text: a control character other than a newline or a
/// tab, U+FFFE, U+FFFF or a bidirectional control.
bool is_refused(char32_t code_point);

/// The first code point that may not stand in a text of one line or of many; nothing when all may.
std::optional<char32_t> first_refused(std::string_view text, Lines lines);

/// Whether a key of TOML without quotes may hold the sign.
bool is_in_bare_key(char sign);

}  // namespace panelpress::inputs
