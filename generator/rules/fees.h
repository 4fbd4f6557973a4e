#pragma once

#include "rules/facts.h"

/// POH2 claims (FEE).
namespace panelpress::rules {

/// FEE-4: whether a cancelled panel was cancelled so late that those who had said they would attend
/// are paid: 72 hours or less before its start, or at any time on its day or after.
bool is_cancelled_late(const Panel& panel);

/// FEE-10: the fees in force on a date; null when none are.
const FeeRate* rate_on(const Settings& settings, Date date);

/// Whether a person attended a held panel as a member.
bool attended(const Panel& panel, const PersonId& person);

/// FEE-4: whether a member had answered that they attend.
bool answered_attending(const Panel& panel, const PersonId& person);

/// Every claim, by id, with what each line is worth and what is wrong with it.
std::vector<ClaimFacts> claim_facts(const Records& records);

/// Panels attended and not claimed, and late-cancelled panels payable and not claimed (FEE-9,
/// EXP-4), by member, panel date, panel.
std::vector<Unclaimed> unclaimed_fees(const Records& records);

/// The findings of FEE: one a rule and claim.
std::vector<Finding> claim_findings(const std::vector<ClaimFacts>& claims);

}  // namespace panelpress::rules
