#pragma once

#include <optional>
#include <string>

#include "base/working_days.h"
#include "documents/shared/vocabulary.h"
#include "render/view.h"

namespace panelpress::documents {

/// Whether a thing is done, and how long it is to or from its day. One of the questions is true.
struct DueView {
  std::string due;  ///< with a note when it is no working day; empty when there is none
  std::string done_on;
  bool is_done = false;       ///< in time, or without a day to be done by
  bool is_done_late = false;  ///< after its day
  bool is_late = false;       ///< not done, and its day is past
  bool is_open = false;       ///< not done, and its day has not passed
  bool is_undated = false;    ///< not done, without a day to be done by
  int days = 0;               ///< calendar days left or late
  std::string calendar;       ///< the same in words
  std::string working;        ///< the same in working days
  PANELPRESS_VIEW(DueView, due, done_on, is_done, is_done_late, is_late, is_open, is_undated,
                  calendar, working)
};

/// The state of a thing due on a day and done on another, or not yet done on `as_of`.
DueView due_view(const std::optional<Date>& due, const std::optional<Date>& done, Date as_of,
                 const WorkingDays& working_days, const Vocabulary& vocabulary);

/// How bad a state is, to put the worst first: a thing not done, the longest late first; then what
/// is done, late or in time.
int badness(const DueView& state);

}  // namespace panelpress::documents
