#pragma once

#include <optional>
#include <vector>

#include "base/finding.h"
#include "base/working_days.h"
#include "model/records.h"
#include "rules/figures.h"

/// Arranging that members can attend (ARR).
namespace panelpress::rules {

/// The day by which availability and names are asked for (ARR-1).
Date availability_asked_by(const Panel& panel, const Figures& figures);

/// The last day on which an unescorted pass for the panel may be confirmed: the working day before
/// it (ARR-3).
Date pass_confirmed_by(const Panel& panel, const WorkingDays& working_days);

/// The claim with an expense of the same member, panel's date and category as a booking (ARR-2);
/// null when there is none.
const Claim* claimed_as_well(const Panel& panel, const Member& member, const Booking& booking,
                             const Records& records);

/// The first pay-roll cut-off on or after the date (ARR-4); null when settings give none.
const PayrollMonth* next_cut_off(const Settings& settings, Date date);

/// The findings of ARR-1 to ARR-3.
std::vector<Finding> arranging_findings(const Records& records, const Figures& figures, Date as_of);

}  // namespace panelpress::rules
