#pragma once

#include "rules/facts.h"

namespace panelpress::rules {

/// How much chairs, members and independent members attended in the twelve months that end on
/// `as_of` (PAN-15), by person. Chairs and members are those who chaired a panel or were listed on
/// one in that time; independent members also those whose term runs on `as_of`.
std::vector<AttendanceFacts> attendance_facts(const Records& records, Date as_of);

/// Advice where somebody is outside the range (PAN-15).
std::vector<Finding> attendance_findings(const std::vector<AttendanceFacts>& attendance);

}  // namespace panelpress::rules
