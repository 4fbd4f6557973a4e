#include "inputs/slips/scanner.h"

#include <fmt/format.h>
#include <glib.h>

#include "base/text.h"
#include "inputs/characters.h"
#include "inputs/slips/slips.h"

namespace panelpress::inputs {

namespace {

constexpr std::string_view kWhatALineIs =
    "a line is a key and its value, such as status = \"planned\", or a heading such as [detention]";

/// How comments begin elsewhere.
/// TOML knows only #; each of these is the remark of another language.
bool begins_foreign_comment(const Cursor& cursor) {
  return cursor.sees("//") || cursor.sees(";") || cursor.sees("/*") || cursor.sees("--") ||
         cursor.sees("%");
}

/// What git leaves around the two versions of lines that two people changed.
/// Seven signs and a blank: what git writes, and no heading or underline of a text.
bool is_mark_of_merge(std::string_view line) {
  constexpr std::size_t kSigns = 7;
  const std::string_view mark = line.substr(0, kSigns);
  const bool is_mark = mark == "<<<<<<<" || mark == "=======" || mark == ">>>>>>>";
  return is_mark && (line.size() == kSigns || line[kSigns] == ' ');
}

/// A letter with an accent, one of another alphabet, a dash in place of a hyphen: what a key may
/// seem to go on with.
bool is_letter_of_no_key(char32_t sign) {
  return g_unichar_isalnum(sign) || g_unichar_type(sign) == G_UNICODE_DASH_PUNCTUATION;
}

}  // namespace

// Where to start again after an error: a line that looks like a key or heading. It need not be
// right.
bool begins_sensibly(std::string_view line) {
  Cursor cursor(line);
  cursor.skip_spaces();
  if (cursor.byte() == '[') return true;
  if (!is_in_bare_key(cursor.byte())) return false;
  while (is_in_bare_key(cursor.byte()) || cursor.byte() == '.') cursor.step();
  cursor.skip_spaces();
  return cursor.byte() == '=' && !cursor.sees("==");
}

// A line that was understood is left at its end; after one that was not, recover looks for the
// next.
void Scanner::scan() {
  while (!cursor_.is_at_end()) {
    if (line()) {
      cursor_.step();
    } else {
      recover();
    }
  }
}

// Marks of merges and foreign remarks are looked for before keys: most of them would give several
// errors as keys.
bool Scanner::line() {
  skip_blanks();
  if (skip_remark()) return true;
  if (is_mark_of_merge(cursor_.line())) {
    slip(
        cursor_.place(),
        "two versions of these lines met in git: keep what is right of both, and delete this mark");
    cursor_.skip_line();
    return true;
  }
  if (begins_foreign_comment(cursor_)) {
    slip(cursor_.place(), kRemark);
    cursor_.skip_line();
    return true;
  }
  return cursor_.byte() == '[' ? header() : key_and_value(table_, Within::kLine);
}

// Within braces and lists the line goes on, so that only a whole line has an end to check.
bool Scanner::key_and_value(const Outline::Path& table, Within within) {
  const auto key = dotted_key();
  if (!key) return false;
  if (within == Within::kLine && is_heading_without_brackets(*key)) {
    heading_without_brackets(*key);
    return false;
  }
  if (!equals_sign(*key)) return false;
  const Place* first = nullptr;
  const Outline::Path path = outline_.define(table, *key, first);
  if (first) tell_twice(*key, key->back().place, first);
  return value(path, within) && (within != Within::kLine || end_of_line("the value"));
}

// Blanks around the dots are allowed by TOML.
std::optional<DottedKey> Scanner::dotted_key() {
  DottedKey key;
  do {
    if (!key.empty()) cursor_.step();
    skip_blanks();
    auto part = key_part();
    if (!part) return std::nullopt;
    key.push_back(std::move(*part));
    skip_blanks();
  } while (cursor_.byte() == '.');
  return key;
}

// A part in quotes may hold any sign, its dots included; a bare one ends at the first that no bare
// key has. Where there is neither, the line does not begin as a line does.
std::optional<KeyPart> Scanner::key_part() {
  const Place place = cursor_.place();
  const char quote = cursor_.byte();
  std::string_view from = cursor_.rest();
  if (quote == '"' || quote == '\'') {
    if (!text_of_one_line(quote)) return std::nullopt;
    from = from.substr(1, from.size() - cursor_.rest().size() - 2);
    return KeyPart{std::string(from), place};
  }
  while (is_in_bare_key(cursor_.byte())) cursor_.step();
  const std::size_t size = from.size() - cursor_.rest().size();
  if (size > 0 && is_letter_of_no_key(cursor_.sign())) {
    slip(cursor_.place(),
         "a key is written with the letters a to z, digits, - and _: this is another sign, however "
         "like one of them it looks");
    return std::nullopt;
  }
  if (size > 0) return KeyPart{std::string(from.substr(0, size)), place};
  slip(place, cursor_.byte() == '='
                  ? "the key before = is missing"
                  : fmt::format("this is not the beginning of a line: {}", kWhatALineIs));
  return std::nullopt;
}

// Three slips look alike here: a lone word, a key of two words, and another sign in place of "=".
// Whether a "=" follows later in the line tells them apart.
bool Scanner::equals_sign(const DottedKey& key) {
  skip_blanks();
  if (cursor_.byte() == '=') {
    cursor_.step();
    if (cursor_.byte() != '=' && cursor_.byte() != '>') return true;
    slip(cursor_.place(), "between a key and its value stands one = alone");
    return false;
  }
  const std::string name = to_text(key);
  if (name.find('=') != std::string::npos) {
    slip(key.front().place, "a quote stands before the key, and takes it for text: delete it");
  } else if (cursor_.is_at_line_end()) {
    slip(key.front().place, fmt::format("'{}' stands alone: {}", name, kWhatALineIs));
  } else if (cursor_.line().find('=') != std::string_view::npos && is_in_bare_key(cursor_.byte())) {
    slip(key.front().place,
         fmt::format("a key is one word, without blanks: '{}' is followed by another", name));
  } else {
    slip(cursor_.place(), fmt::format("after '{}' there must be =, and then its value", name));
  }
  return false;
}

// Commas and semicolons at the end come from other formats.
bool Scanner::end_of_line(std::string_view after) {
  skip_blanks();
  if (skip_remark()) return true;
  const char next = cursor_.byte();
  if (next == ',' || next == ';') {
    slip(cursor_.place(), fmt::format("nothing may follow {}: remove the '{}'", after, next));
  } else if (cursor_.sees("//")) {
    slip(cursor_.place(), kRemark);
  } else {
    slip(cursor_.place(),
         fmt::format("nothing may follow {} in its line but a remark, which begins with #", after));
  }
  return false;
}

// Skips what belongs to the list that was left open: its items would each be told as lines without
// sense.
void Scanner::recover() {
  if (!is_at_next_line_) {
    cursor_.skip_line();
    cursor_.step();
  }
  const bool is_in_list = open_lists_ > 0;
  open_lists_ = 0;
  is_at_next_line_ = false;
  while (is_in_list && !cursor_.is_at_end() && !begins_sensibly(cursor_.line())) {
    cursor_.skip_line();
    cursor_.step();
  }
}

// Blanks that are no spaces come with text pasted from elsewhere; each is told, and stepped over so
// that the rest is still read.
void Scanner::skip_blanks() {
  while (!cursor_.is_at_line_end()) {
    cursor_.skip_spaces();
    if (!sees_strange_blank()) return;
    tell_strange_blank(cursor_);
    cursor_.step();
  }
}

bool Scanner::sees_strange_blank() const {
  const char32_t sign = cursor_.sign();
  const bool is_ordinary = sign == ' ' || sign == '\t' || sign == '\n';
  return !is_ordinary && (is_blank(sign) || is_refused(sign));
}

void Scanner::tell_strange_blank(const Cursor& at) {
  slip(at.place(), is_refused(at.sign())
                       ? kUnseen
                       : "a blank that is no ordinary space: delete it and type a space");
}

// To the end of the line; false where more than a remark is left of it. Only what TOML refuses in a
// remark is told: the rest stands there with impunity.
bool Scanner::skip_remark() {
  if (!cursor_.is_at_line_end() && cursor_.byte() != '#') return false;
  for (; !cursor_.is_at_line_end(); cursor_.step()) {
    if (g_ascii_iscntrl(cursor_.byte()) && cursor_.byte() != '\t') slip(cursor_.place(), kUnseen);
  }
  return true;
}

void Scanner::skip_blank_lines() {
  skip_blanks();
  while (!cursor_.is_at_end() && skip_remark()) {
    cursor_.step();
    skip_blanks();
  }
}

void Scanner::slip(Place place, std::string message) {
  found_any_ = true;
  errors_.add(place, std::move(message));
}

// Both places are told: which of the two is right, only their writer knows.
void Scanner::tell_twice(const DottedKey& key, Place place, const Place* first) {
  slip(place, fmt::format("'{}' is given twice: it is already at line {}; keep one of them",
                          to_text(key), first->line));
}

// The scanner's view need not be the parser's: it is asked only once the parser has refused the
// file.
bool report_slips(std::string_view text, const TableFacts* tables, FileErrors& errors) {
  Scanner scanner(text, tables, errors);
  scanner.scan();
  return scanner.found_any();
}

}  // namespace panelpress::inputs
