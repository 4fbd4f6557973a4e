#pragma once

#include "rules/facts.h"

namespace panelpress::rules {

/// What panels are planned from (SEL-5, SEL-6), once cases and panels are worked out. The pointers
/// in it are into the facts.
Schedule schedule_of(const Facts& facts);

}  // namespace panelpress::rules
