#pragma once

#include "rules/history.h"

namespace panelpress::rules {

/// What the rules say of every case on `as_of` (CLK, PCK-2, PCK-3, SEL-5), by reference.
std::vector<CaseFacts> case_facts(const Records& records, const Figures& figures,
                                  const History& history, Date as_of);

/// The earliest planned panel on or after `as_of`: the next available one (POST-6); null when none
/// is planned.
const Panel* next_available_panel(const Records& records, Date as_of);

/// The findings of CLK: reviews not recorded, an overdue panel, missed cycles.
std::vector<Finding> clock_findings(const std::vector<CaseFacts>& cases);

/// The findings of PCK-1: one a case that a panel lists, with all parts that are not recorded.
std::vector<Finding> pack_findings(const std::vector<CaseFacts>& cases,
                                   const std::vector<PanelFacts>& panels);

}  // namespace panelpress::rules
