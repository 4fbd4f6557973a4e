#include "records/import/convert.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "base/money.h"
#include "base/text.h"
#include "inputs/parse.h"
#include "records/import/date_form.h"

namespace panelpress::records {

namespace {

using Converted = std::variant<Written, Unreadable>;
using inputs::FormFacts;

enum class ValueType { kText, kWord, kDate, kMoment, kTruth, kWhole, kMoney, kList };

/// What kind of value a form has: its JSON Schema says so.
/// Read off the schema, which says what the form is for editors too, so that a new form needs no
/// line here; only moments and money have no type of their own there.
ValueType type_of(const FormFacts& form) {
  const auto schema = nlohmann::json::parse(form.schema);
  const std::string type = schema.value("type", "");
  if (type == "array") return ValueType::kList;
  if (type == "boolean") return ValueType::kTruth;
  if (type == "integer") return ValueType::kWhole;
  if (!form.words.empty()) return ValueType::kWord;
  if (schema.value("format", "") == "date") return ValueType::kDate;
  if (form.name == inputs::date_time().facts.name) return ValueType::kMoment;
  return form.name == inputs::money().facts.name ? ValueType::kMoney : ValueType::kText;
}

Unreadable unreadable(const Cell& cell, const std::string& what) {
  return {fmt::format("{} is not {}", inputs::in_quotes(cell.text), what)};
}

/// How the map may say what a cell means.
/// The message holds the line that would put it right, ready for the map.
std::string advice_on_dates(const Cell& cell, const MapColumn& column) {
  if (!column.date_form.empty()) return fmt::format("a date written as {}", column.date_form);
  if (!column.is_of_file) return "a date such as 2026-03-10: write it so";
  const std::string_view form = likely_form({cell.text});
  return fmt::format(
      "a date such as 2026-03-10; if dates are written in another way, say so in the map: {} = {{ "
      "key = \"{}\", date = \"{}\" }}",
      written(column.heading), column.key, form.empty() ? "DD/MM/YYYY" : form);
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// A form that the map gives decides how texts are read; a cell that is a date needs none.
std::optional<DateTime> moment_in(const Cell& cell, const MapColumn& column, Epoch epoch) {
  const bool is_serial = column.date_form.empty() || column.date_form.starts_with("serial");
  if (cell.kind == Cell::Kind::kMoment) return cell.moment;
  if (cell.kind == Cell::Kind::kNumber && is_serial) {
    // A day counted long before these records began is no date but a number astray.
    const auto moment =
        moment_of(cell.number, column.date_form == "serial-1904" ? Epoch::k1904 : epoch);
    return moment && *moment >= DateTime{make_date(1900, 3, 1)} ? moment : std::nullopt;
  }
  return read_date(cell.text, column.date_form.empty() ? "YYYY-MM-DD" : column.date_form);
}

Converted moment_of_cell(const Cell& cell, const MapColumn& column, Epoch epoch, ValueType type) {
  const auto moment = moment_in(cell, column, epoch);
  if (!moment) return unreadable(cell, advice_on_dates(cell, column));
  return type == ValueType::kDate ? written(date_of(*moment)) : written(*moment);
}

/// Only words that cannot mean anything else; what else stands for yes in a sheet, its map says.
Converted truth_of(const Cell& cell) {
  if (cell.kind == Cell::Kind::kTruth) return written(cell.truth);
  const std::string said = folded(cell.text);
  for (const std::string_view yes : {"yes", "y", "true"}) {
    if (said == yes) return written(true);
  }
  for (const std::string_view no : {"no", "n", "false"}) {
    if (said == no) return written(false);
  }
  return unreadable(cell, "yes or no: say in the map what it means, words = { … = true }");
}

/// Fewer than ten digits fit an int.
Converted whole_of(const Cell& cell, const MapColumn& column, const FormFacts& form) {
  const bool is_whole = !cell.text.empty() && cell.text.size() < 10 &&
                        std::all_of(cell.text.begin(), cell.text.end(), is_digit);
  if (!is_whole) {
    return unreadable(cell, fmt::format("{}: say in the map what it means, {} = {{ key = \"{}\", "
                                        "words = {{ {} = {} }} }}",
                                        form.expected, written(column.heading), column.key,
                                        written(cell.text), likely_whole(cell.text).value_or(0)));
  }
  return written(std::stoi(cell.text));
}

/// Pounds as sheets write them; what is left must be pounds as the inputs read them.
Converted money_of(const Cell& cell) {
  std::string digits;
  for (const char sign : cell.text) {
    if (sign != ',' && sign != ' ') digits += sign;
  }
  constexpr std::string_view kPound = "\xC2\xA3";
  if (digits.starts_with(kPound)) digits.erase(0, kPound.size());
  const auto amount = parse_pounds(digits);
  return amount ? Converted{digits} : unreadable(cell, "an amount of pounds such as 23.40");
}

/// A word of a closed list, as people write it: "Detention Gatekeeper" for detention-gatekeeper.
Converted word_of(const Cell& cell, const MapColumn& column, const FormFacts& form) {
  std::string said = folded(cell.text);
  std::replace(said.begin(), said.end(), ' ', '-');
  for (const std::string_view each : form.words) {
    if (cell.text == each || said == folded(each)) return written(each);
  }
  const std::string in_map =
      column.is_of_file
          ? fmt::format(", or say in the map what it means, words = {{ {} = \"{}\" }}",
                        written(cell.text), form.words.front())
          : "";
  return unreadable(
      cell, fmt::format("one of {}: write one of them{}", fmt::join(form.words, ", "), in_map));
}

/// A list in one cell: its items on lines, or parted by semicolons.
Converted list_of_cell(const Cell& cell) {
  std::vector<Written> items;
  std::string_view rest = cell.text;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find_first_of(";\n"), rest.size());
    if (const auto item = trimmed(rest.substr(0, end)); !item.empty())
      items.push_back(written(item));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return written_list(items);
}

/// One value, as the parser of the program reads it.
std::optional<inputs::Node> read_value(const Written& value) {
  inputs::FileErrors errors{""};
  auto root = inputs::parse_toml("x = " + value, errors);
  if (!root || root->keys.size() != 1) return std::nullopt;
  return root->keys.front().value;
}

/// By what the parser makes of both: 23.40 and "23.40", or a date in another order of keys, say the
/// same; so do two codings of one letter, between which nobody could see what differs.
bool is_same_node(const inputs::Node& left, const inputs::Node& right) {
  const auto same_pair = [](const auto& a, const auto& b) {
    return a.key == b.key && is_same_node(a.value, b.value);
  };
  return left.kind == right.kind && composed(left.text) == composed(right.text) &&
         left.whole == right.whole && left.truth == right.truth && left.date == right.date &&
         left.moment == right.moment &&
         std::equal(left.items.begin(), left.items.end(), right.items.begin(), right.items.end(),
                    is_same_node) &&
         std::equal(left.keys.begin(), left.keys.end(), right.keys.begin(), right.keys.end(),
                    same_pair);
}

}  // namespace

bool is_whole_number(const FormFacts& form) { return type_of(form) == ValueType::kWhole; }

// The one digit in "Level 2", or 0 for nothing: only a proposal for the map, which a person reads.
std::optional<int> likely_whole(std::string_view text) {
  for (const std::string_view none : {"nil", "none", "no", "n/a"}) {
    if (folded(text) == none) return 0;
  }
  const auto first = std::find_if(text.begin(), text.end(), is_digit);
  const auto end = std::find_if_not(first, text.end(), is_digit);
  const bool is_one = end - first == 1 && std::none_of(end, text.end(), is_digit);
  return is_one ? std::optional(*first - '0') : std::nullopt;
}

// The map's own words come first: its author knows the sheet.
Converted converted(const Cell& cell, const MapColumn& column, const FormFacts& form, Epoch epoch) {
  if (cell.kind == Cell::Kind::kError) {
    return Unreadable{fmt::format("the formula of this cell gives {}: mend it", cell.text)};
  }
  if (const auto word = column.words.find(folded(cell.text)); word != column.words.end()) {
    return word->second;
  }
  switch (const ValueType type = type_of(form)) {
    case ValueType::kDate:
    case ValueType::kMoment:
      return moment_of_cell(cell, column, epoch, type);
    case ValueType::kTruth:
      return truth_of(cell);
    case ValueType::kWhole:
      return whole_of(cell, column, form);
    case ValueType::kMoney:
      return money_of(cell);
    case ValueType::kWord:
      return word_of(cell, column, form);
    case ValueType::kList:
      return list_of_cell(cell);
    case ValueType::kText:
      break;
  }
  return written(cell.text);
}

// Equal texts need no parser, and most are equal.
bool is_same_value(const Written& left, const Written& right, const FormFacts& form) {
  if (left == right) return true;
  const auto a = read_value(left);
  const auto b = read_value(right);
  if (!a || !b) return false;
  if (type_of(form) == ValueType::kMoney) return parse_pounds(a->text) == parse_pounds(b->text);
  return is_same_node(*a, *b);
}

}  // namespace panelpress::records
