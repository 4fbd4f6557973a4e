#include <fmt/format.h>

#include <array>

#include "inputs/characters.h"
#include "inputs/slips/expected_form.h"
#include "inputs/slips/scanner.h"
#include "inputs/suggestion.h"

namespace panelpress::inputs {

// `[[` before `[`: the longer one first. Brackets apart, as in `[ [`, are told as what they are.
bool Scanner::header() {
  const Place opened = cursor_.place();
  const bool is_item = cursor_.sees("[[");
  const std::string_view closing = is_item ? "]]" : "]";
  cursor_.step_over(closing.size());
  skip_blanks();
  if (cursor_.byte() == '[') {
    slip(opened,
         "a heading stands in one bracket, such as [detention], or in two, such as [[dcpr]]");
    return false;
  }
  const auto key = dotted_key();
  if (!key) return false;
  skip_blanks();
  if (!cursor_.sees(closing)) {
    open_heading(heading_not_closed(*key, opened, is_item), opened, is_item);
    return false;
  }
  cursor_.step_over(closing.size());
  open_heading(*key, opened, is_item);
  return end_of_line("the heading");
}

// Told and gone on: the keys below still belong to somebody, and their slips are told too. One in
// single brackets of which there may be several is opened as one of them, so that the next is not
// told as a second of its name.
void Scanner::open_heading(const DottedKey& key, Place opened, bool is_item) {
  if (tables_ != nullptr && tables_->find(key.front().name) == nullptr) {
    unknown_heading_ = key.front();
  }
  open_lists_on_the_way(key, opened);
  const bool is_meant_as_item = !is_item && is_shape(key, Shape::kTables);
  if (is_meant_as_item) slip(opened, may_stand_several_times(to_text(key), to_text(key)));
  const Place* first = nullptr;
  table_ = is_item || is_meant_as_item ? outline_.open_item(key, opened, first)
                                       : outline_.open_table(key, opened, first);
  if (first) slip(opened, given_twice(key, *first));
}

std::string Scanner::given_twice(const DottedKey& key, const Place& first) const {
  const std::string name = to_text(key);
  const std::string several =
      is_shape(key, Shape::kTable)
          ? ""
          : fmt::format(", or, where several are allowed, head each with [[{}]]", name);
  return fmt::format(
      "'{}' is given twice: it is already at line {}; put all its keys in one place{}", name,
      first.line, several);
}

bool Scanner::is_shape(const DottedKey& key, Shape shape) const {
  const KeyFacts* facts = tables_ != nullptr ? key_at(*tables_, key) : nullptr;
  return facts != nullptr && facts->shape == shape;
}

// Opens each list of which the heading is a part, as case is of case.outcome, where none is open.
// The heading of its item is missing or, likelier, misspelt: that one is told then, where it
// stands. What follows belongs to the item, and is not told once more.
void Scanner::open_lists_on_the_way(const DottedKey& key, Place opened) {
  DottedKey on_the_way;
  for (std::size_t i = 0; i + 1 < key.size(); ++i) {
    on_the_way.push_back(key[i]);
    if (!is_shape(on_the_way, Shape::kTables) || outline_.is_list(on_the_way)) continue;
    const std::string_view name = key[i].name;
    if (unknown_heading_ && !suggestion(unknown_heading_->name, std::array{name}).empty()) {
      slip(unknown_heading_->place, unknown_key(unknown_heading_->name, *tables_));
    } else {
      slip(opened, fmt::format("'{0}' is a part of [[{1}]], and none stands before it: write "
                               "[[{1}]] above, and its keys",
                               to_text(key), to_text(on_the_way)));
    }
    const Place* first = nullptr;
    outline_.open_item(on_the_way, opened, first);
  }
}

// Tells a heading of several words, or one without its closing brackets; gives the one meant.
// "Detention Centre" is meant as one word, "case outcome" as a part of a case; the message writes
// it as it should stand.
DottedKey Scanner::heading_not_closed(DottedKey key, Place opened, bool is_item) {
  const std::string_view closing = is_item ? "]]" : "]";
  const bool has_blanks = is_in_bare_key(cursor_.byte());
  while (is_in_bare_key(cursor_.byte())) {
    KeyPart word{"", cursor_.place()};
    for (; is_in_bare_key(cursor_.byte()); cursor_.step()) word.name += cursor_.byte();
    skip_blanks();
    DottedKey with_part = key;
    with_part.push_back(word);
    if (tables_ != nullptr && key_at(*tables_, with_part) != nullptr) {
      key = std::move(with_part);
    } else {
      key.back().name += '_' + word.name;
    }
  }
  slip(opened, fmt::format("{}: write {}{}{}",
                           has_blanks ? "a heading is one word, without blanks"
                                      : fmt::format("the heading must end with {}", closing),
                           is_item ? "[[" : "[", to_text(key), closing));
  return key;
}

// "member]]", "Member:" without its capital, and the name alone: nothing of a value follows.
bool Scanner::is_heading_without_brackets(const DottedKey& key) const {
  const std::string_view rest = cursor_.line();
  const auto after = rest.find_first_not_of(" \t])}:");
  return (after == std::string_view::npos || rest[after] == '#') &&
         (is_shape(key, Shape::kTable) || is_shape(key, Shape::kTables) ||
          is_shape(key, Shape::kTableOrTables));
}

// Opened all the same, as one with its brackets is.
void Scanner::heading_without_brackets(const DottedKey& key) {
  const Place place = key.front().place;
  const bool is_item = is_shape(key, Shape::kTables);
  slip(place, fmt::format("a heading stands in brackets: write {}{}{}", is_item ? "[[" : "[",
                          to_text(key), is_item ? "]]" : "]"));
  open_heading(key, place, is_item);
}

}  // namespace panelpress::inputs
