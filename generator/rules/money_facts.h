#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"
#include "model/records.h"
#include "rules/fact.h"

/// Claims, what is not yet claimed, and what a month cost (FEE, EXP).
namespace panelpress::rules {

/// Something wrong with a line or a claim, and what would put it right.
struct Problem {
  std::string_view rule;
  Severity severity{};
  Message message;
  std::string remedy;
  Source source;
};

struct ClaimLineFacts {
  const ClaimLine* line = nullptr;
  const Panel* panel = nullptr;  ///< the panel named, or null
  Pence claimed;                 ///< what it asks for; 0 when no fee is in force (FEE-10)
  Pence amount;                  ///< what is payable: 0 when the line has an error
  std::optional<RateKind> rate;  ///< the rate that applies; none for an expense
  std::vector<Problem> problems;

  bool has_error() const;
  /// Whether the line claims a panel, attended or cancelled.
  bool is_for_a_panel() const {
    return *line->kind == LineKind::kPanel || *line->kind == LineKind::kCancelledPanel;
  }
};

/// The one thing that is said of a claim (FEE-7).
enum class ClaimVerdict { kNotReady, kReadyToAuthorise, kReadyToSend, kPaid };

/// A POH2 claim as it will be paid (FEE).
struct ClaimFacts {
  const Claim* claim = nullptr;
  const Person* member = nullptr;
  std::vector<ClaimLineFacts> lines;  ///< as in the file
  Pence fees;
  Pence expenses;
  Fact<bool> is_ready;            ///< FEE-7
  std::vector<Problem> problems;  ///< of the claim as a whole (FEE-7)
  /// By somebody who may, on or after the signature (FEE-7); none when it does not count.
  std::optional<Date> authorised_on;

  Month month() const { return month_of(*claim->submitted_on); }
  /// Since when the claim can be sent to SSC Pay (FEE-7); none when it cannot.
  std::optional<Date> ready_on() const;
  ClaimVerdict verdict() const;
  /// What its lines ask for, those refused included.
  Pence claimed() const;
  /// What is payable.
  Pence total() const { return fees + expenses; }
};

/// A fee that a member is due and has not claimed: a panel attended (FEE-9, accrued), or one
/// cancelled late (EXP-4, listed only).
struct Unclaimed {
  const Person* member = nullptr;
  const Panel* panel = nullptr;
  bool is_cancelled_panel = false;
  std::optional<Pence>
      amount;     ///< the full rate on the panel's date; none when no rate is in force
  Date claim_by;  ///< one month after the panel (FEE-5)
  Source source;
};

/// A line that costs something, where it counts (EXP-2).
struct Cost {
  const ClaimFacts* claim = nullptr;
  const ClaimLineFacts* line = nullptr;
};

/// Travel that the team booked for a member of a panel, where it counts (EXP-5).
struct BookedTravel {
  const Panel* panel = nullptr;
  const Person* member = nullptr;
  const Booking* booking = nullptr;
};

/// How far fees and expenses are on their way to being paid (FEE-7, EXP-5). Each part is in the one
/// before it, but that what was paid need not have been authorised as it should.
struct Progress {
  Pence claimed;
  Pence authorised;  ///< by somebody who may, on or after the signature
  Pence paid;
};

/// A month of the expenditure report (EXP).
struct ExpenditureMonth {
  Month month;
  std::vector<Cost> costs;             ///< lines dated in the month, by member, date, claim, line
  std::vector<BookedTravel> bookings;  ///< for panels of the month, by member, date, panel
  std::vector<const Unclaimed*> accruals;  ///< panels of the month attended and not claimed
  std::map<LineKind, Pence> fees_by_kind;
  std::map<ExpenseCategory, Pence> expenses_by_category;
  std::map<PersonId, Pence> by_member;  ///< fees, expenses and bookings
  Pence fees;
  Pence expenses;
  Pence booked;        ///< EXP-5
  Progress progress;   ///< of fees and expenses
  Pence year_to_date;  ///< from 1 April, accruals left out
  Pence accrued;
  const Funder* funder = nullptr;  ///< null when none is in force (EXP-4)
  const Budget* budget = nullptr;  ///< null when none is given for the year (EXP-4)

  Pence total() const { return fees + expenses + booked; }
};

}  // namespace panelpress::rules
