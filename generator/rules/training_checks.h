#pragma once

#include <vector>

#include "base/finding.h"
#include "model/records.h"

namespace panelpress::rules {

/// The held panels of another chair that somebody watched: as an observer, or for their induction
/// (TRN-2, GOAL-1); by id.
std::vector<const Panel*> panels_of_others_observed(const Person& person, const Records& records);

/// Advice about who was trained before the newest update and not refreshed since (TRN-1), chairs
/// who have not watched another chair twice (TRN-2), and members whose line manager did not agree
/// before their first panel (TRN-3).
std::vector<Finding> training_findings(const Records& records);

}  // namespace panelpress::rules
