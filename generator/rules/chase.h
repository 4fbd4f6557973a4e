#pragma once

#include "rules/facts.h"

/// What is open of the monthly returns, so that a sentence says what the table shows (CMP-7).
namespace panelpress::rules {

/// Every measure that is outstanding, or non-compliant and can still be put right, of any month,
/// oldest first, then by panel, case and measure.
std::vector<OpenItem> open_items(const std::vector<RecommendationFacts>& recommendations,
                                 const WorkingDays& working_days, Date as_of);

/// The open items of the returns up to a month, of one area alone when it is given. A return says
/// that nothing is outstanding only when there are none.
std::vector<const OpenItem*> open_up_to(const Facts& facts, Month month,
                                        const std::optional<AreaCode>& only = std::nullopt);

/// How many measures of the returns up to a month are non-compliant (CMP-3), of one area alone when
/// it is given; those that are not open any more can no longer be put right.
int count_non_compliant_up_to(const Facts& facts, Month month,
                              const std::optional<AreaCode>& only = std::nullopt);

/// Whether another area owns the case now than on the panel's date.
bool has_changed_area(const RecommendationFacts& recommendation);
/// Whether the case has another owner now than on the panel's date (DQ-6: how one is known).
bool has_changed_owner(const RecommendationFacts& recommendation);

}  // namespace panelpress::rules

namespace panelpress {

/// The keys of what would put a fault right, in templates/compliance/workbook.txt.
template <>
struct Words<rules::Fault> {
  static constexpr WordList<rules::Fault, 4> kList{
      {{rules::Fault::kNoReason, "no-reason"},
       {rules::Fault::kNotApproved, "not-approved"},
       {rules::Fault::kApprovedTooLow, "approved-too-low"},
       {rules::Fault::kNotInDcpr, "not-in-dcpr"}}};
};

}  // namespace panelpress
