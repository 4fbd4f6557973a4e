#include <algorithm>

#include "documents/audit/view.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

// Exactly one of the five states is true; the days lie between the due day and the day done, or
// as_of.
DueView due_view(const std::optional<Date>& due, const std::optional<Date>& done, Date as_of,
                 const WorkingDays& working_days, const Vocabulary& vocabulary) {
  DueView view;
  view.due = due ? short_date(*due, working_days) : "";
  view.done_on = short_date(done);
  view.is_undated = !due && !done;
  view.is_done = done && (!due || *done <= *due);
  view.is_done_late = done && !view.is_done;
  view.is_late = !done && due && as_of > *due;
  view.is_open = !done && due && !view.is_late;
  if (!due || view.is_done) return view;
  const Date until = done.value_or(as_of);
  const auto [from, to] = std::minmax(*due, until);
  view.days = days_between(from, to);
  view.calendar = vocabulary.count.calendar_days(view.days);
  view.working = vocabulary.count.working_days(working_days.between(from, to));
  return view;
}

// What has passed its day comes first, the longest ago of all; then what has no day to pass.
int badness(const DueView& state) {
  if (state.is_late) return 1'000'000 + state.days;
  if (state.is_undated) return 4;
  if (state.is_open) return 3;
  return state.is_done_late ? 2 : 1;
}

}  // namespace panelpress::documents
