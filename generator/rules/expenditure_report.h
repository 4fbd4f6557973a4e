#pragma once

#include <string>
#include <vector>

#include "rules/facts.h"
#include "rules/forecast.h"
#include "rules/reconciliation.h"

/// The figures of a month's expenditure and of its year up to then, before they are laid out in a
/// page or a workbook (EXP-1, EXP-2, EXP-5).
namespace panelpress::rules {

/// What a line is for: a kind of fee, or a category of expense. Fees come first, each in the order
/// of its closed list.
struct CostKind {
  bool is_expense = false;
  LineKind kind{};             ///< of a fee
  ExpenseCategory category{};  ///< of an expense
  auto operator<=>(const CostKind&) const = default;
};
CostKind kind_of(const Cost& cost);

/// What a kind of fee or a category of expense cost.
struct CostRow {
  CostKind what;
  int lines = 0;  ///< of the month, those that are refused left out
  Pence month;
  Pence year;  ///< from 1 April to the end of the month
};

/// What a member cost, by the kinds of the month.
struct MemberRow {
  const Person* member = nullptr;  ///< null for all members together
  std::vector<Pence> by_kind;      ///< of the month, beside `month_kinds`
  std::vector<Pence> by_category;  ///< of the month, beside `month_categories`
  Pence fees;
  Pence expenses;
  Pence booked;   ///< by the team, for panels of the month (EXP-5)
  Pence year;     ///< from 1 April to the end of the month
  Pence accrued;  ///< of the month

  Pence total() const { return fees + expenses + booked; }
};

/// A month of the financial year.
struct YearMonthRow {
  Month month;
  Pence fees;
  Pence expenses;
  Pence booked;  ///< by the team, for panels of the month (EXP-5)
  Progress progress;
  Pence year_to_date;
  Pence accrued;
  Pence planned;  ///< members not declined, at panels planned for the month

  Pence spent() const { return fees + expenses + booked; }
};

struct ExpenditureReport {
  const ExpenditureMonth* month = nullptr;
  std::vector<Cost> year_costs;             ///< from 1 April to the end of the month, by date
  std::vector<BookedTravel> year_bookings;  ///< the same of what the team booked
  std::vector<CostRow> kinds;               ///< of fees, those with a line in the year
  std::vector<CostRow> categories;          ///< of expenses, the same
  std::vector<CostKind> month_kinds;        ///< of fees, those with a line that stands in the month
  std::vector<CostKind> month_categories;   ///< of expenses, the same
  std::vector<MemberRow> members;           ///< those with a cost in the year or an accrual, by id
  std::vector<YearMonthRow> months;         ///< April to March
  std::vector<const Unclaimed*> payable;    ///< EXP-4, panels of the month
  Grid grid;
  Outlook outlook;
};

ExpenditureReport expenditure_report(const Facts& facts, const ExpenditureMonth& month);

/// The total of kinds or of categories; `what` says nothing.
CostRow total_of(const std::vector<CostRow>& rows);
/// All members of a report together.
MemberRow total_of(const std::vector<MemberRow>& rows);
/// What is payable and not accrued (EXP-4), as far as a rate is in force.
Pence payable_of(const ExpenditureReport& report);

/// The cost code that travel was booked against: its own, else that of settings (ARR-2); empty
/// when neither is recorded.
std::string cost_code_of(const Facts& facts, const Booking& booking);

}  // namespace panelpress::rules
