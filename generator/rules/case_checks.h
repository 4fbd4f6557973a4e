#pragma once

#include "rules/facts.h"
#include "rules/history.h"

/// The findings about single cases and their clocks, each in the source file of its name.
namespace panelpress::rules {

/// The findings of CLK (reviews not recorded, an overdue panel, missed cycles) and of GEN-5 about
/// somebody whom no panel of the records can have seen.
std::vector<Finding> clock_findings(const std::vector<CaseFacts>& cases,
                                    const std::optional<Date>& records_from);
/// The findings of PCK-1: one for each detained person whom a panel that is not cancelled lists,
/// with all parts that are not recorded as the case stands on `as_of`.
std::vector<Finding> pack_findings(const std::vector<CaseFacts>& cases, const Records& records,
                                   const History& history);
/// The findings of GEN-6: years in which working days are counted and no bank holiday is given.
std::vector<Finding> holiday_findings(const Records& records, Date as_of);

}  // namespace panelpress::rules
