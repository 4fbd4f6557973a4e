#include "base/text.h"

#include <fmt/format.h>
#include <glib.h>

#include <algorithm>
#include <array>
#include <memory>

namespace panelpress {

namespace {

constexpr std::string_view kWhiteSpace = " \t\n\r\f\v";

constexpr std::array<std::string_view, 11> kMissingWords = {
    "unknown", "unspecified", "various", "n/a", "na", "none", "not known", "tbc", "tbd", "-", "?"};

}  // namespace

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(kWhiteSpace);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kWhiteSpace) - first + 1);
}

std::string folded(std::string_view text) {
  const std::unique_ptr<gchar, decltype(&g_free)> lower{
      g_utf8_casefold(text.data(), static_cast<gssize>(text.size())), &g_free};
  std::string result;
  for (const char c : trimmed(lower.get())) {
    const bool is_space = kWhiteSpace.find(c) != std::string_view::npos;
    if (is_space && result.back() == ' ') continue;
    result += is_space ? ' ' : c;
  }
  return result;
}

bool is_missing_text(std::string_view text) {
  // Most text is longer than any of the words; only the short is worth folding.
  const std::string_view plain = trimmed(text);
  constexpr std::size_t kLongerThanAnyWord = 24;
  if (plain.empty()) return true;
  if (plain.size() > kLongerThanAnyWord) return false;
  std::string word = folded(plain);
  if (word.ends_with('.')) word.pop_back();
  return std::find(kMissingWords.begin(), kMissingWords.end(), word) != kMissingWords.end();
}

bool is_valid_utf8(std::string_view text) {
  return g_utf8_validate_len(text.data(), text.size(), nullptr) != 0;
}

std::size_t count_code_points(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  }));
}

std::string join_with_and(const std::vector<std::string>& items) {
  std::string result;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) result += i + 1 == items.size() ? " and " : ", ";
    result += items[i];
  }
  return result;
}

std::string counted(long long count, std::string_view one, std::string_view many) {
  if (count == 1) return fmt::format("1 {}", one);
  return many.empty() ? fmt::format("{} {}s", count, one) : fmt::format("{} {}", count, many);
}

}  // namespace panelpress
