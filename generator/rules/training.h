#pragma once

#include <vector>

#include "base/finding.h"
#include "model/records.h"

/// CPP training: when somebody had it (PAN-8), and what is still to be learned (TRN).
namespace panelpress::rules {

/// The day of somebody's first CPP training: `trained_on` or the training of their induction,
/// whichever is earlier (IND-2, PAN-8); null when neither is recorded. An induction may lie ahead.
const Field<Date>* trained_on(const Person& person);

/// Whether somebody has had CPP training on or before the date (PAN-8).
bool is_trained_on(const Person& person, Date date);

/// The held panels of another chair that somebody watched: as an observer, or for their induction
/// (TRN-2, GOAL-1); by id.
std::vector<const Panel*> panels_of_others_observed(const Person& person, const Records& records);

/// Advice about who was trained before the newest update and not refreshed since (TRN-1), chairs
/// who have not watched another chair twice (TRN-2), and members whose line manager did not agree
/// before their first panel (TRN-3).
std::vector<Finding> training_findings(const Records& records);

}  // namespace panelpress::rules
