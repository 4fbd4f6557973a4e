#pragma once

#include <vector>

#include "model/records.h"
#include "rules/figures.h"
#include "rules/referral_facts.h"

/// The register of referred cases (REF).
namespace panelpress::rules {

/// The decision of a case, once its time is recorded: a decision without `decided_at` is not done
/// (REF-9).
std::optional<ReferralDecision> decision_of(const ReferredCase& referral);

/// Every referred case and its three clocks (REF-1 to REF-3), by id.
std::vector<ReferralFacts> referral_facts(const Records& records, const Figures& figures,
                                          Date as_of);

/// Who works on how much, and where referrals come from (REF-10).
ReferralLoad referral_load(const std::vector<ReferralFacts>& referrals, const Records& records,
                           Date as_of);

/// The kinds of referral in the twelve months that end on `as_of`, and the issues that stand behind
/// them (REF-8); by kind.
std::vector<ReferralKind> recurring_kinds(const std::vector<ReferralFacts>& referrals, Date as_of);

}  // namespace panelpress::rules
