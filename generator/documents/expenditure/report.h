#pragma once

#include <string>
#include <vector>

#include "rules/facts.h"
#include "rules/forecast.h"
#include "rules/reconciliation.h"

/// The figures of a month's expenditure, before they are laid out in a page or a workbook (EXP).
namespace panelpress::documents {

/// What a kind of fee or a category of expense cost.
struct CostRow {
  std::string name;  ///< "Panel", "Rail"
  int lines = 0;     ///< of the month, those that are refused left out
  Pence month;
  Pence year;  ///< from 1 April to the end of the month
};

/// What a member cost, by the kinds and categories of the month.
struct MemberRow {
  const Person* member = nullptr;
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
  rules::Progress progress;
  Pence year_to_date;
  Pence accrued;
  Pence planned;  ///< members not declined, at panels planned for the month

  Pence spent() const { return fees + expenses + booked; }
};

struct Report {
  const rules::ExpenditureMonth* month = nullptr;
  std::vector<rules::Cost> year_costs;  ///< from 1 April to the end of the month, by date
  std::vector<rules::BookedTravel> year_bookings;  ///< the same of what the team booked
  std::vector<CostRow> kinds;       ///< those with a line in the year, in the order of the list
  std::vector<CostRow> categories;  ///< the same of expenses
  std::vector<std::string> month_kinds;       ///< those with a line that stands in the month
  std::vector<std::string> month_categories;  ///< the same of expenses
  std::vector<MemberRow> members;    ///< those with a cost in the year or an accrual, by id
  std::vector<YearMonthRow> months;  ///< April to March
  std::vector<const rules::Unclaimed*> payable;  ///< EXP-4, panels of the month
  rules::Grid grid;
  rules::Outlook outlook;
};

/// The cost code that travel was booked against: its own, else that of settings (ARR-2).
std::string cost_code_of(const rules::Facts& facts, const Booking& booking);

Report report_of(const rules::Facts& facts, const rules::ExpenditureMonth& month);

}  // namespace panelpress::documents
