#pragma once

#include "rules/facts.h"

/// POH2 claims as a whole (FEE).
namespace panelpress::rules {

/// Every claim, by id, with what each line is worth and what is wrong with it.
std::vector<ClaimFacts> claim_facts(const Records& records);

/// What some claims come to, refused lines at nothing.
Pence total_of(const std::vector<const ClaimFacts*>& claims);

/// What fees that are not claimed come to, as far as a rate is in force (FEE-9).
Pence total_of(const std::vector<const Unclaimed*>& fees);

/// The same of panels attended (accrued), and of panels cancelled late (EXP-4, not accrued).
struct UnclaimedSums {
  Pence attended;
  Pence cancelled;
};
UnclaimedSums unclaimed_sums(const std::vector<Unclaimed>& fees);

/// The findings of FEE: one a rule and claim.
std::vector<Finding> claim_findings(const std::vector<ClaimFacts>& claims);

}  // namespace panelpress::rules
