#include "rules/cancellation.h"

#include "rules/fees.h"

namespace panelpress::rules {

Pence Payable::total() const {
  // No rate in force (FEE-10) counts as nothing; the finding about it says so.
  return Pence{fee.value_or(Pence{}).count * std::ssize(members)};
}

Payable payable_of(const Facts& facts, const PanelFacts& panel) {
  Payable payable;
  payable.is_late = is_cancelled_late(*panel.panel);
  // A panel cancelled in good time is payable to nobody (FEE-4), so that nobody is listed.
  if (!payable.is_late) return payable;
  const FeeRate* rate = rate_on(facts.records->settings, *panel.panel->date);
  if (rate) payable.fee = *rate->full;
  for (const auto& each : panel.members) {
    const PersonId& id = *each.person->id;
    const bool has_fee = each.person->is_independent() && has_seat_with_fee(*panel.panel, id) &&
                         answered_attending(*panel.panel, id);
    if (has_fee) payable.members.push_back(each.person);
  }
  return payable;
}

}  // namespace panelpress::rules
