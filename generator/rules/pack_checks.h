#pragma once

#include "rules/history.h"

namespace panelpress::rules {

/// The findings of PCK-1: one for each detained person whom a panel that is not cancelled lists,
/// with all parts that are not recorded as the case stands on `as_of`.
std::vector<Finding> pack_findings(const std::vector<CaseFacts>& cases, const Records& records,
                                   const History& history);

}  // namespace panelpress::rules
