#pragma once

#include "rules/facts.h"
#include "rules/history.h"

/// What is wrong with the records themselves (DQ), once the other facts are worked out.
namespace panelpress::rules {

/// The findings of DQ-1: nationalities that are no country's name, with the name that is meant.
void find_misspelt_nationalities(const Facts& facts, std::vector<Finding>& findings);
/// The findings of DQ-2, all errors: facts of a case, of an outcome and of a panel that cannot both
/// hold.
void find_contradictions(const Facts& facts, const History& history,
                         std::vector<Finding>& findings);
/// The findings of DQ-4: one on each reference that looks like the person of another.
void find_duplicates(const Facts& facts, std::vector<Finding>& findings);
/// The findings of DQ-7, all warnings: what can be, and hardly is.
void find_implausible(const Facts& facts, std::vector<Finding>& findings);

}  // namespace panelpress::rules
