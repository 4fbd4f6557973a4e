#include <fmt/format.h>
#include <glib.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

#include "base/text.h"
#include "inputs/characters.h"
#include "inputs/slips/scanner.h"

namespace panelpress::inputs {

namespace {

/// Whether lines of a text look as if they were keys and headings: then its end was forgotten.
bool holds_sensible_lines(std::string_view text) {
  for (auto end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
    text.remove_prefix(end + 1);
    if (begins_sensibly(text.substr(0, text.find('\n')))) return true;
  }
  return false;
}

bool is_hexadecimal(std::string_view digits) {
  return digits.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

/// Whether the digits number a character: 0041 does, D800 and 00110000 do not.
bool is_number_of_character(std::string_view digits) {
  std::uint32_t number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number, 16);
  return g_unichar_validate(number) != FALSE;
}

}  // namespace

// Typographic, doubled, Japanese and full-width marks, primes and accents: what word processors
// make of the straight ones.
bool is_foreign_quote(char32_t sign) {
  constexpr std::array<char32_t, 22> kQuotes{
      0x2018, 0x2019, 0x201A, 0x201B, 0x201C, 0x201D, 0x201E, 0x201F, 0x00AB, 0x00BB, 0x2039,
      0x203A, 0x300C, 0x300D, 0x300E, 0x300F, 0x2032, 0x2033, 0xFF02, 0xFF07, 0x0060, 0x00B4};
  return std::find(kQuotes.begin(), kQuotes.end(), sign) != kQuotes.end();
}

// A text that closes too early shows itself by what follows it, hence the look beyond.
bool Scanner::text(Within within) {
  const Place opened = cursor_.place();
  const char quote = cursor_.byte();
  const bool is_many_lines = cursor_.sees(std::string(3, quote));
  if (!(is_many_lines ? text_of_many_lines(quote) : text_of_one_line(quote))) return false;
  return !is_followed_by_text(opened, within);
}

// Ends with its line: a text on one line that goes on in the next is missing its quote here.
bool Scanner::text_of_one_line(char quote) {
  const Place opened = cursor_.place();
  cursor_.step();
  while (!cursor_.is_at_line_end()) {
    if (cursor_.byte() == quote) {
      cursor_.step();
      return true;
    }
    if (cursor_.byte() == '\\' && quote == '"') {
      escape();
    } else {
      if (is_refused(cursor_.sign())) slip(cursor_.place(), kUnseen);
      cursor_.step();
    }
  }
  slip(opened, fmt::format("the text that opens here is not closed: write {} at its end", quote));
  return false;
}

// Up to five quotes may stand at the end, of which three close it.
bool Scanner::text_of_many_lines(char quote) {
  const Place opened = cursor_.place();
  const std::string thrice(3, quote);
  cursor_.step_over(thrice.size());
  const std::string_view from = cursor_.rest();
  while (!cursor_.is_at_end() && !cursor_.sees(thrice)) {
    if (cursor_.byte() == '\\' && quote == '"') {
      escape();
    } else {
      if (is_refused(cursor_.sign())) slip(cursor_.place(), kUnseen);
      cursor_.step();
    }
  }
  const std::string_view inside = from.substr(0, from.size() - cursor_.rest().size());
  if (cursor_.is_at_end() || holds_sensible_lines(inside)) {
    slip(opened,
         fmt::format("the text that opens here with three quotes is not closed: write {} at "
                     "its end",
                     thrice));
    // Whatever follows may be the inside of another text.
    cursor_ = Cursor({});
    return false;
  }
  constexpr int kMostAtEnd = 5;
  for (int n = 0; n < kMostAtEnd && cursor_.byte() == quote; ++n) cursor_.step();
  return true;
}

/// Whether more text stands after the quote that closes a text: a quote inside it, or a forgotten
/// one.
bool Scanner::is_followed_by_text(Place opened, Within within) {
  skip_blanks();
  const char next = cursor_.byte();
  if (cursor_.is_at_line_end() || next == '#' || next == ',' || next == ';') return false;
  if (within == Within::kList && (next == ']' || next == '"' || next == '\'')) return false;
  if (within == Within::kBraces && next == '}') return false;
  if (cursor_.sees("//")) {
    slip(cursor_.place(), kRemark);
    return true;
  }
  if (begins_sensibly(cursor_.line())) {
    slip(cursor_.place(), within == Within::kBraces ? "a comma is missing before this key"
                                                    : "this key must stand in a line of its own");
    return true;
  }
  slip(opened,
       "the text that opens here is closed before its line goes on: a closing quote is "
       "missing, or a quote stands inside the text; there write \\\" for it");
  return true;
}

// The escapes of TOML 1.0; a path of Windows has others.
void Scanner::escape() {
  const Place place = cursor_.place();
  cursor_.step();
  const char next = cursor_.byte();
  const std::size_t digits = next == 'u' ? 4 : next == 'U' ? 8 : 0;
  const bool is_known = std::string_view("btnfr\"\\uU\n \t").find(next) != std::string_view::npos;
  const std::string_view number = is_known ? cursor_.rest().substr(1, digits) : "";
  if (!is_known || !is_hexadecimal(number)) {
    slip(place, "a backslash inside text is written twice: \\\\");
  } else if (!is_number_of_character(number)) {
    slip(place, "no character has this number: write the character itself, or leave it out");
  }
  if (!cursor_.is_at_end() && next != '\n') cursor_.step();
}

// Steps over the text, whose end may be the same sign: the line is told once, not once for each
// quote.
bool Scanner::foreign_quotes() {
  slip(cursor_.place(), "text stands in straight quotes: write \" before and after it");
  cursor_.step();
  while (!cursor_.is_at_line_end()) {
    const bool is_end = is_foreign_quote(cursor_.sign()) || cursor_.byte() == '"';
    cursor_.step();
    if (is_end) {
      cursor_.skip_spaces();
      const char next = cursor_.byte();
      // A sign such as ’ may also be an apostrophe in the middle of the text.
      if (cursor_.is_at_line_end() ||
          std::string_view(",]}#;").find(next) != std::string_view::npos) {
        return true;
      }
    }
  }
  return true;
}

}  // namespace panelpress::inputs
