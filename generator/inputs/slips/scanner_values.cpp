#include <fmt/format.h>

#include "base/ascii.h"
#include "base/text.h"
#include "inputs/slips/bare_value.h"
#include "inputs/slips/expected_form.h"
#include "inputs/slips/scanner.h"

namespace panelpress::inputs {

namespace {

/// Whether a comma at the beginning parts the thousands of a number, as in 1,234.
/// 1,234,567 has its commas in threes; 1,23 has not, and its comma parts two items.
bool parts_thousands(std::string_view before, std::string_view from) {
  if (before.empty() || !is_digit(before.back()) || from.size() < 4) return false;
  const bool has_three = is_digit(from[1]) && is_digit(from[2]) && is_digit(from[3]);
  return has_three && (from.size() == 4 || !is_digit(from[4]));
}

}  // namespace

// By the first sign, as the parser does; an unknown one begins a bare value, and its slip is told
// there.
bool Scanner::value(const Outline::Path& path, Within within) {
  skip_blanks();
  const char next = cursor_.byte();
  if (cursor_.is_at_line_end() || next == '#') {
    slip(cursor_.place(), "nothing stands after =: write the value, or leave the line out");
    return false;
  }
  if (next == '"' || next == '\'') return text(within);
  if (next == '[') return list(path);
  if (next == '{') return braces(path);
  if (next == '(' && within != Within::kList && is_list_at(path)) {
    slip(cursor_.place(), "a list stands in square brackets: write [ before it and ] after it");
    return false;
  }
  if (is_foreign_quote(cursor_.sign())) return foreign_quotes();
  return bare_value(path, within);
}

/// Whether the key at the path takes a list of values.
bool Scanner::is_list_at(const Outline::Path& path) const {
  const FormFacts* form = tables_ != nullptr ? form_at(*tables_, path) : nullptr;
  return form != nullptr && form->is_list;
}

// Up to where a value could end in its place; a comma ends it in lists and braces alone. A strange
// blank is told of a value that is right but for it.
bool Scanner::bare_value(const Outline::Path& path, Within within) {
  const Place place = cursor_.place();
  const std::string_view from = cursor_.rest();
  std::optional<Cursor> strange;
  const auto taken = [&] { return from.substr(0, from.size() - cursor_.rest().size()); };
  while (!cursor_.is_at_line_end() && cursor_.byte() != '#') {
    const char next = cursor_.byte();
    // A remark of another language after a value is told at the end of the line.
    if (cursor_.sees("//") && taken().ends_with(' ')) break;
    const bool is_comma = next == ',' && !parts_thousands(taken(), cursor_.rest());
    if (within == Within::kList && (is_comma || next == ']')) break;
    if (within == Within::kBraces && (is_comma || next == '}')) break;
    if (!strange && sees_strange_blank()) strange = cursor_;
    cursor_.step();
  }
  const std::string_view written = trimmed(taken());
  if (written.empty()) {
    slip(place, "a value is missing here");
    return false;
  }
  const FormFacts* form = tables_ != nullptr ? form_at(*tables_, path) : nullptr;
  const auto keys = Outline::keys_of(path);
  const std::string_view key = keys.empty() ? std::string_view() : keys.back();
  if (auto message = slip_of_bare_value(written, {key, form})) {
    slip(place, std::move(*message));
  } else if (strange) {
    tell_strange_blank(*strange);
  }
  return true;
}

// Counts lists that are open, so that recover knows to leave their lines out.
bool Scanner::list(const Outline::Path& path) {
  const Place opened = cursor_.place();
  cursor_.step();
  ++open_lists_;
  for (int items = 0;; ++items) {
    const auto ends = list_ends(opened, items);
    if (!ends) return false;
    if (*ends) {
      --open_lists_;
      return true;
    }
    if (!value(Outline::item(path, items), Within::kList)) return false;
  }
}

/// Goes to the next item of a list: false. True when the list ends, nothing when it makes no sense.
std::optional<bool> Scanner::list_ends(Place opened, int items) {
  skip_blank_lines();
  bool has_comma = items == 0;
  if (items > 0 && cursor_.byte() == ',') {
    has_comma = true;
    cursor_.step();
    skip_blank_lines();
  }
  if (cursor_.byte() == ']') {
    cursor_.step();
    return true;
  }
  // A line that looks like a key cannot be an item: the bracket is missing before it.
  if (cursor_.is_at_end() || begins_sensibly(cursor_.line())) {
    slip(opened, "the list that opens here is not closed: write ] at its end");
    is_at_next_line_ = true;
    return std::nullopt;
  }
  if (!has_comma) {
    slip(cursor_.place(),
         "a comma is missing before this: the items of a list stand between commas");
    return std::nullopt;
  }
  return false;
}

// Braces stay in one line in TOML 1.0, and end without a comma.
bool Scanner::braces(const Outline::Path& path) {
  const Place opened = cursor_.place();
  cursor_.step();
  skip_blanks();
  if (cursor_.byte() == '}') {
    cursor_.step();
    return true;
  }
  for (;;) {
    if (!stays_in_line(opened) || !key_and_value(path, Within::kBraces)) return false;
    if (!stays_in_line(opened)) return false;
    if (cursor_.byte() == '}') {
      cursor_.step();
      return true;
    }
    if (cursor_.byte() != ',') break;
    cursor_.step();
    skip_blanks();
    if (cursor_.byte() == '}') {
      slip(cursor_.place(), "after the last comma nothing follows: remove the comma before }");
      cursor_.step();
      return true;
    }
  }
  if (cursor_.place().line == opened.line) {
    slip(opened, "what stands between { and } is keys with values, with a comma after each");
  }
  return false;
}

/// Tells braces that go on in the next line, and goes there; false when they do not end there.
/// Goes on in the next line all the same, so that keys there are not told as something else.
bool Scanner::stays_in_line(Place opened) {
  skip_blanks();
  if (!cursor_.is_at_line_end() && cursor_.byte() != '#') return true;
  if (cursor_.place().line == opened.line) {
    slip(opened, "what stands between { and } must be in one line, and closed with }");
  }
  skip_blank_lines();
  is_at_next_line_ = cursor_.byte() == '[';
  return !cursor_.is_at_end() && !is_at_next_line_;
}

}  // namespace panelpress::inputs
