#pragma once

#include "rules/facts.h"

/// Expenditure for the funder (EXP).
namespace panelpress::rules {

/// The year, 1 April to 31 March, that a month is in.
FinancialYear financial_year_of(Month month);

/// EXP-3: the funder in force on the first day of the month; null when none is.
const Funder* funder_on(const Settings& settings, Month month);
/// EXP-1: the budget given for the month's financial year; null when none is.
const Budget* budget_for(const Settings& settings, Month month);

/// A month for each from the first to the last that has a panel, or a claim's submission or line.
/// The pointers in it are into `claims` and `unclaimed`.
std::vector<ExpenditureMonth> expenditure_months(const Records& records,
                                                 const std::vector<ClaimFacts>& claims,
                                                 const std::vector<Unclaimed>& unclaimed);

/// The findings of EXP-4: months without a funder or a budget in force.
std::vector<Finding> expenditure_findings(const std::vector<ExpenditureMonth>& months,
                                          const Settings& settings);

}  // namespace panelpress::rules
