#pragma once

#include "documents/schedule/schedule_view.h"

namespace panelpress::documents {

/// The load of the coming weeks: a chart with a row for each band that occurs, and the table behind
/// it (SEL-5).
void set_weeks(ScheduleView& view, const rules::Schedule& schedule);

}  // namespace panelpress::documents
