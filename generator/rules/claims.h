#pragma once

#include "rules/facts.h"

/// POH2 claims as a whole (FEE).
namespace panelpress::rules {

/// Every claim, by id, with what each line is worth and what is wrong with it.
std::vector<ClaimFacts> claim_facts(const Records& records);

/// The findings of FEE: one a rule and claim.
std::vector<Finding> claim_findings(const std::vector<ClaimFacts>& claims);

}  // namespace panelpress::rules
