#pragma once

#include "rules/history.h"

namespace panelpress::rules {

/// What the rules say of every case on `as_of` (CLK, PCK-2, PCK-3, SEL-5 to SEL-7), by reference.
std::vector<CaseFacts> case_facts(const Records& records, const Figures& figures,
                                  const History& history, Date as_of);

}  // namespace panelpress::rules
