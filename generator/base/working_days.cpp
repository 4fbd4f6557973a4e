#include "base/working_days.h"

namespace panelpress {

bool WorkingDays::is_working_day(Date date) const {
  return !is_weekend(date) && !holidays_.contains(date);
}

// The name of a holiday stands before the weekday: it is what a reader does not know.
std::string WorkingDays::why_not_working(Date date) const {
  if (const auto holiday = holidays_.find(date); holiday != holidays_.end()) return holiday->second;
  if (!is_weekend(date)) return {};
  return std::chrono::weekday{date} == std::chrono::Saturday ? "Saturday" : "Sunday";
}

// CMP-5: after `from` up to `to`, so that the day itself is day 0.
int WorkingDays::between(Date from, Date to) const {
  if (to < from) return -between(to, from);
  // Whole weeks have five working days each; only the rest and the holidays are looked at one by
  // one.
  const int weeks = days_between(from, to) / 7;
  int count = weeks * 5;
  for (Date day = from + Days{weeks * 7 + 1}; day <= to; day += Days{1}) {
    count += is_weekend(day) ? 0 : 1;
  }
  for (auto holiday = holidays_.upper_bound(from);
       holiday != holidays_.end() && holiday->first <= to; ++holiday) {
    count -= is_weekend(holiday->first) ? 0 : 1;
  }
  return count;
}

// n steps forward, never a walk day by day over years.
Date WorkingDays::nth_after(Date date, int n) const {
  Date day = date;
  // So many days hold no more working days than that: a step never goes past the nth.
  for (int missing = n; missing > 0; missing = n - between(date, day)) day += Days{missing};
  return day;
}

}  // namespace panelpress
