#pragma once

#include "model/records.h"

/// What was known on a day of referred cases, issues and commitments (GEN-1).
namespace panelpress::rules {

/// Cases received and issues opened by then, and what had been done about them (REF, ISS). An issue
/// closed later is still open.
void know_referrals(ReferralRegister& referrals, Date as_of);
/// What had been done, shown, reported and revised of commitments (COM).
void know_commitments(Commitments& commitments, Date as_of);

}  // namespace panelpress::rules
