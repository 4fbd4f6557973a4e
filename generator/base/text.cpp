#include "base/text.h"

#include <fmt/format.h>
#include <glib.h>

#include <algorithm>
#include <array>
#include <memory>

#include "base/ascii.h"

namespace panelpress {

namespace {

constexpr std::array<std::string_view, 11> kMissingWords = {
    "unknown", "unspecified", "various", "n/a", "na", "none", "not known", "tbc", "tbd", "-", "?"};

/// Whether a text has the first letter of one of those words: most need not be folded to tell.
bool begins_as_missing(std::string_view text) {
  const char first = in_small_letters(text.front());
  return std::ranges::any_of(kMissingWords,
                             [&](std::string_view word) { return word.front() == first; });
}

/// Code points from one to another, both included.
struct Span {
  char32_t first;
  char32_t last;
};
/// Few spans, looked through in turn: quicker than a set for so few.
template <std::size_t N>
bool is_in(const std::array<Span, N>& spans, char32_t code_point) {
  return std::ranges::any_of(
      spans, [&](const Span& span) { return code_point >= span.first && code_point <= span.last; });
}

/// The property White_Space of Unicode.
bool is_white_space(char32_t code_point) {
  constexpr std::array<Span, 10> kSpans{{{0x09, 0x0D},
                                         {0x20, 0x20},
                                         {0x85, 0x85},
                                         {0xA0, 0xA0},
                                         {0x1680, 0x1680},
                                         {0x2000, 0x200A},
                                         {0x2028, 0x2029},
                                         {0x202F, 0x202F},
                                         {0x205F, 0x205F},
                                         {0x3000, 0x3000}}};
  return is_in(kSpans, code_point);
}

/// The signs that show nothing: the soft hyphen, zero-width spaces and joiners.
/// Left in, they would keep two equal names from being equal.
bool shows_nothing(char32_t code_point) {
  constexpr std::array<Span, 4> kSpans{
      {{0xAD, 0xAD}, {0x200B, 0x200D}, {0x2060, 0x2060}, {0xFEFF, 0xFEFF}}};
  return is_in(kSpans, code_point);
}

/// The straight quote of a curly one; any other sign as it is.
char32_t with_straight_quotes(char32_t code_point) {
  if (code_point >= 0x2018 && code_point <= 0x201B) return '\'';
  if (code_point >= 0x201C && code_point <= 0x201F) return '"';
  return code_point;
}

bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }
bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return is_ascii(c); });
}
bool is_ascii_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/// Whether it can be told by its ends that no blank stands there: nearly all text is like that.
bool is_trimmed(std::string_view text) {
  const auto is_seen = [](char c) { return is_ascii(c) && !is_ascii_space(c); };
  return text.empty() || (is_seen(text.front()) && is_seen(text.back()));
}

/// What `folded` gives for text of ASCII alone, of which there is most.
std::string folded_ascii(std::string_view text) {
  std::string plain;
  plain.reserve(text.size());
  for (const char c : text) {
    if (!is_ascii_space(c)) {
      plain += in_small_letters(c);
    } else if (!plain.ends_with(' ')) {
      plain += ' ';
    }
  }
  return plain;
}

/// Where the last sign of a text begins.
std::size_t begin_of_last(std::string_view text) {
  std::size_t begin = text.size() - 1;
  while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) --begin;
  return begin;
}

using Chars = std::unique_ptr<gchar, decltype(&g_free)>;

/// NFC, case folded. Folding may decompose, so that NFC comes last.
Chars case_folded(const std::string& text) {
  const Chars lower{g_utf8_casefold(composed(text).c_str(), -1), &g_free};
  return {g_utf8_normalize(lower.get(), -1, G_NORMALIZE_NFC), &g_free};
}

void append(std::string& text, char32_t code_point) {
  std::array<char, 6> bytes{};
  const gint size = g_unichar_to_utf8(static_cast<gunichar>(code_point), bytes.data());
  text.append(bytes.data(), static_cast<std::size_t>(size));
}

}  // namespace

// The text is valid UTF-8, which the inputs require; a last sign that is cut short only ends it.
char32_t take_code_point(std::string_view& text) {
  const auto lead = static_cast<unsigned char>(text.front());
  const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  char32_t code_point = size == 1 ? lead : lead & (0xFFU >> (size + 1));
  for (const char next : text.substr(1, size - 1)) {
    code_point = code_point << 6 | (static_cast<unsigned char>(next) & 0x3FU);
  }
  text.remove_prefix(std::min(size, text.size()));
  return code_point;
}

bool is_blank(char32_t code_point) {
  return is_white_space(code_point) || shows_nothing(code_point);
}

std::string composed(std::string_view text) {
  if (text.empty()) return {};
  const Chars whole{
      g_utf8_normalize(text.data(), static_cast<gssize>(text.size()), G_NORMALIZE_NFC), &g_free};
  return whole ? whole.get() : std::string(text);
}

bool is_blank_text(std::string_view text) { return trimmed(text).empty(); }

// Blanks of Unicode and signs that show nothing go from both ends; in between they stay.
std::string_view trimmed(std::string_view text) {
  if (is_trimmed(text)) return text;
  while (!text.empty()) {
    std::string_view rest = text;
    if (!is_blank(take_code_point(rest))) break;
    text = rest;
  }
  while (!text.empty()) {
    std::string_view last = text.substr(begin_of_last(text));
    const std::size_t begin = text.size() - last.size();
    if (!is_blank(take_code_point(last))) break;
    text = text.substr(0, begin);
  }
  return text;
}

// What is "the same" is defined on this text (rules: Texts are the same when equal after …).
std::string folded(std::string_view text) {
  if (is_ascii(text)) return folded_ascii(trimmed(text));
  std::string plain;
  bool is_after_space = false;
  for (std::string_view rest = trimmed(text); !rest.empty();) {
    const char32_t code_point = take_code_point(rest);
    if (shows_nothing(code_point)) continue;
    const bool is_space = is_white_space(code_point);
    if (!is_space || !is_after_space)
      append(plain, is_space ? ' ' : with_straight_quotes(code_point));
    is_after_space = is_space;
  }
  return case_folded(plain).get();
}

// Equal texts are equal folded, and most that are compared are equal or ASCII.
bool same_text(std::string_view a, std::string_view b) { return a == b || folded(a) == folded(b); }

// Words for "not known", with or without a final full stop, in any case.
bool is_missing_text(std::string_view text) {
  // Most text is longer than any of the words; only the short is worth folding.
  const std::string_view plain = trimmed(text);
  constexpr std::size_t kLongerThanAnyWord = 24;
  if (plain.empty()) return true;
  if (plain.size() > kLongerThanAnyWord || !begins_as_missing(plain)) return false;
  std::string word = folded(plain);
  if (word.ends_with('.')) word.pop_back();
  return std::ranges::find(kMissingWords, word) != kMissingWords.end();
}

bool is_valid_utf8(std::string_view text) {
  return g_utf8_validate_len(text.data(), text.size(), nullptr) != 0;
}

// Every byte that does not continue a sign begins one.
std::size_t count_code_points(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(
      text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

// ASCII alone: what other alphabets have as capitals is not asked for.
std::string capitalised(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
  }
  return text;
}

// A quote or a bracket may close after the sign that ends the sentence.
std::string as_sentence(std::string_view text) {
  const std::string_view plain = trimmed(text);
  if (plain.empty()) return "";
  constexpr std::array<std::string_view, 5> kClosing{"\"", "'", ")", "\u201d", "\u2019"};
  constexpr std::array<std::string_view, 4> kEnds{".", "!", "?", "\u2026"};
  std::string_view words = plain;
  for (const std::string_view sign : kClosing) {
    if (words.ends_with(sign)) words.remove_suffix(sign.size());
  }
  const bool has_end =
      std::ranges::any_of(kEnds, [&](std::string_view sign) { return words.ends_with(sign); });
  return std::string(plain) + (has_end ? "" : ".");
}

std::string join_with_and(const std::vector<std::string>& items) {
  std::string result;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) result += i + 1 == items.size() ? " and " : ", ";
    result += items[i];
  }
  return result;
}

// English plurals end in "s" or are given.
std::string counted(long long count, std::string_view one, std::string_view many) {
  if (count == 1) return fmt::format("1 {}", one);
  return many.empty() ? fmt::format("{} {}s", count, one) : fmt::format("{} {}", count, many);
}

}  // namespace panelpress
