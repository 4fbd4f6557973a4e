#pragma once

#include "rules/history.h"

/// What is wrong with the records themselves (DQ).
namespace panelpress::rules {

/// The findings of DQ-1 to DQ-4 and DQ-7. The other facts are already worked out.
std::vector<Finding> data_quality_findings(const Facts& facts, const History& history);

}  // namespace panelpress::rules
