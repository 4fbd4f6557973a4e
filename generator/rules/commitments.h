#pragma once

#include <vector>

#include "base/finding.h"
#include "model/commitments.h"
#include "rules/referral_facts.h"

/// Commitments after an inspection (COM).
namespace panelpress::rules {

/// Every commitment: when it was and is due, and where it stands (COM-1, COM-3); by id.
std::vector<CommitmentFacts> commitment_facts(const Commitments& given, Date as_of);

/// The findings of COM, about commitments and about recommendations that have none.
std::vector<Finding> commitment_findings(const std::vector<CommitmentFacts>& commitments,
                                         const Commitments& given);

}  // namespace panelpress::rules
