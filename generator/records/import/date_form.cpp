#include "records/import/date_form.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <vector>

#include "base/ascii.h"
#include "base/month_names.h"
#include "base/text.h"
#include "records/sheets/sheet.h"

namespace panelpress::records {

namespace {

constexpr std::string_view kSerial = "serial";
constexpr std::string_view kSerial1904 = "serial-1904";

/// Takes the run of one letter, or one other sign, off the beginning of a form.
/// A run of one letter is one part: "YYYY" is a year of four digits, not four parts.
std::string_view take_part(std::string_view& form) {
  constexpr std::string_view kLetters = "DMYHms";
  std::size_t size = 1;
  if (kLetters.find(form.front()) != std::string_view::npos) {
    size = std::min(form.find_first_not_of(form.front()), form.size());
  }
  const std::string_view part = form.substr(0, size);
  form.remove_prefix(size);
  return part;
}

/// What has been read of a date so far; 0 for what has not.
struct Parts {
  int year = 0;
  int month = 0;
  int day = 0;
  int hour = 0;
  int minute = 0;
  int second = 0;
};

/// Takes digits off the beginning: as many as the part of the form has letters, or one or two
/// where it has one.
/// Exactly as many as letters: "DD" refuses "5", so that a column in another form is noticed.
std::optional<int> take_number(std::string_view& text, std::size_t letters) {
  const std::size_t most = letters == 1 ? 2 : letters;
  std::size_t size = 0;
  while (size < text.size() && size < most && text[size] >= '0' && text[size] <= '9') ++size;
  if (size == 0 || (letters > 1 && size != letters)) return std::nullopt;
  int number = 0;
  std::from_chars(text.data(), text.data() + size, number);
  text.remove_prefix(size);
  return number;
}

/// Takes the name of a month off the beginning, whole or by three letters.
/// "Sept" is as usual as "Sep".
std::optional<int> take_month(std::string_view& text, bool is_whole) {
  std::size_t size = 0;
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  while (size < text.size() && is_letter(text[size])) ++size;
  const std::string name = folded(text.substr(0, size));
  for (std::size_t i = 0; i < kMonthNames.size(); ++i) {
    const std::string month = in_small_letters(kMonthNames[i]);
    const bool is_short = !is_whole && (name == month.substr(0, 3) || name == "sept");
    if (name != month && !(is_short && month.starts_with(name))) continue;
    text.remove_prefix(size);
    return static_cast<int>(i) + 1;
  }
  return std::nullopt;
}

/// Any other sign of the form must stand in the text as it is.
bool take(std::string_view part, std::string_view& text, Parts& parts) {
  const auto keep = [](std::optional<int> number, int& to) {
    to = number.value_or(0);
    return number.has_value();
  };
  switch (part.front()) {
    case 'D':
      return keep(take_number(text, part.size()), parts.day);
    case 'M':
      return keep(
          part.size() > 2 ? take_month(text, part.size() > 3) : take_number(text, part.size()),
          parts.month);
    case 'Y':
      if (!keep(take_number(text, part.size()), parts.year)) return false;
      // As spoken dates: from 70 on the last century.
      if (part.size() == 2) parts.year += parts.year < 70 ? 2000 : 1900;
      return true;
    case 'H':
      return keep(take_number(text, part.size()), parts.hour);
    case 'm':
      return keep(take_number(text, part.size()), parts.minute);
    case 's':
      return keep(take_number(text, part.size()), parts.second);
    default:
      break;
  }
  if (!text.starts_with(part)) return false;
  text.remove_prefix(part.size());
  return true;
}

/// std::chrono knows how long a month is; 0 for what was not read is no day of any.
std::optional<DateTime> moment_of_parts(const Parts& parts) {
  const std::chrono::year_month_day day{std::chrono::year{parts.year},
                                        std::chrono::month{static_cast<unsigned>(parts.month)},
                                        std::chrono::day{static_cast<unsigned>(parts.day)}};
  if (!day.ok() || parts.year < 1 || parts.hour > 23 || parts.minute > 59 || parts.second > 59) {
    return std::nullopt;
  }
  return DateTime{Date{day}} + std::chrono::hours{parts.hour} + std::chrono::minutes{parts.minute} +
         std::chrono::seconds{parts.second};
}

/// The whole cell must be a number: "45,123 (est.)" is none.
std::optional<DateTime> read_serial(std::string_view text, Epoch epoch) {
  double serial = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), serial);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return moment_of(serial, epoch);
}

bool is_hour(char letter) { return letter == 'H' || letter == 'h'; }
bool is_month_or_minute(char letter) { return letter == 'M' || letter == 'm'; }

/// Whether the run of m's from `begin` to before `end` stands with hours or seconds.
/// Excel writes minutes and months both as m: with hours before or seconds after it, it is minutes.
bool counts_minutes(std::string_view form, std::size_t begin, std::size_t end) {
  constexpr std::string_view kLetters = "DdMmYyHhSs";
  const auto before = begin == 0 ? form.npos : form.find_last_of(kLetters, begin - 1);
  if (before != form.npos && is_hour(form[before])) return true;
  const auto after = form.find_first_of(kLetters, end);
  return after != form.npos && (form[after] == 's' || form[after] == 'S');
}

char in_our_case(char letter) {
  if (is_hour(letter)) return 'H';
  if (letter == 'd') return 'D';
  if (letter == 'y') return 'Y';
  return letter == 'S' ? 's' : letter;
}

}  // namespace

// Letters are translated one by one, so that the form keeps its length and its signs.
std::string in_our_letters(std::string_view form) {
  if (form == kSerial || form == kSerial1904) return std::string(form);
  std::string ours;
  while (ours.size() < form.size()) {
    const std::size_t begin = ours.size();
    if (!is_month_or_minute(form[begin])) {
      ours += in_our_case(form[begin]);
      continue;
    }
    const std::size_t end = std::min(form.find_first_not_of("Mm", begin), form.size());
    ours.append(end - begin, counts_minutes(form, begin, end) ? 'm' : 'M');
  }
  return ours;
}

// One day, one month, one year: with two of any, nothing says which counts.
bool is_date_form(std::string_view form) {
  if (form == kSerial || form == kSerial1904) return true;
  int days = 0;
  int months = 0;
  int years = 0;
  while (!form.empty()) {
    const std::string_view part = take_part(form);
    const bool is_year = part.front() == 'Y' && (part.size() == 4 || part.size() == 2);
    if (part.front() == 'D' && part.size() <= 2)
      ++days;
    else if (part.front() == 'M' && part.size() <= 4)
      ++months;
    else if (is_year)
      ++years;
    else if (part.front() == 'Y' || part.front() == 'D' || part.front() == 'M')
      return false;
  }
  return days == 1 && months == 1 && years == 1;
}

// Nothing may be left over at the end: "10/03/2026 or later" is no date.
std::optional<DateTime> read_date(std::string_view text, std::string_view form) {
  text = trimmed(text);
  if (form == kSerial) return read_serial(text, Epoch::k1900);
  if (form == kSerial1904) return read_serial(text, Epoch::k1904);
  Parts parts;
  while (!form.empty()) {
    if (!take(take_part(form), text, parts)) return std::nullopt;
  }
  return text.empty() ? moment_of_parts(parts) : std::nullopt;
}

// The first form that fits every text; those with the day first come before that of the US, so that
// 03/04 is read as here.
std::string_view likely_form(const std::vector<std::string>& texts) {
  constexpr std::array<std::string_view, 12> kForms = {
      "YYYY-MM-DD", "DD/MM/YYYY",  "D/M/YYYY",  "DD/MM/YY",    "DD-MM-YYYY", "DD.MM.YYYY",
      "D MMM YYYY", "DD-MMM-YYYY", "DD-MMM-YY", "D MMMM YYYY", "MM/DD/YYYY", "DD/MM/YYYY HH:mm"};
  for (const std::string_view form : kForms) {
    const auto is_in_form = [&](const std::string& text) { return read_date(text, form); };
    if (!texts.empty() && std::all_of(texts.begin(), texts.end(), is_in_form)) return form;
  }
  return {};
}

}  // namespace panelpress::records
