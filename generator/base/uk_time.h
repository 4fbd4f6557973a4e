#pragma once

#include <chrono>

#include "base/date.h"

namespace panelpress {

/// The UK civil date at a moment: British Summer Time runs from 01:00 UTC on the last Sunday of
/// March to 01:00 UTC on the last Sunday of October.
Date uk_date(std::chrono::sys_seconds moment);

/// The moment of a time on UK clocks. The hour that the end of summer time repeats is its first, in
/// summer time; the hour that its begin leaves out is told as if clocks had not changed.
std::chrono::sys_seconds utc_moment(DateTime uk);

/// The UTC date at a moment.
Date utc_date(std::chrono::sys_seconds moment);

}  // namespace panelpress
