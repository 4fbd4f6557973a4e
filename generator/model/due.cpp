#include "model/due.h"

#include "base/ascii.h"

namespace panelpress {

namespace {

/// The last day of quarter 1 to 4 of the financial year that begins in April of a year.
Date last_day_of_quarter(int first_year, int quarter) {
  const Month april{std::chrono::year{first_year}, std::chrono::April};
  return last_day_of(april + std::chrono::months{3 * quarter - 1});
}

/// COM-1: a month is its last day, a quarter and a year theirs.
std::optional<Date> last_day(std::string_view text) {
  constexpr std::size_t kYear = std::string_view("2020-21").size();
  if (const auto date = parse_date(text)) return date;
  if (const auto month = parse_month(text)) return last_day_of(*month);
  const auto first_year = first_year_of(text.substr(0, kYear));
  if (!first_year) return std::nullopt;
  const std::string_view quarter = text.substr(kYear);
  if (quarter.empty()) return last_day_of_quarter(*first_year, 4);
  const bool is_quarter =
      quarter.size() == 3 && quarter.starts_with(" Q") && quarter[2] >= '1' && quarter[2] <= '4';
  return is_quarter ? std::optional(last_day_of_quarter(*first_year, quarter[2] - '0'))
                    : std::nullopt;
}

}  // namespace

// Seven signs, the second year the next of the first: "2025-27" is none.
std::optional<int> first_year_of(std::string_view financial_year) {
  if (financial_year.size() != 7 || financial_year[4] != '-') return std::nullopt;
  int digits = 0;
  for (const char c : financial_year) {
    if (c == '-') continue;
    if (!is_digit(c)) return std::nullopt;
    digits = digits * 10 + (c - '0');
  }
  const int year = digits / 100;
  const bool is_next = digits % 100 == (year + 1) % 100;
  return year > 0 && is_next ? std::optional(year) : std::nullopt;
}

std::optional<Due> parse_due(std::string_view text) {
  const auto day = last_day(text);
  return day ? std::optional(Due{std::string(text), *day}) : std::nullopt;
}

}  // namespace panelpress
