#pragma once

#include <vector>

#include "base/finding.h"
#include "model/records.h"
#include "rules/people_facts.h"

namespace panelpress::rules {

/// The independent members, by person (PAN-14, PAN-15, IND). `attendance` has a row for each.
std::vector<MemberFacts> member_facts(const Records& records,
                                      const std::vector<AttendanceFacts>& attendance, Date as_of);

/// The pool: how many are in term, the seats that planned panels need in the coming 13 weeks, and
/// the days that members in term have left (IND-6).
PoolFacts pool_facts(const Records& records, const std::vector<MemberFacts>& members, Date as_of);

/// Advice where a pool has fewer than 6 or more than 10 members in term (IND-6).
std::vector<Finding> pool_findings(const PoolFacts& pool, const Records& records);

}  // namespace panelpress::rules
