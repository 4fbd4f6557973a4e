#include "rules/forecast.h"

#include <algorithm>
#include <tuple>

#include "rules/expenditure.h"
#include "rules/fees.h"

namespace panelpress::rules {

namespace {

bool is_in(Date date, FinancialYear year) { return financial_year_of(month_of(date)) == year; }

/// Whoever has not declined is expected: a forecast that waits for answers comes too late. Those
/// who answered are told apart as confirmed.
void add_planned(const Records& records, const Panel& panel, std::vector<PlannedFee>& fees) {
  const FeeRate* rate = rate_on(records.settings, *panel.date);
  for (const Member& member : panel.members) {
    const Person* person = records.find(*member.person);
    const bool has_declined = member.answer && *member.answer == Answer::kDeclined;
    if (!person->is_independent() || member.is_expert_or_observer() || has_declined) continue;
    fees.push_back({person, &panel, member.answer.value.has_value(),
                    rate ? std::optional(*rate->full) : std::nullopt});
  }
}

}  // namespace

// No budget, nothing to be left of.
std::optional<Pence> Outlook::left() const {
  return budget ? std::optional(*budget->amount - forecast()) : std::nullopt;
}

std::vector<PlannedFee> planned_fees(const Records& records, FinancialYear year) {
  std::vector<PlannedFee> fees;
  for (const Panel& panel : records.panels) {
    if (panel.is_planned() && is_in(*panel.date, year)) add_planned(records, panel, fees);
  }
  std::ranges::sort(fees, [](const PlannedFee& a, const PlannedFee& b) {
    return std::tie(*a.panel->date, a.panel->id->text, a.member->id->text) <
           std::tie(*b.panel->date, b.panel->id->text, b.member->id->text);
  });
  return fees;
}

Outlook outlook_of(const Facts& facts, FinancialYear year) {
  Outlook outlook;
  outlook.year = year;
  // Any month of the year gives its budget; April is its first.
  outlook.budget = budget_for(facts.records->settings, {std::chrono::year{year.begins} / 4});
  for (const ExpenditureMonth& month : facts.expenditure) {
    if (financial_year_of(month.month) != year) continue;
    outlook.spent += month.total();
    outlook.accrued += month.accrued;
  }
  // Late cancellations are payable and not accrued (EXP-4), so that they stand on a line of their
  // own.
  for (const Unclaimed& each : facts.unclaimed) {
    if (!each.is_cancelled_panel || !is_in(*each.panel->date, year)) continue;
    outlook.cancelled += each.amount.value_or(Pence{});
  }
  outlook.planned = planned_fees(*facts.records, year);
  for (const PlannedFee& each : outlook.planned) {
    (each.is_confirmed ? outlook.confirmed : outlook.invited) += each.amount.value_or(Pence{});
  }
  return outlook;
}

}  // namespace panelpress::rules
