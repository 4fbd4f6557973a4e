#pragma once

#include "documents/schedule/view.h"
#include "documents/schedule/words.h"

namespace panelpress::documents {

/// The load of the coming weeks: a chart with a row for each band that occurs, and the table behind
/// it (SEL-5).
void set_weeks(ScheduleView& view, const ScheduleWords& words, const rules::Schedule& schedule);

}  // namespace panelpress::documents
