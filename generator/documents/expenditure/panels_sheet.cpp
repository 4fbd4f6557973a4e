#include <fmt/format.h>

#include <set>

#include "base/text.h"
#include "documents/expenditure/cells.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

using render::Cell;
using render::Format;
using rules::GridEntry;
using rules::GridRow;
using rules::GridState;

/// The lines of a kind dated in the month.
std::vector<Criterion> of_kind(LineKind kind) {
  return {{"What", in_words(kind)}, {"Period", kThisMonth}};
}

/// Adds up formulas: "=A+B".
render::Formula added(const std::vector<render::Formula>& formulas, Pence amount) {
  std::string text = "=";
  for (const render::Formula& each : formulas) {
    text += (text.size() > 1 ? "+" : "") + each.text.substr(1);
  }
  return money_formula(std::move(text), amount);
}

render::Formula other_lines(const rules::Grid& grid) {
  std::vector<render::Formula> parts;
  for (const LineKind kind : {LineKind::kTraining, LineKind::kFeedbackMeeting,
                              LineKind::kOtherEvent, LineKind::kAdditional}) {
    parts.push_back(sum_of("Lines", of_kind(kind), Pence{}));
  }
  return added(parts, grid.other_lines);
}

render::Table parts_table(const WorkbookSource& source) {
  const rules::Grid& grid = source.report.grid;
  const render::Phrases& words = source.words;
  render::Table table;
  table.name = "Reconciliation";
  table.columns = {{"Part"}, {"Amount", Format::kMoney}};
  table.rows = {
      {words["panels.attended"], sum_of("Lines", of_kind(LineKind::kPanel), grid.panels_attended)},
      {words["panels.cancelled"],
       sum_of("Lines", of_kind(LineKind::kCancelledPanel), grid.late_cancellations)},
      {words["panels.other"], other_lines(grid)},
      {words["panels.fees"],
       sum_of("Lines", {{"Group", kFees}, {"Period", kThisMonth}}, grid.fees())}};
  table.has_filter = false;
  return table;
}

/// What a cell without a claim that counts says.
std::string state_in_words(const WorkbookSource& source, const GridEntry& entry) {
  switch (entry.state) {
    case GridState::kRefused:
      return source.words["grid.refused"];
    case GridState::kClaimedOutside:
      return fmt::format("{} {}", source.words["grid.outside"],
                         in_words(month_of(*entry.line->line->date)));
    case GridState::kOpen:
      return source.words["grid.open"];
    case GridState::kPayable:
      return source.words["grid.payable"];
    case GridState::kPlanned:
      return source.words["grid.planned"];
    case GridState::kClaimed:
      break;
  }
  return "";
}

/// What was claimed; where nothing was, why not.
Cell grid_cell(const WorkbookSource& source, const std::vector<GridEntry>& entries) {
  Pence claimed;
  bool is_claimed = false;
  std::vector<std::string> states;
  for (const GridEntry& entry : entries) {
    is_claimed |= entry.state == GridState::kClaimed;
    if (entry.state == GridState::kClaimed) claimed += entry.amount;
    if (entry.state != GridState::kClaimed) states.push_back(state_in_words(source, entry));
  }
  if (is_claimed) return claimed;
  if (states.empty()) return Cell();
  return fmt::format("{}", fmt::join(states, ", "));
}

/// What counts of a row. An additional line may name a panel too, and is not its fee.
render::Formula claimed_formula(const GridRow& row) {
  if (!row.panel) return sum_of("Lines", of_kind(row.kind), row.claimed());
  std::vector<render::Formula> parts;
  for (const LineKind kind : {LineKind::kPanel, LineKind::kCancelledPanel}) {
    auto criteria = of_kind(kind);
    criteria.push_back({"Panel", row.panel->id->text});
    parts.push_back(sum_of("Lines", criteria, Pence{}));
  }
  return added(parts, row.claimed());
}

std::vector<Cell> grid_cells(const WorkbookSource& source, const GridRow& row) {
  std::vector<Cell> cells;
  if (row.panel) {
    cells = {row.panel->id->text, *row.panel->date, std::string(word(*row.panel->status))};
  } else {
    cells = {in_words(row.kind), Cell(), Cell()};
  }
  for (const auto& cell : row.cells) cells.push_back(grid_cell(source, cell));
  cells.push_back(claimed_formula(row));
  return cells;
}

/// Headings of a table are one of a kind: a name that is taken has the member's id beside it.
std::vector<render::Column> grid_columns(const rules::Grid& grid) {
  std::vector<render::Column> columns{{"Panel or line"}, {"Date", Format::kDate}, {"Status"}};
  std::set<std::string> taken{"panel or line", "date", "status", "claimed"};
  for (const Person* member : grid.members) {
    std::string name = name_or_empty(member->name);
    if (name.empty() || !taken.insert(folded(name)).second) {
      name = fmt::format("{} ({})", name, member->id->text);
    }
    columns.push_back({std::move(name), Format::kMoney});
  }
  columns.push_back({"Claimed", Format::kMoney});
  return columns;
}

render::Table grid_table(const WorkbookSource& source) {
  const rules::Grid& grid = source.report.grid;
  render::Table table;
  table.name = "Grid";
  table.columns = grid_columns(grid);
  for (const auto* rows : {&grid.panels, &grid.others}) {
    for (const GridRow& row : *rows) table.rows.push_back(grid_cells(source, row));
  }
  table.when_empty = source.words["none"];
  table.has_filter = false;
  return table;
}

}  // namespace

render::Sheet panels_sheet(const WorkbookSource& source) {
  render::Sheet sheet = framed_sheet(source, "Panels", "panels.title");
  sheet.lines.push_back({source.words["panels.how"]});
  sheet.tables = {grid_table(source)};
  return sheet;
}

render::Sheet reconciliation_sheet(const WorkbookSource& source) {
  render::Sheet sheet = framed_sheet(source, "Reconciliation", "reconciliation.title");
  sheet.tables = {parts_table(source)};
  return sheet;
}

}  // namespace panelpress::documents
