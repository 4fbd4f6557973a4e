#pragma once

#include "base/working_days.h"

/// Deadlines in working days (REF, CMP-5).
namespace panelpress::rules {

/// The nth working day after a date; the date itself for 0.
Date working_day_after(const WorkingDays& working_days, Date date, int n);

/// Whether a deadline is passed on a date: its day is over, and the next working day has begun.
/// What is done on a day off after it is in time (REF).
bool has_passed(const WorkingDays& working_days, Date last_day, Date date);

}  // namespace panelpress::rules
