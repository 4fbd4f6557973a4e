#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "documents/expenditure/sheets.h"
#include "documents/shared/cells.h"
#include "model/person.h"

/// What the sheets of the expenditure workbook have in common.
namespace panelpress::documents {

/// Words of the table Lines that formulas ask for.
inline constexpr const char* kThisMonth = "This month";
inline constexpr const char* kEarlier = "Earlier this year";
inline constexpr const char* kFees = "Fees";
inline constexpr const char* kExpenses = "Expenses";
inline constexpr const char* kClaimed = "Claimed";
inline constexpr const char* kRefused = "Refused";
/// Columns of the table Lines that say how far a claim has come (EXP-5).
inline constexpr const char* kAuthorisedOn = "Authorised on";
inline constexpr const char* kPaidOn = "Paid on";
/// Words of the table Open.
inline constexpr const char* kAccrued = "Accrued";
inline constexpr const char* kPayable = "Payable";
/// Words of the tables Forecast and Planned.
inline constexpr const char* kSpent = "Spent";
inline constexpr const char* kCommitted = "Committed";
inline constexpr const char* kEstimate = "Estimate";
inline constexpr const char* kAttending = "Attending";
inline constexpr const char* kNoAnswer = "No answer yet";

/// A column and the word that its cells are asked for.
struct Criterion {
  std::string column;
  std::string wanted;  ///< a word, or the reference of a cell
  bool is_reference = false;
};

/// The id of a person as sums ask for it: a spreadsheet takes "007" for the number that "7" is, and
/// would add up both, so such an id has a word behind it.
std::string counted_id(const Person& person);

/// The same of a panel's: "2026-03-10" is the date that "10-03-2026" is.
std::string counted_id(const PanelId& panel);

/// =SUMIFS(Table[Amount], …) with its value.
render::Formula sum_of(std::string_view table, const std::vector<Criterion>& criteria,
                       Pence amount);

/// What lines and bookings come to: the sum of both tables (EXP-5).
render::Formula cost_of(const std::vector<Criterion>& criteria, Pence amount);

/// Exact pounds as a formula has them: "7500.00".
std::string plain_pounds(Pence amount);

/// How a month stands to that of the report.
std::string period_of(Month month, Month reported);

/// A formula of money with its value.
render::Formula money_formula(std::string text, Pence amount);

/// An amount, or words where no rate is in force.
render::Cell amount_cell(const ExpenditureSource& source, const std::optional<Pence>& amount);

}  // namespace panelpress::documents
