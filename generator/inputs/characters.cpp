#include "inputs/characters.h"

#include <algorithm>

namespace panelpress::inputs {

namespace {

constexpr char32_t kLineSeparator = 0x2028;
constexpr char32_t kParagraphSeparator = 0x2029;

bool is_between(char32_t code_point, char32_t first, char32_t last) {
  return code_point >= first && code_point <= last;
}

/// Some editors show U+2028 and U+2029 as line breaks, so that a text with them is not of one line.
bool breaks_line(char32_t code_point) {
  return code_point == '\n' || code_point == '\t' || code_point == kLineSeparator ||
         code_point == kParagraphSeparator;
}

bool is_printed_ascii(char sign) { return sign >= ' ' && sign <= '~'; }

}  // namespace

// Controls; signs that turn the direction of what follows, by which a name could be shown as
// another; and two that no text holds.
bool is_refused(char32_t code_point) {
  if (code_point == '\n' || code_point == '\t') return false;
  return code_point < 0x20 || is_between(code_point, 0x7F, 0x9F) ||
         is_between(code_point, 0x202A, 0x202E) || is_between(code_point, 0x2066, 0x2069) ||
         is_between(code_point, 0xFFFE, 0xFFFF);
}

// Nearly all signs are plain and passed over by themselves. The others are looked at by code point:
// a byte of a longer one says nothing.
std::optional<char32_t> first_refused(std::string_view text, Lines lines) {
  while (true) {
    const auto* const other = std::ranges::find_if_not(text, is_printed_ascii);
    if (other == text.end()) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(other - text.begin()));
    const char32_t code_point = take_code_point(text);
    if (is_refused(code_point) || (lines == Lines::kOne && breaks_line(code_point))) {
      return code_point;
    }
  }
}

bool is_in_bare_key(char sign) {
  return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') ||
         (sign >= '0' && sign <= '9') || sign == '_' || sign == '-';
}

}  // namespace panelpress::inputs
