#include "rules/reconciliation.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "rules/expenditure.h"
#include "rules/forecast.h"

namespace panelpress::rules {

namespace {

/// What a row is about, in the order of the grid.
/// Panels first, by day; then the lines that are for no panel, by kind. The comparison goes through
/// the members in this order.
struct RowKey {
  bool is_other = false;
  Date date;
  std::string panel;
  LineKind kind{};
  auto operator<=>(const RowKey&) const = default;
};

/// Rows and members as they turn up, before they are put side by side.
/// A grid needs all its members before its first row, so that everything is gathered first.
class Sheet {
 public:
  void add(const RowKey& key, const Panel* panel, const Person& member, GridEntry entry) {
    rows_[key].panel = panel;
    rows_[key].entries[*member.id].push_back(entry);
    members_.emplace(*member.id, &member);
  }

  Grid grid() const {
    Grid grid;
    for (const auto& [id, member] : members_) grid.members.push_back(member);
    for (const auto& [key, found] : rows_) {
      GridRow row{found.panel, key.kind, {}};
      for (const auto& [id, member] : members_) {
        const auto cell = found.entries.find(id);
        row.cells.push_back(cell == found.entries.end() ? std::vector<GridEntry>{} : cell->second);
      }
      (key.is_other ? grid.others : grid.panels).push_back(std::move(row));
    }
    return grid;
  }

 private:
  struct Found {
    const Panel* panel = nullptr;
    std::map<PersonId, std::vector<GridEntry>> entries;
  };
  std::map<RowKey, Found> rows_;
  std::map<PersonId, const Person*> members_;
};

bool is_for_a_panel(LineKind kind) {
  return kind == LineKind::kPanel || kind == LineKind::kCancelledPanel;
}

RowKey key_of(const Panel& panel) { return {false, *panel.date, panel.id->text, {}}; }

/// A line for a panel stands in its panel's row, in the month of either: a claim made in another
/// month is told beside it, and not counted again here.
void add_line(Sheet& sheet, Month month, const ClaimFacts& claim, const ClaimLineFacts& line) {
  const LineKind kind = *line.line->kind;
  if (kind == LineKind::kExpense) return;
  const bool is_here = month_of(*line.line->date) == month;
  const GridState claimed = is_here ? GridState::kClaimed : GridState::kClaimedOutside;
  const GridState state = line.has_error() ? GridState::kRefused : claimed;
  const GridEntry entry{state, line.amount, &claim, &line};
  if (!is_for_a_panel(kind)) {
    if (is_here) sheet.add({true, {}, {}, kind}, nullptr, *claim.member, entry);
  } else if (is_here || month_of(*line.panel->date) == month) {
    sheet.add(key_of(*line.panel), line.panel, *claim.member, entry);
  }
}

/// The part of the fees that a kind of line belongs to.
Pence& part_of(Grid& grid, LineKind kind) {
  if (kind == LineKind::kPanel) return grid.panels_attended;
  return kind == LineKind::kCancelledPanel ? grid.late_cancellations : grid.other_lines;
}

/// Payable is a late cancellation, which is not accrued (EXP-4).
void add_open(Sheet& sheet, Month month, const Unclaimed& each) {
  if (month_of(*each.panel->date) != month) return;
  const GridState state = each.is_cancelled_panel ? GridState::kPayable : GridState::kOpen;
  sheet.add(key_of(*each.panel), each.panel, *each.member,
            {state, each.amount.value_or(Pence{}), nullptr, nullptr});
}

void add_planned(Sheet& sheet, Month month, const PlannedFee& each) {
  if (month_of(*each.panel->date) != month) return;
  sheet.add(key_of(*each.panel), each.panel, *each.member,
            {GridState::kPlanned, each.amount.value_or(Pence{}), nullptr, nullptr});
}

}  // namespace

// Only what this month's lines claim: the other states are shown and not added up.
Pence claimed_of(const std::vector<GridEntry>& cell) {
  Pence sum;
  for (const GridEntry& entry : cell) {
    if (entry.state == GridState::kClaimed) sum += entry.amount;
  }
  return sum;
}

Pence GridRow::claimed() const {
  Pence sum;
  for (const auto& cell : cells) sum += claimed_of(cell);
  return sum;
}

std::vector<Pence> Grid::claimed_by_member() const {
  std::vector<Pence> sums(members.size());
  for (const auto* rows : {&panels, &others}) {
    for (const GridRow& row : *rows) {
      for (std::size_t place = 0; place < sums.size(); ++place) {
        sums[place] += claimed_of(row.cells[place]);
      }
    }
  }
  return sums;
}

// The parts are added up from the month's own costs, not from the grid: they must agree with the
// expenditure, to the penny.
Grid reconciliation_of(const Facts& facts, const ExpenditureMonth& month) {
  Sheet sheet;
  for (const ClaimFacts& claim : facts.claims) {
    for (const ClaimLineFacts& line : claim.lines) add_line(sheet, month.month, claim, line);
  }
  for (const Unclaimed& each : facts.unclaimed) add_open(sheet, month.month, each);
  for (const PlannedFee& each : planned_fees(*facts.records, financial_year_of(month.month))) {
    add_planned(sheet, month.month, each);
  }
  Grid grid = sheet.grid();
  for (const Cost& cost : month.costs) {
    const LineKind kind = *cost.line->line->kind;
    if (kind != LineKind::kExpense) part_of(grid, kind) += cost.line->amount;
  }
  return grid;
}

}  // namespace panelpress::rules
