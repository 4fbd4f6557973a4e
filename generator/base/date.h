#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace panelpress {

/// A civil date in UK time: a calendar day without a clock or a zone.
using Date = std::chrono::local_days;
/// A count of calendar days.
using Days = std::chrono::days;
/// Wall-clock time in the UK, without a zone.
using DateTime = std::chrono::local_seconds;
/// A calendar month of a year.
using Month = std::chrono::year_month;

/// The date of a year, month and day; they must form a real date.
Date make_date(int year, unsigned month, unsigned day);

/// Reads "YYYY-MM-DD"; nothing when the text is not a real date between the years 1 and 9999.
std::optional<Date> parse_date(std::string_view text);
/// Reads "YYYY-MM"; nothing when the text is not a month.
std::optional<Month> parse_month(std::string_view text);

/// "2026-03-10".
std::string to_iso(Date date);
/// "2026-03".
std::string to_iso(Month month);

/// The date on which a date and time falls.
Date date_of(DateTime moment);
/// The month in which a date falls.
Month month_of(Date date);
/// The first day of a month.
Date first_day_of(Month month);
/// The last day of a month.
Date last_day_of(Month month);

/// The same day `months` later (or earlier when negative), or that month's last day when it has no
/// such day (PAN-12, FEE-5: one month before or after a date).
Date add_months(Date date, int months);

/// The Monday of the week, Monday to Sunday, that holds the date (CLK-3).
Date monday_of(Date date);
/// Whether the date is a Saturday or a Sunday.
bool is_weekend(Date date);

/// Whole days from one date to another; negative when `to` is earlier.
int days_between(Date from, Date to);

}  // namespace panelpress
