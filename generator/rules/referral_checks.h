#pragma once

#include <vector>

#include "base/finding.h"
#include "rules/referral_facts.h"

namespace panelpress::rules {

/// The findings of REF about each referred case, and about kinds of case that recur with no issue
/// behind them.
std::vector<Finding> referral_findings(const std::vector<ReferralFacts>& referrals, Date as_of);

}  // namespace panelpress::rules
