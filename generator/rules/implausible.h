#pragma once

#include "rules/countries.h"
#include "rules/facts.h"

namespace panelpress::rules {

/// The findings of DQ-7, all warnings: what can be, and hardly is.
void find_implausible(const Records& records, const Figures& figures,
                      const Nationalities& nationalities, std::vector<Finding>& findings);

}  // namespace panelpress::rules
