#include "inputs/slips/bare_value.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "base/date.h"
#include "base/text.h"
#include "inputs/checks.h"
#include "inputs/slips/spoken_date.h"

namespace panelpress::inputs {

namespace {

using Words = std::initializer_list<std::string_view>;

bool is_one_of(std::string_view word, Words words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool all_of(std::string_view text, std::string_view allowed) {
  return !text.empty() && text.find_first_not_of(allowed) == std::string_view::npos;
}

/// Whether the text has the signs of the pattern, where '0' stands for any digit.
/// The pattern is compared sign by sign: nothing here is a regular expression, and none could run
/// away.
bool has_form(std::string_view text, std::string_view pattern) {
  return std::equal(text.begin(), text.end(), pattern.begin(), pattern.end(),
                    [](char c, char as) { return as == '0' ? is_digit(c) : c == as; });
}

/// Only small letters are read by the parser: `True` is a slip, not another word.
std::optional<std::string> slip_of_truth(std::string_view text, std::string_view small) {
  if (is_one_of(text, {"true", "false"})) return std::nullopt;
  if (is_one_of(small, {"true", "yes", "y", "on"}))
    return "write true: it is true or false, in small letters";
  return "write false: it is true or false, in small letters";
}

std::string_view without_sign(std::string_view text) {
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  return text;
}

/// Whether it is a whole number of more digits than the parser takes, and than any count or amount
/// has.
bool has_too_many_digits(std::string_view text) {
  constexpr std::size_t kMostDigits = 18;
  text = without_sign(text);
  return text.size() > kMostDigits && text.front() != '0' && all_of(text, "0123456789");
}

/// Whether it is a number as the inputs have it; the parser reads all of them.
/// Stricter than TOML, which also has hexadecimal and exponents: nobody writes those by mistake in
/// a record.
bool is_number(std::string_view text) {
  if (has_too_many_digits(text)) return false;
  text = without_sign(text);
  const auto point = text.find('.');
  const std::string_view whole = text.substr(0, point);
  const bool has_zero_in_front = whole.size() > 1 && whole.front() == '0';
  if (!all_of(whole, "0123456789") || has_zero_in_front) return false;
  return point == std::string_view::npos || all_of(text.substr(point + 1), "0123456789");
}

/// Pounds as people write them: £1,234.50, 23,40, GBP 5. Empty when it is no amount.
/// Commas part thousands here; a decimal comma has been made a point before.
std::string plain_amount(std::string_view text) {
  std::string plain;
  for (std::string_view rest = text; !rest.empty();) {
    const char32_t sign = take_code_point(rest);
    if (is_digit(static_cast<char>(sign)) && sign < 0x80) {
      plain += static_cast<char>(sign);
    } else if (sign == '.') {
      plain += '.';
    } else if (sign != U'£' && sign != ',' && sign != ' ') {
      return {};
    }
  }
  return plain;
}

/// A comma with two digits after it is meant for a point.
bool has_decimal_comma(std::string_view text) {
  const auto comma = text.rfind(',');
  return comma != std::string_view::npos && text.size() - comma == 3 &&
         text.find('.') == std::string_view::npos;
}

/// In the order of the likeliest slip: signs for money, then zeros in front, which an id often has,
/// then anything else.
std::optional<std::string> slip_of_number(std::string_view text) {
  if (is_number(text)) return std::nullopt;
  if (has_too_many_digits(text)) return "this number is too large; text stands in quotes";
  std::string pointed(text);
  if (has_decimal_comma(text)) pointed[text.rfind(',')] = '.';
  const std::string plain = plain_amount(pointed);
  if (is_number(plain)) {
    return fmt::format("a number has digits alone, such as 1234 or 23.40: write {}", plain);
  }
  if (all_of(text, "0123456789")) {
    return fmt::format("a number has no zeros in front; text stands in quotes: write \"{}\"", text);
  }
  return "a number has digits and at most one point, such as 23.40";
}

bool begins_like_number(std::string_view text) {
  if (text.starts_with("£") || text.starts_with("-") || text.starts_with("+") ||
      text.starts_with(".")) {
    return true;
  }
  return is_digit(text.front());
}

/// Whether nothing but what numbers are written with stands in the text.
bool is_like_number(std::string_view text) {
  std::string plain(text);
  for (auto at = plain.find("£"); at != std::string::npos; at = plain.find("£")) plain.erase(at, 2);
  return begins_like_number(text) && all_of(plain, "0123456789.,_+- ");
}

/// Whether the text is a time of day that there is.
/// 25:00:00 has the form and is refused by the parser: the slip is elsewhere then.
bool is_time_of_day(std::string_view text) {
  return has_form(text, "00:00:00") && text.substr(0, 2) < "24" && text[3] < '6' && text[6] < '6';
}

/// A date or a time of day as the inputs have them.
bool is_date_or_time(std::string_view text) {
  constexpr std::size_t kDate = 10;
  constexpr std::size_t kMoment = 19;
  if (is_time_of_day(text)) return true;
  const bool has_date =
      has_form(text.substr(0, kDate), "0000-00-00") && parse_date(text.substr(0, kDate));
  if (!has_date || text.size() == kDate) return has_date;
  return text.size() >= kMoment && (text[kDate] == 'T' || text[kDate] == ' ') &&
         is_time_of_day(text.substr(kDate + 1, 8));
}

/// Something with a colon that is no date at all is a time of day; with a date in front it is told
/// with that date.
std::optional<std::string> slip_of_date(std::string_view text) {
  if (is_date_or_time(text)) return std::nullopt;
  if (text.find(':') != std::string_view::npos && is_like_number(text.substr(0, 1)) &&
      !spoken_date(text)) {
    return "a date with a time has this form: 2026-03-10T10:00:00";
  }
  const auto date = spoken_date(text);
  return date ? std::optional(advice_for(*date)) : std::nullopt;
}

/// Text that may say who somebody is, as that under a key that is none may, is not repeated.
/// A text that ends with a quote has one; only its beginning is missing.
std::string as_text(std::string_view text, const FormFacts* form) {
  constexpr std::size_t kLongest = 60;
  if (text.ends_with('"')) return "the quote that opens the text is missing: write \" before it";
  if (form == nullptr || form->is_personal || text.size() > kLongest) {
    return "text stands in quotes: write \" before and after it";
  }
  return fmt::format("text stands in quotes: write \"{}\"", text);
}

constexpr const char* kLeaveOut = "where nothing is known, leave the line out";

bool is_truth(std::string_view small) {
  return is_one_of(small, {"true", "false", "yes", "no", "y", "n", "on", "off"});
}

/// What people put where they know nothing; nothing is what to put.
bool says_not_known(std::string_view small) {
  return is_one_of(small, {"null", "nil", "none", "n/a", "na", "-", "?", "tbc", "tbd", "unknown"});
}

/// Whether the parser reads the text as it stands.
bool can_stand_bare(std::string_view text) {
  return is_one_of(text, {"true", "false"}) || is_date_or_time(text) || is_number(text);
}

/// The key in quotes, since there may be several in the line.
std::string what_must_be(const Expected& expected) {
  return fmt::format("{} must be {}", in_quotes(expected.key), expected.form->expected);
}

/// Whether a word beside a figure only repeats what its key or its form says: "months" and "m" of
/// term_months, "Level" and "L" of aar_level, "GBP" of pounds.
/// Thousands ("20k"), pence ("23p") and years where months stand make another figure of it.
bool is_unit(std::string_view word, const Expected& expected) {
  if (expected.form->name.find("pounds") != std::string::npos)
    return is_one_of(word, {"gbp", "pound", "pounds", "sterling"});
  const std::string_view key = expected.key;
  return key.starts_with(word) || key.find("_" + std::string(word)) != std::string_view::npos;
}

/// The figure in "GBP 23.40" or "36 months"; empty when there is none, or another may be meant.
std::string without_units(std::string_view text, const Expected& expected) {
  std::string signs;
  while (!text.empty()) {
    std::size_t letters = 0;
    while (letters < text.size() && is_letter(text[letters])) ++letters;
    if (letters > 0 && !is_unit(in_small_letters(text.substr(0, letters)), expected)) return {};
    if (letters == 0) signs += text.front();
    text.remove_prefix(std::max<std::size_t>(letters, 1));
  }
  return std::string(trimmed(signs));
}

/// A value where a number is expected.
/// With a unit of its own, the number is right and the unit too much; with another word, nothing
/// can be guessed.
std::string slip_of_figure(std::string_view text, const Expected& expected) {
  if (is_like_number(text)) {
    if (text.front() == '0' && all_of(text, "0123456789")) return "a number has no zeros in front";
    if (auto slip = slip_of_number(text)) return *slip;
  }
  const std::string amount = without_units(text, expected);
  const bool has_unit = is_number(amount) && amount.size() != text.size();
  return has_unit ? fmt::format("{}: write {}", what_must_be(expected), amount)
                  : what_must_be(expected);
}

/// What is wrong with a value whose form is known.
/// What the form expects decides: "none" is a text where texts stand, and nothing known where a
/// date does.
std::string slip_in_form(std::string_view text, std::string_view small, const Expected& expected) {
  const std::string& name = expected.form->name;
  const auto names = [&](std::string_view word) { return name.find(word) != std::string::npos; };
  const bool is_dated = names("date");
  const bool is_figure = names("whole number") || names("pounds");
  const bool is_text = !is_dated && !is_figure && !names("true or false");
  if (is_text && says_not_known(small))
    return fmt::format("{}; {}", as_text(text, expected.form), kLeaveOut);
  if (is_text) return as_text(text, expected.form);
  if (says_not_known(small)) return kLeaveOut;
  if (is_dated && expected.form->is_personal) return what_must_be(expected);
  if (is_dated) return slip_of_date(text).value_or(what_must_be(expected));
  if (is_figure) return slip_of_figure(text, expected);
  return is_truth(small) ? slip_of_truth(text, small).value_or("") : what_must_be(expected);
}

}  // namespace

// Without a form, as under a key that is none, the looks of the value decide; from the most certain
// to the least.
std::optional<std::string> slip_of_bare_value(std::string_view text, const Expected& expected) {
  if (can_stand_bare(text)) return std::nullopt;
  const std::string small = in_small_letters(text);
  if (expected.form != nullptr) return slip_in_form(text, small, expected);
  if (is_truth(small)) return slip_of_truth(text, small);
  if (says_not_known(small)) return kLeaveOut;
  if (auto slip = slip_of_date(text)) return slip;
  if (is_like_number(text)) return slip_of_number(text);
  return as_text(text, nullptr);
}

}  // namespace panelpress::inputs
