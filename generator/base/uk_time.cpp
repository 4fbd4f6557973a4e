#include "base/uk_time.h"

namespace panelpress {

namespace {

using std::chrono::hours;
using std::chrono::sys_days;
using std::chrono::sys_seconds;

sys_seconds change_of_clocks(std::chrono::year year, std::chrono::month month) {
  return sys_days{year / month / std::chrono::Sunday[std::chrono::last]} + hours{1};
}

}  // namespace

Date utc_date(sys_seconds moment) {
  return Date{std::chrono::floor<Days>(moment).time_since_epoch()};
}

Date uk_date(sys_seconds moment) {
  const std::chrono::year_month_day day{std::chrono::floor<Days>(moment)};
  const bool is_summer = moment >= change_of_clocks(day.year(), std::chrono::March) &&
                         moment < change_of_clocks(day.year(), std::chrono::October);
  return utc_date(is_summer ? moment + hours{1} : moment);
}

}  // namespace panelpress
