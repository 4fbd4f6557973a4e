#pragma once

#include <vector>

#include "base/finding.h"
#include "model/records.h"
#include "rules/people_facts.h"

namespace panelpress::rules {

/// How far ahead the end of a term or a clearance is acted on (IND-5): a clearance alone takes four
/// to six weeks.
inline constexpr int kRenewalDays = 182;

/// A warning about a term that ends with nothing under way to follow it, a clearance that runs out
/// before service does, and a further term without an appraisal (IND-5).
std::vector<Finding> renewal_findings(const std::vector<MemberFacts>& members,
                                      const Records& records, Date as_of);

}  // namespace panelpress::rules
