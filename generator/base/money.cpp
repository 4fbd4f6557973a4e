#include "base/money.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/ascii.h"

namespace panelpress {

namespace {

constexpr std::int64_t kMostPounds = 10'000'000;

/// The text without TOML's underscores; nothing when one does not stand between two digits.
/// TOML's own rule for numbers, since an amount may be given as one.
std::optional<std::string> without_underscores(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '_') {
      plain += text[i];
    } else if (i == 0 || i + 1 == text.size() || !is_digit(text[i - 1]) || !is_digit(text[i + 1])) {
      return std::nullopt;
    }
  }
  return plain;
}

bool all_digits(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, is_digit);
}

std::int64_t number(std::string_view digits) {
  std::int64_t value = 0;
  for (const char digit : digits) value = value * 10 + (digit - '0');
  return value;
}

}  // namespace

// Whole pence from the text (FEE-10): "23.4" is 23.40, a third decimal is refused rather than
// rounded.
std::optional<Pence> parse_pounds(std::string_view text) {
  const auto plain = without_underscores(text);
  if (!plain) return std::nullopt;
  const auto point = plain->find('.');
  const std::string_view all = *plain;
  const std::string_view pounds = all.substr(0, point);
  std::string decimals = point == std::string::npos ? "00" : std::string(all.substr(point + 1));
  if (decimals.size() == 1) decimals += '0';
  // Twelve digits cannot overflow, and are far above the limit.
  if (!all_digits(pounds) || pounds.size() > 12 || decimals.size() != 2 || !all_digits(decimals)) {
    return std::nullopt;
  }
  const Pence amount{number(pounds) * 100 + number(decimals)};
  const bool in_range = amount.count > 0 && amount.count <= kMostPounds * 100;
  return in_range ? std::optional(amount) : std::nullopt;
}

// From the size, so that -0.05 keeps its sign although its pounds are 0.
std::string in_pounds(Pence amount) {
  const std::int64_t size = amount.count < 0 ? -amount.count : amount.count;
  std::string pounds = fmt::format("{}", size / 100);
  for (auto i = static_cast<std::ptrdiff_t>(pounds.size()) - 3; i > 0; i -= 3) {
    pounds.insert(static_cast<std::size_t>(i), ",");
  }
  return fmt::format("{}£{}.{:02}", amount.count < 0 ? "-" : "", pounds, size % 100);
}

}  // namespace panelpress
