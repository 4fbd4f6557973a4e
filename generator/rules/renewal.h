#pragma once

#include <string_view>
#include <vector>

#include "base/finding.h"
#include "base/message.h"
#include "model/records.h"
#include "rules/people_facts.h"

namespace panelpress::rules {

/// How far ahead the end of a term or a clearance is acted on (IND-5): a clearance alone takes four
/// to six weeks.
inline constexpr int kRenewalDays = 182;

/// What somebody is to do about a member's service.
enum class RenewalKind {
  kEnds,      ///< a term or a clearance that ends
  kAppraisal  ///< a further term without one
};

/// Something to renew or to record, and why.
struct Renewal {
  const Person* member = nullptr;
  RenewalKind kind{};
  Date day;  ///< the last day of what ends; the first of the further term
  Message why;
  std::string_view key;  ///< where the records will say that it is done; empty for a term
  Source source;
  /// A campaign may already bring who follows: the term ends all the same, but is no finding.
  bool is_followed_up = false;
};

/// Every term that ends without a further one, clearance that runs out before service does, and
/// further term without an appraisal (IND-5), by member.
std::vector<Renewal> renewals(const std::vector<MemberFacts>& members, const Records& records,
                              Date as_of);

/// A warning about each member with something to renew that nothing follows up yet (IND-5).
std::vector<Finding> renewal_findings(const std::vector<MemberFacts>& members,
                                      const Records& records, Date as_of);

}  // namespace panelpress::rules
