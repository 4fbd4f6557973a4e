#pragma once

#include <vector>

#include "base/finding.h"
#include "model/records.h"
#include "rules/people_facts.h"

/// The induction of independent members (IND-2).
namespace panelpress::rules {

/// The items of somebody's induction and which of them are done on `as_of`. A panel of the records
/// is observed once it was held.
InductionFacts induction_facts(const Person& person, const Records& records, Date as_of);

/// A warning once a person who has sat on a panel before every item was done; advice where none of
/// the panels observed had a serving independent member (IND-2).
std::vector<Finding> induction_findings(const std::vector<MemberFacts>& members,
                                        const Records& records);

}  // namespace panelpress::rules
