#pragma once

#include <optional>
#include <vector>

#include "base/finding.h"
#include "model/referral.h"

/// Systemic issues that referred cases show (ISS).
namespace panelpress::rules {

/// Whether an issue is closed, its benefits shown or not.
bool is_closed(const Issue& issue);

/// The last day on which an issue was looked at; that on which it was opened counts.
Date last_looked_at(const Issue& issue);

/// How many calendar days it took to close an issue; none while it is not closed or without a date.
std::optional<int> days_to_close(const Issue& issue);

/// An error about an issue closed without a date or evidence; advice about one that nobody has
/// looked at for more than 28 days (ISS-1).
std::vector<Finding> issue_findings(const std::vector<Issue>& issues, Date as_of);

}  // namespace panelpress::rules
