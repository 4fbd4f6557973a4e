#pragma once

#include <set>

#include "rules/facts.h"

namespace panelpress::rules {

/// Who is to be written to and has to have an address (DQ-3): the chair and the members, not
/// declined, of planned panels from `as_of` on, and independent members with a fee to claim.
std::set<PersonId> people_to_write_to(const Facts& facts);

/// The findings of DQ-3 about the addresses of the team, the business areas and their SPOCs, the
/// SPOCs of the core areas, and the people to be written to.
void find_missing_addresses(const Facts& facts, std::vector<Finding>& findings);

}  // namespace panelpress::rules
