#pragma once

#include "rules/facts.h"

/// What independent members are paid (FEE): rates, seats that have a fee, and fees not yet claimed.
namespace panelpress::rules {

/// FEE-4: whether a cancelled panel was cancelled so late that those who had said they would attend
/// are paid: 72 hours or less before its start, or at any time on its day or after.
bool is_cancelled_late(const Panel& panel);

/// FEE-10: the fees in force on a date; null when none are.
const FeeRate* rate_on(const Settings& settings, Date date);

/// Whether a person attended a held panel, in any role.
bool attended(const Panel& panel, const PersonId& person);

/// FEE-1: whether a person sits on the panel as a member. An expert or observer has no fee.
bool has_seat_with_fee(const Panel& panel, const PersonId& person);

/// FEE-4: whether a member had answered that they attend.
bool answered_attending(const Panel& panel, const PersonId& person);

/// Panels attended that no `panel` line without an error claims, and late-cancelled panels payable
/// and not claimed (FEE-9, EXP-4), by member, panel date, panel. None dated before the records
/// begin (GEN-5).
std::vector<Unclaimed> unclaimed_fees(const Records& records,
                                      const std::vector<ClaimFacts>& claims);

}  // namespace panelpress::rules
