#pragma once

#include "rules/facts.h"

/// What a financial year has cost and is likely to cost (EXP-1). An estimate from the panels that
/// are planned: never counted as expenditure.
namespace panelpress::rules {

/// A fee that will be due if a planned panel is held and the member attends it.
struct PlannedFee {
  const Person* member = nullptr;
  const Panel* panel = nullptr;
  bool is_confirmed = false;    ///< the member has answered that they attend
  std::optional<Pence> amount;  ///< the full rate on the panel's date; none when none is in force
};

/// A financial year as known on `as_of`. Each part is in one sum only.
struct Outlook {
  FinancialYear year;
  const Budget* budget = nullptr;   ///< null when none is given for the year (EXP-4)
  Pence spent;                      ///< lines dated in the year
  Pence accrued;                    ///< panels of the year attended and not claimed
  Pence cancelled;                  ///< its late-cancelled panels payable and not claimed (EXP-4)
  Pence confirmed;                  ///< its planned panels, members who have said they attend
  Pence invited;                    ///< its planned panels, members who have not answered yet
  std::vector<PlannedFee> planned;  ///< by panel date, panel, member

  /// Owed or promised, and not yet spent.
  Pence committed() const { return accrued + cancelled + confirmed; }
  Pence forecast() const { return spent + committed() + invited; }
  /// What the forecast leaves of the budget, negative when it is over; none without a budget.
  std::optional<Pence> left() const;
};

/// The fees of planned panels in a year: for each independent member listed who has not declined.
std::vector<PlannedFee> planned_fees(const Records& records, FinancialYear year);

/// The year as the facts have it.
Outlook outlook_of(const Facts& facts, FinancialYear year);

}  // namespace panelpress::rules
