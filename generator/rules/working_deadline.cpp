#include "rules/working_deadline.h"

namespace panelpress::rules {

Date working_day_after(const WorkingDays& working_days, Date date, int n) {
  Date day = date;
  // So many days hold no more working days than that: a step never goes past the nth.
  for (int missing = n; missing > 0; missing = n - working_days.between(date, day)) {
    day += Days{missing};
  }
  return day;
}

bool has_passed(const WorkingDays& working_days, Date last_day, Date date) {
  return working_days.between(last_day, date) > 0;
}

}  // namespace panelpress::rules
