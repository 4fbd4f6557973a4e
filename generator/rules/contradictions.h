#pragma once

#include "rules/facts.h"
#include "rules/history.h"

namespace panelpress::rules {

/// The findings of DQ-2, all errors: facts of a case, of an outcome and of a panel that cannot both
/// hold.
void find_contradictions(const Facts& facts, const History& history,
                         std::vector<Finding>& findings);

}  // namespace panelpress::rules
