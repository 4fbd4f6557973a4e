#pragma once

#include <set>
#include <utility>

#include "rules/facts.h"

/// The lines of POH2 claims, one by one (FEE-1 to FEE-6, FEE-9, FEE-10, FEE-12).
namespace panelpress::rules {

/// Who has claimed which panel so far, in the order of FEE-9.
using ClaimedPanels = std::set<std::pair<PersonId, PanelId>>;

/// What a line is worth and what is wrong with it. Claims are read in the order of submission: a
/// line for a panel is entered in `claimed`, and one that finds it there is an error (FEE-9).
ClaimLineFacts claim_line_facts(const Records& records, const Claim& claim, const ClaimLine& line,
                                ClaimedPanels& claimed);

}  // namespace panelpress::rules
