#pragma once

#include <vector>

#include "base/finding.h"
#include "model/records.h"

/// Conduct at panels (CON).
namespace panelpress::rules {

/// Warnings about concerns that the CPP lead was told of later than 24 hours after, or not at all
/// (CON-1). They stand in restricted documents alone.
std::vector<Finding> conduct_findings(const Records& records, Date as_of);

/// Who is asked to a panel during a restriction on taking part (CON-2): an error once it is held, a
/// warning while it is planned.
std::vector<Finding> restriction_findings(const Records& records);

}  // namespace panelpress::rules
