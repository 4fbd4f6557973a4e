#include "inputs/syntax.h"

#include <algorithm>

namespace panelpress::inputs {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_letter(char c) { return is_upper(c) || (c >= 'a' && c <= 'z'); }
bool is_letter_or_digit(char c) { return is_letter(c) || is_digit(c); }
bool is_in_code(char c) { return is_letter_or_digit(c) || c == '-'; }
bool is_in_reference(char c) { return is_upper(c) || is_digit(c) || c == '/' || c == '-'; }

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

bool is_label(std::string_view part) {
  return !part.empty() && all(part, is_in_code) && part.front() != '-' && part.back() != '-';
}

}  // namespace

bool is_code(std::string_view text) {
  return !text.empty() && text.size() <= 64 && all(text, is_in_code);
}

bool is_reference(std::string_view text) {
  return text.size() >= 8 && text.size() <= 16 && all(text, is_in_reference) &&
         is_letter_or_digit(text.front());
}

bool is_email(std::string_view text) {
  constexpr std::size_t kLongest = 254;  // RFC 5321, less the angle brackets
  const auto at = text.find('@');
  if (at == std::string_view::npos || text.size() > kLongest) return false;
  return all_parts(text.substr(0, at), is_local_word) && all_parts(text.substr(at + 1), is_label);
}

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

bool is_recommendation(std::string_view text) {
  const auto dash = text.rfind('-');
  return dash != std::string_view::npos && is_code(text.substr(0, dash)) &&
         is_number_of_recommendation(text.substr(dash + 1));
}

}  // namespace panelpress::inputs
