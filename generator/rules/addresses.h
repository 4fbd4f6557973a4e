#pragma once

#include <set>

#include "rules/facts.h"

namespace panelpress::rules {

/// The findings of DQ-3 about the addresses of the team, the business areas and their SPOCs, the
/// SPOCs of the core areas, and the people to be written to.
void find_missing_addresses(const Facts& facts, std::vector<Finding>& findings);

}  // namespace panelpress::rules
