#pragma once

#include <vector>

#include "base/finding.h"
#include "model/records.h"
#include "rules/people_facts.h"

namespace panelpress::rules {

/// Whether somebody was at a held panel as its chair or a member; the chair is presumed present. An
/// expert or observer is neither.
bool sat_on(const Panel& panel, const PersonId& person);

/// The first panel, by date, that somebody sat on; null when there is none.
const Panel* first_sat_on(const Records& records, const PersonId& person);

/// How much chairs, members and independent members attended in the twelve months that end on
/// `as_of` (PAN-15), by person. Chairs and members are those asked to a panel of that time; every
/// independent member has a row.
std::vector<AttendanceFacts> attendance_facts(const Records& records, Date as_of);

/// Advice where somebody is outside the range (PAN-15).
std::vector<Finding> attendance_findings(const std::vector<AttendanceFacts>& attendance);

}  // namespace panelpress::rules
