#include "inputs/syntax.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "base/limits.h"
#include "base/month_names.h"

namespace panelpress::inputs {

namespace {

bool is_in_code(char c) { return is_letter_or_digit(c) || c == '-'; }
bool is_in_reference(char c) { return is_capital(c) || is_digit(c) || c == '/' || c == '-'; }

/// RFC 5322 calls these characters atext.
bool is_in_local_part(char c) {
  return is_letter_or_digit(c) ||
         std::string_view("!#$%&'*+/=?^_`{|}~-").find(c) != std::string_view::npos;
}

template <class Test>
bool all(std::string_view text, Test test) {
  return std::all_of(text.begin(), text.end(), test);
}

/// Whether the text is parts joined by dots, each of which passes the test.
template <class Test>
bool all_parts(std::string_view text, Test test) {
  for (auto dot = text.find('.'); dot != std::string_view::npos; dot = text.find('.')) {
    if (!test(text.substr(0, dot))) return false;
    text.remove_prefix(dot + 1);
  }
  return test(text);
}

bool is_local_word(std::string_view part) { return !part.empty() && all(part, is_in_local_part); }

/// As in names of hosts (RFC 1123).
bool is_label(std::string_view part) {
  return !part.empty() && all(part, is_in_code) && part.front() != '-' && part.back() != '-';
}

bool begins_with_month(std::string_view small) {
  return std::ranges::any_of(kMonthNames, [&](std::string_view month) {
    return small.starts_with(in_small_letters(month.substr(0, 3)));
  });
}

}  // namespace

bool is_code(std::string_view text) {
  return !text.empty() && text.size() <= kLongestCode && all(text, is_in_code);
}

// Reserved with any ending too: such a file cannot be opened there.
bool is_name_of_windows(std::string_view code) {
  const std::string small = in_small_letters(code);
  constexpr std::array<std::string_view, 4> kDevices{"con", "prn", "aux", "nul"};
  if (std::find(kDevices.begin(), kDevices.end(), small) != kDevices.end()) return true;
  return small.size() == 4 && (small.starts_with("com") || small.starts_with("lpt")) &&
         small[3] >= '1' && small[3] <= '9';
}

// "1-2", "true" and "mar-10" become something else when a sheet is typed or pasted.
bool is_number_or_date_to_spreadsheets(std::string_view code) {
  const std::string small = in_small_letters(code);
  if (!is_letter(code.front()) || small == "true" || small == "false") return true;
  const auto dash = small.find('-');
  if (dash == std::string::npos) return false;
  const std::string_view after = std::string_view(small).substr(dash + 1);
  return !after.empty() && all(after, is_digit) && begins_with_month(small) &&
         dash <= std::string_view("september").size();
}

// Looks at the whole text, not at its beginning alone: "10-mar-2026" and "1e5" as well.
bool is_number_or_date_throughout(std::string_view code) {
  if (is_letter(code.front())) return is_number_or_date_to_spreadsheets(code);
  std::string letters = in_small_letters(code);
  std::erase_if(letters, [](char c) { return !is_letter(c); });
  return letters.empty() || letters == "e" || begins_with_month(letters);
}

// Capitals, so that no two references differ in case alone.
bool is_reference(std::string_view text) {
  return text.size() >= kShortestReference && text.size() <= kLongestReference &&
         all(text, is_in_reference) && is_letter_or_digit(text.front());
}

// One address without a name, comments or quotes: less than RFC 5322 allows, and all that mail
// systems take.
bool is_email(std::string_view text) {
  const auto at = text.find('@');
  if (at == std::string_view::npos || text.size() > kLongestEmail) return false;
  return all_parts(text.substr(0, at), is_local_word) && all_parts(text.substr(at + 1), is_label);
}

// ASCII alone, without blanks: the link stands in a header and in a calendar part.
bool is_link(std::string_view text) {
  constexpr std::string_view kScheme = "https://";
  if (!text.starts_with(kScheme)) return false;
  const std::string_view rest = text.substr(kScheme.size());
  return !rest.empty() && is_letter_or_digit(rest.front()) &&
         all(rest, [](char c) { return c >= '!' && c <= '~'; });
}

bool is_number_of_recommendation(std::string_view text) {
  return !text.empty() && text.size() <= 64 &&
         all(text, [](char c) { return is_letter_or_digit(c) || c == '.'; });
}

// The last dash: a report's id may hold dashes, a number cannot.
bool is_recommendation(std::string_view text) {
  const auto dash = text.rfind('-');
  return dash != std::string_view::npos && is_code(text.substr(0, dash)) &&
         is_number_of_recommendation(text.substr(dash + 1));
}

}  // namespace panelpress::inputs
