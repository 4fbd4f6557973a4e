#include "base/date.h"

#include <fmt/format.h>

#include <charconv>

namespace panelpress {

namespace {

using std::chrono::year_month_day;

/// std::from_chars takes a sign and stops where digits end; a date has neither.
bool reads_digits(std::string_view text, int& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool begins_with_digit = !text.empty() && text.front() >= '0' && text.front() <= '9';
  return begins_with_digit && error == std::errc{} && end == text.data() + text.size();
}

}  // namespace

Date make_date(int year, unsigned month, unsigned day) {
  return Date{
      year_month_day{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}}};
}

// Exactly as ISO writes it: "2026-3" is refused, not understood.
std::optional<Month> parse_month(std::string_view text) {
  int year = 0;
  int month = 0;
  if (text.size() != 7 || text[4] != '-' || !reads_digits(text.substr(0, 4), year) ||
      !reads_digits(text.substr(5), month)) {
    return std::nullopt;
  }
  const Month result{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)}};
  return year >= 1 && result.ok() ? std::optional(result) : std::nullopt;
}

// A day of the calendar: 31 June has the form and is none.
std::optional<Date> parse_date(std::string_view text) {
  int day = 0;
  if (text.size() != 10 || text[7] != '-' || !reads_digits(text.substr(8), day)) {
    return std::nullopt;
  }
  const auto month = parse_month(text.substr(0, 7));
  if (!month) return std::nullopt;
  const year_month_day date = *month / std::chrono::day{static_cast<unsigned>(day)};
  return date.ok() ? std::optional(Date{date}) : std::nullopt;
}

std::string to_iso(Date date) {
  const year_month_day parts{date};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(parts.year()),
                     static_cast<unsigned>(parts.month()), static_cast<unsigned>(parts.day()));
}

std::string to_iso(Month month) {
  return fmt::format("{:04}-{:02}", static_cast<int>(month.year()),
                     static_cast<unsigned>(month.month()));
}

// Floor, since a moment before 1970 counts backwards.
Date date_of(DateTime moment) { return std::chrono::floor<Days>(moment); }

Month month_of(Date date) {
  const year_month_day parts{date};
  return {parts.year(), parts.month()};
}

Date first_day_of(Month month) { return Date{month / std::chrono::day{1}}; }

Date last_day_of(Month month) { return Date{month / std::chrono::last}; }

// GEN: the same day of another month, or that month's last.
Date add_months(Date date, int months) {
  const year_month_day moved = year_month_day{date} + std::chrono::months{months};
  return moved.ok() ? Date{moved} : last_day_of({moved.year(), moved.month()});
}

// std::chrono's difference of weekdays is never below 0.
Date monday_of(Date date) { return date - (std::chrono::weekday{date} - std::chrono::Monday); }

bool is_weekend(Date date) { return std::chrono::weekday{date}.iso_encoding() >= 6; }

int days_between(Date from, Date to) { return static_cast<int>((to - from).count()); }

}  // namespace panelpress
