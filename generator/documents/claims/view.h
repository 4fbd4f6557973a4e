#pragma once

#include <string>
#include <vector>

#include "documents/claims/claim.h"
#include "documents/claims/unclaimed.h"
#include "documents/shared/page.h"
#include "render/view.h"

/// The claims of a member in a month (POH2 claim summary).
namespace panelpress::documents {

/// Days that a member attended, against what is expected of them (PAN-15).
struct DaysView {
  std::string counted;   ///< "7 days"
  std::string panels;    ///< "8 panels"; empty when each was on a day of its own
  std::string expected;  ///< "5 to 10 expected for the 120 days served"; empty when nothing is
  std::string until;     ///< "31 March 2026"
  rules::AgainstExpected against = rules::AgainstExpected::kWithin;
  std::vector<std::string> dates;  ///< each day once, with its panels when they are two
  PANELPRESS_VIEW(DaysView, counted, panels, expected, until, against, dates)
};

struct MemberMonthView {
  PageView page;
  std::string name;
  std::string month;
  std::string payroll_number;  ///< empty when none is recorded
  std::vector<ClaimView> claims;
  bool is_several = false;
  std::string counted;  ///< "2 claims"
  std::string total;    ///< of all the claims
  DaysView days;
  MemberUnclaimedView unclaimed;
  PANELPRESS_VIEW(MemberMonthView, page, name, month, payroll_number, claims, is_several, counted,
                  total, days, unclaimed)
};

/// What was submitted in a month by a member. The list is not empty; all are theirs.
MemberMonthView member_month_view(const Context& context,
                                  const std::vector<const rules::ClaimFacts*>& claims);

/// The findings about claims, in the order of the facts.
std::vector<const Finding*> findings_about_claims(
    const rules::Facts& facts, const std::vector<const rules::ClaimFacts*>& claims);

/// The inputs that say what a member claimed and attended.
/// Gathered once for all summaries of the member.
SharedPaths inputs_of_member(const Context& context, const PersonId& member);

}  // namespace panelpress::documents
