#pragma once

#include "rules/facts.h"

namespace panelpress::rules {

/// The findings of DQ-7, all warnings: what can be, and hardly is.
void find_implausible(const Facts& facts, std::vector<Finding>& findings);

}  // namespace panelpress::rules
