#pragma once

#include <vector>

#include "base/finding.h"
#include "model/records.h"

namespace panelpress::rules {

/// The findings of GEN-6: years in which working days are counted and no bank holiday is given.
std::vector<Finding> holiday_findings(const Records& records, Date as_of);

}  // namespace panelpress::rules
