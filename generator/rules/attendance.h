#pragma once

#include "rules/facts.h"

namespace panelpress::rules {

/// How much chairs, members and independent members attended in the twelve months that end on
/// `as_of` (PAN-15), by person. Chairs and members are those whom a panel of that time or a later
/// one lists; independent members also those with a term that ran in that time or begins later. Who
/// has left long ago is nobody's concern.
std::vector<AttendanceFacts> attendance_facts(const Records& records, Date as_of);

/// Advice where somebody is outside the range (PAN-15).
std::vector<Finding> attendance_findings(const std::vector<AttendanceFacts>& attendance);

}  // namespace panelpress::rules
