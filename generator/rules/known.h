#pragma once

#include "base/threads.h"
#include "model/records.h"

namespace panelpress::rules {

/// The records as they were known on a date (GEN-1): dated facts later than `as_of` are absent,
/// later claims are gone, and a panel held or cancelled later is still planned. Everything else is
/// kept.
Records known_on(Records records, Date as_of, const Threads& threads = {});

}  // namespace panelpress::rules
