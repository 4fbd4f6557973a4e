#include "render/escape.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "base/month_names.h"

namespace panelpress::render {
namespace {

/// The five that matter in text and in quoted attributes.
std::string_view escape_of(char letter) {
  switch (letter) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    default:
      return "&#39;";
  }
}

/// Whether a letter means something in markup: a table, since every letter of every page passes
/// here.
constexpr std::array<bool, 256> markup_letters() {
  std::array<bool, 256> markup{};
  for (const char letter : {'&', '<', '>', '"', '\''}) {
    markup[static_cast<unsigned char>(letter)] = true;
  }
  return markup;
}
constexpr auto kMarkup = markup_letters();

bool is_markup(char letter) { return kMarkup[static_cast<unsigned char>(letter)]; }

/// Whether a space between two texts stands before a month ("9 |Apr 2026") or after one.
bool is_within_date(std::string_view before, std::string_view after) {
  const bool follows_day = is_digit(before.back()) && is_capital(after.front());
  const bool precedes_year = is_digit(after.front()) && is_letter(before.back());
  if (!follows_day && !precedes_year) return false;
  return std::ranges::any_of(kMonthNames, [&](std::string_view month) {
    const std::string_view in_short = month.substr(0, 3);
    if (follows_day) return after.starts_with(in_short);
    return before.ends_with(month) || before.ends_with(in_short);
  });
}

/// Whether a space between two texts stands within "66.7% (2 of 3)".
bool is_within_share(std::string_view before, std::string_view after) {
  if (before.ends_with('%')) return after.size() > 1 && after[0] == '(' && is_digit(after[1]);
  const bool follows_of = before.ends_with(" of") && is_digit(after.front());
  if (!follows_of && !after.starts_with("of ")) return false;
  constexpr std::size_t kLongest = 16;  // "% (1,234,567 of"
  std::string_view part = before.substr(before.size() - std::min(before.size(), kLongest));
  if (follows_of) part.remove_suffix(3);
  const std::size_t share = part.rfind("% (");
  return share != part.npos && part.find_first_not_of("0123456789,", share + 3) == part.npos;
}

/// Whether a space between two texts stands within a date or a share.
/// Each has a digit, a percent sign or an "of" beside the space: most spaces have none, and need
/// not be looked at more closely.
bool may_not_break(std::string_view before, std::string_view after) {
  if (before.empty() || after.empty()) return false;
  const bool has_digit = is_digit(before.back()) || is_digit(after.front());
  const bool may_be_share = before.back() == '%' || after.front() == 'o';
  return (has_digit || may_be_share) &&
         (is_within_date(before, after) || is_within_share(before, after));
}

}  // namespace

void append_escaped(std::string& out, std::string_view text) {
  for (std::size_t begin = 0;;) {
    std::size_t end = begin;
    while (end < text.size() && !is_markup(text[end])) ++end;
    out += text.substr(begin, end - begin);
    if (end == text.size()) return;
    out += escape_of(text[end]);
    begin = end + 1;
  }
}

// A date may not break over lines, nor a share from the numbers beside it: the spaces within them
// are made unbreakable here, where every text passes.
void append_prose(std::string& out, std::string_view text) {
  constexpr std::string_view kNoBreakSpace = "\u00a0";
  std::size_t begin = 0;
  for (std::size_t at = text.find(' '); at < text.size(); at = text.find(' ', at + 1)) {
    const std::string_view before = text.substr(0, at);
    const std::string_view after = text.substr(at + 1);
    if (!may_not_break(before, after)) continue;
    append_escaped(out, text.substr(begin, at - begin));
    out += kNoBreakSpace;
    begin = at + 1;
  }
  append_escaped(out, text.substr(begin));
}

}  // namespace panelpress::render
