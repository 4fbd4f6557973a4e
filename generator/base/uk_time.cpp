#include "base/uk_time.h"

namespace panelpress {

namespace {

using std::chrono::hours;
using std::chrono::sys_days;
using std::chrono::sys_seconds;

/// The last Sunday of the month, at 01:00 UTC, in March and in October alike.
sys_seconds change_of_clocks(std::chrono::year year, std::chrono::month month) {
  return sys_days{year / month / std::chrono::Sunday[std::chrono::last]} + hours{1};
}

/// From the change in March, included, to that of October, excluded.
bool is_summer(sys_seconds moment) {
  const std::chrono::year_month_day day{std::chrono::floor<Days>(moment)};
  return moment >= change_of_clocks(day.year(), std::chrono::March) &&
         moment < change_of_clocks(day.year(), std::chrono::October);
}

}  // namespace

// The hour that comes twice in October is taken as the first of them, in summer time; the one that
// is left out in March is taken as winter's.
std::chrono::sys_seconds utc_moment(DateTime uk) {
  const sys_seconds as_if_winter{uk.time_since_epoch()};
  const sys_seconds as_if_summer = as_if_winter - hours{1};
  return is_summer(as_if_summer) ? as_if_summer : as_if_winter;
}

Date utc_date(sys_seconds moment) {
  return Date{std::chrono::floor<Days>(moment).time_since_epoch()};
}

// Today is the UK's civil date, whatever zone the machine is set to.
Date uk_date(sys_seconds moment) {
  return utc_date(is_summer(moment) ? moment + hours{1} : moment);
}

}  // namespace panelpress
