#pragma once

#include "model/records.h"

/// When somebody had their CPP training (PAN-8, TRN).
namespace panelpress::rules {

/// The day of somebody's first CPP training: `trained_on` or the training of their induction,
/// whichever is earlier (IND-2, PAN-8); null when neither is recorded. An induction may lie ahead.
const Field<Date>* trained_on(const Person& person);

/// Whether somebody has had CPP training on or before the date (PAN-8).
bool is_trained_on(const Person& person, Date date);

}  // namespace panelpress::rules
