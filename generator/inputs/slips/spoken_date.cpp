#include "inputs/slips/spoken_date.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "base/ascii.h"
#include "base/date.h"
#include "base/month_names.h"
#include "base/text.h"
#include "inputs/checks.h"

namespace panelpress::inputs {

namespace {

/// A run of digits or of letters.
/// Four digits at most are a number here; a longer run is no day, month or year, and counts as 0.
struct Word {
  std::string text;  ///< in small letters
  bool is_number() const { return is_digit(text.front()); }
  int number() const { return text.size() > 4 ? 0 : std::stoi(text); }
};

/// The words of a date, without what parts them; nothing when anything else stands between.
/// Signs that part dates in one country or another; anything else means that it is no date.
std::optional<std::vector<Word>> words_of(std::string_view text) {
  std::vector<Word> words;
  while (!text.empty()) {
    const char first = text.front();
    std::size_t size = 1;
    if (is_digit(first) || is_letter(first)) {
      while (size < text.size() &&
             (is_digit(first) ? is_digit(text[size]) : is_letter(text[size]))) {
        ++size;
      }
      words.push_back({in_small_letters(text.substr(0, size))});
    } else if (std::string_view(" /.-,").find(first) == std::string_view::npos) {
      return std::nullopt;
    }
    text.remove_prefix(size);
  }
  return words;
}

/// The text with the dashes and blanks of word processors made plain.
std::string with_plain_signs(std::string_view text) {
  std::string plain;
  for (std::string_view rest = text; !rest.empty();) {
    const std::string_view before = rest;
    const char32_t sign = take_code_point(rest);
    const bool is_dash = (sign >= 0x2010 && sign <= 0x2015) || sign == 0x2212;
    if (is_dash || (is_blank(sign) && sign >= 0x80)) {
      plain += is_dash ? '-' : ' ';
    } else {
      plain += before.substr(0, before.size() - rest.size());
    }
  }
  return plain;
}

/// 1 to 12 for the name of a month or its beginning; 0 for any other word.
/// Three letters tell every month from the others; "sept" has four and is usual.
unsigned month_number(std::string_view word) {
  constexpr std::size_t kShortest = 3;
  if (word == "sept") return 9;
  if (word.size() < kShortest) return 0;
  const auto found = std::ranges::find_if(kMonthNames, [&](std::string_view month) {
    return in_small_letters(month).starts_with(word);
  });
  return found == kMonthNames.end() ? 0 : static_cast<unsigned>(found - kMonthNames.begin()) + 1;
}

/// A day of the week, or what follows the number of a day: "Monday", "Mon", "1st".
bool says_nothing(std::string_view word) {
  constexpr std::array<std::string_view, 15> kWords{"st",   "nd",  "rd",  "th",   "of",
                                                    "mon",  "tue", "wed", "thu",  "fri",
                                                    "tues", "sat", "sun", "thur", "thurs"};
  return std::find(kWords.begin(), kWords.end(), word) != kWords.end() ||
         (word.size() > 3 && word.ends_with("day"));
}

/// The year that is meant: 26 is 2026, 85 is 1985.
/// Records are of people now alive and of dates near today: two digits from 70 on are of the last
/// century.
int whole_year(const Word& word) {
  const int year = word.number();
  if (word.text.size() != 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/// Checked as a date: 31 June has the form and is none.
std::string iso_of(int year, unsigned month, int day) {
  return parse_date(fmt::format("{:04}-{:02}-{:02}", year, month, day))
             ? fmt::format("{:04}-{:02}-{:02}", year, month, day)
             : "";
}

/// Three words in the order of the UK, of the US with a named month, or of the year first.
/// Never the order of the US in digits alone: 03/04 would be read as two dates, and the UK's is
/// meant here.
std::optional<std::string> iso_of(const std::vector<Word>& words) {
  const Word& a = words[0];
  const Word& b = words[1];
  const Word& c = words[2];
  if (!c.is_number() || (!a.is_number() && !b.is_number())) return std::nullopt;
  if (!a.is_number()) {
    const unsigned month = month_number(a.text);
    if (month == 0) return std::nullopt;
    return iso_of(whole_year(c), month, b.number());
  }
  if (!b.is_number()) {
    const unsigned month = month_number(b.text);
    if (month == 0) return std::nullopt;
    return iso_of(whole_year(c), month, a.number());
  }
  const bool is_year_first = a.text.size() == 4;
  if (!is_year_first && c.text.size() != 4 && c.text.size() != 2) return std::nullopt;
  const auto month = static_cast<unsigned>(b.number());
  return is_year_first ? iso_of(a.number(), month, c.number())
                       : iso_of(whole_year(c), month, a.number());
}

/// Whether the first of three numbers may be the year as well as the last: 25-12-01, with the
/// hyphens of a date that begins with its year. With points and slashes the day comes first here.
bool has_two_readings(const std::vector<Word>& words, std::string_view text) {
  return text.find('-') != std::string_view::npos &&
         std::ranges::all_of(
             words, [](const Word& word) { return word.is_number() && word.text.size() == 2; });
}

/// How many bytes at the end are a time of day: "T10:00", " 9.30am"; 0 when none are.
/// A colon shows a time; the digits before it, parted from the date by T or a blank, belong to it.
std::size_t size_of_time(std::string_view text) {
  const auto colon = text.find(':');
  if (colon == std::string_view::npos || colon < 2) return 0;
  std::size_t from = colon;
  while (from > 0 && is_digit(text[from - 1])) --from;
  if (from == colon || from == 0) return 0;
  const char before = text[from - 1];
  return before == ' ' || before == 'T' || before == 't' ? text.size() - from + 1 : 0;
}

}  // namespace

// A time is taken off first, so that its digits are not words of the date.
std::optional<SpokenDate> spoken_date(std::string_view written) {
  const std::string plain = with_plain_signs(written);
  const std::string_view text = plain;
  const std::size_t time = size_of_time(text);
  auto words = words_of(text.substr(0, text.size() - time));
  if (!words) return std::nullopt;
  // A comma parts the words of a date, but of digits alone those of an amount.
  const bool has_word =
      std::any_of(words->begin(), words->end(), [](const Word& word) { return !word.is_number(); });
  if (!has_word && text.find(',') != std::string_view::npos) return std::nullopt;
  words->erase(std::remove_if(words->begin(), words->end(),
                              [](const Word& word) { return says_nothing(word.text); }),
               words->end());
  if (words->size() != 3 || has_two_readings(*words, text)) return std::nullopt;
  const auto iso = iso_of(*words);
  return iso ? std::optional(SpokenDate{*iso, time > 0}) : std::nullopt;
}

std::string advice_for(const SpokenDate& date) {
  if (date.iso.empty()) {
    return "there is no such day: a date is year, month and day, such as 2026-03-10";
  }
  if (date.has_time) {
    return fmt::format("a date with a time has this form: {}T10:00:00", date.iso);
  }
  return fmt::format("a date is year, month and day: write {}", date.iso);
}

}  // namespace panelpress::inputs
