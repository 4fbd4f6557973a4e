#pragma once

#include "rules/facts.h"

/// Who claimed what in a month, and what is open (EXP-1, FEE-9): fees claimed are the panels
/// attended, the late cancellations and the other lines, and nothing else.
namespace panelpress::rules {

/// What became of a panel for a member, or of a line of a claim.
enum class GridState {
  kClaimed,         ///< a line that stands, dated in the month
  kRefused,         ///< a line of the month or for its panel that breaks a rule: it counts nothing
  kClaimedOutside,  ///< a line for a panel of the month that is dated in another month
  kOpen,            ///< attended and not claimed: accrued
  kPayable,         ///< cancelled late and not claimed: listed, not accrued (EXP-4)
  kPlanned          ///< to come, and not declined
};

struct GridEntry {
  GridState state{};
  Pence amount;                       ///< 0 when refused; what is due when open, payable or planned
  const ClaimFacts* claim = nullptr;  ///< null when there is no line
  const ClaimLineFacts* line = nullptr;  ///< null when there is no line
};

/// What counts of the entries of a cell (EXP-2).
Pence claimed_of(const std::vector<GridEntry>& cell);

/// A panel, or a kind of line that is for no panel, by member.
struct GridRow {
  const Panel* panel = nullptr;               ///< null in a row of other lines
  LineKind kind{};                            ///< of the other lines
  std::vector<std::vector<GridEntry>> cells;  ///< a cell for each member of the grid

  /// What counts in the month (EXP-2).
  Pence claimed() const;
};

struct Grid {
  std::vector<const Person*> members;  ///< by id: whoever has an entry
  std::vector<GridRow> panels;         ///< by date, panel
  std::vector<GridRow> others;         ///< by kind; expenses are no fees and have no row
  Pence panels_attended;
  Pence late_cancellations;
  Pence other_lines;

  Pence fees() const { return panels_attended + late_cancellations + other_lines; }
  /// What counts of each member's entries, in the order of the members.
  std::vector<Pence> claimed_by_member() const;
};

/// The grid of a month of the facts.
Grid reconciliation_of(const Facts& facts, const ExpenditureMonth& month);

}  // namespace panelpress::rules
