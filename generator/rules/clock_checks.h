#pragma once

#include "rules/facts.h"

namespace panelpress::rules {

/// The findings of CLK (reviews not recorded, an overdue panel, missed cycles) and of GEN-5 about
/// somebody whom no panel of the records can have seen.
std::vector<Finding> clock_findings(const std::vector<CaseFacts>& cases,
                                    const std::optional<Date>& records_from);

}  // namespace panelpress::rules
