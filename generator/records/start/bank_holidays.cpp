#include "records/start/bank_holidays.h"

#include <algorithm>

namespace panelpress::records {

namespace {

/// The first Monday on or after a date.
Date monday_from(Date date) {
  return is_weekend(date) || monday_of(date) != date ? monday_of(date) + Days{7} : date;
}

/// The last Monday of a month.
Date last_monday(int year, unsigned month) {
  return monday_of(last_day_of(Month{std::chrono::year{year}, std::chrono::month{month}}));
}

/// A fixed day, or the next working day that is not taken when it falls on a weekend.
BankHoliday fixed(Date date, const std::string& name, const std::vector<BankHoliday>& taken) {
  if (!is_weekend(date)) return {date, name};
  Date substitute = date;
  const auto is_same = [&](const BankHoliday& each) { return each.date == substitute; };
  while (is_weekend(substitute) || std::any_of(taken.begin(), taken.end(), is_same)) {
    substitute += Days{1};
  }
  return {substitute, name + " (substitute day)"};
}

}  // namespace

Date easter_sunday(int year) {
  // The anonymous Gregorian computus (Nature, 20 April 1876; Meeus, Astronomical Algorithms, 8).
  const int a = year % 19;
  const int b = year / 100;
  const int c = year % 100;
  const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int day = h + l - 7 * m + 114;
  return make_date(year, static_cast<unsigned>(day / 31), static_cast<unsigned>(day % 31 + 1));
}

// By rule, without the days that are proclaimed for one year: the file says that they are to be
// added.
std::vector<BankHoliday> bank_holidays(int year) {
  const Date easter = easter_sunday(year);
  std::vector<BankHoliday> days = {{easter - Days{2}, "Good Friday"},
                                   {easter + Days{1}, "Easter Monday"},
                                   {monday_from(make_date(year, 5, 1)), "Early May bank holiday"},
                                   {last_monday(year, 5), "Spring bank holiday"},
                                   {last_monday(year, 8), "Summer bank holiday"}};
  days.push_back(fixed(make_date(year, 1, 1), "New Year's Day", days));
  // A working Boxing Day keeps its own date; Christmas Day on a Sunday moves past it.
  const Date boxing_day = make_date(year, 12, 26);
  const BankHoliday boxing{boxing_day, "Boxing Day"};
  const bool is_boxing_fixed = !is_weekend(boxing_day);
  if (is_boxing_fixed) days.push_back(boxing);
  days.push_back(fixed(make_date(year, 12, 25), "Christmas Day", days));
  if (!is_boxing_fixed) days.push_back(fixed(boxing_day, boxing.name, days));
  std::sort(days.begin(), days.end(), [](const BankHoliday& left, const BankHoliday& right) {
    return left.date < right.date;
  });
  return days;
}

}  // namespace panelpress::records
