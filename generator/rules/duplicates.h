#pragma once

#include "rules/facts.h"

namespace panelpress::rules {

/// The findings of DQ-4: one on each reference that looks like the person of another.
void find_duplicates(const Facts& facts, std::vector<Finding>& findings);

}  // namespace panelpress::rules
