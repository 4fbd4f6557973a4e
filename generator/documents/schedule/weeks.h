#pragma once

#include "documents/schedule/view.h"
#include "documents/schedule/words.h"

namespace panelpress::documents {

/// Demand against capacity in the coming weeks: what the picture shows in a sentence, the picture,
/// and the table behind it (SEL-5).
void set_weeks(ScheduleView& view, const ScheduleWords& words, const rules::Facts& facts);

}  // namespace panelpress::documents
