#include "base/uk_time.h"

namespace panelpress {

namespace {

using std::chrono::hours;
using std::chrono::sys_days;
using std::chrono::sys_seconds;

sys_seconds change_of_clocks(std::chrono::year year, std::chrono::month month) {
  return sys_days{year / month / std::chrono::Sunday[std::chrono::last]} + hours{1};
}

bool is_summer(sys_seconds moment) {
  const std::chrono::year_month_day day{std::chrono::floor<Days>(moment)};
  return moment >= change_of_clocks(day.year(), std::chrono::March) &&
         moment < change_of_clocks(day.year(), std::chrono::October);
}

}  // namespace

std::chrono::sys_seconds utc_moment(DateTime uk) {
  const sys_seconds as_if_winter{uk.time_since_epoch()};
  const sys_seconds as_if_summer = as_if_winter - hours{1};
  return is_summer(as_if_summer) ? as_if_summer : as_if_winter;
}

Date utc_date(sys_seconds moment) {
  return Date{std::chrono::floor<Days>(moment).time_since_epoch()};
}

Date uk_date(sys_seconds moment) {
  return utc_date(is_summer(moment) ? moment + hours{1} : moment);
}

}  // namespace panelpress
