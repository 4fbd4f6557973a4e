#include <fmt/format.h>

#include <set>

#include "base/text.h"
#include "documents/expenditure/cells.h"
#include "documents/shared/areas.h"
#include "documents/shared/wording.h"
#include "render/columns.h"

namespace panelpress::documents {

namespace {

using render::Cell;
using render::Format;
using rules::GridEntry;
using rules::GridRow;
using rules::GridState;

/// The lines of a kind dated in the month.
std::vector<Criterion> of_kind(const ExpenditureSource& source, LineKind kind) {
  return {{"What", source.vocabulary.line(kind)}, {"Period", kThisMonth}};
}

/// Adds up formulas: "=A+B".
render::Formula added(const std::vector<render::Formula>& formulas, Pence amount) {
  std::string text = "=";
  for (const render::Formula& each : formulas) {
    text += (text.size() > 1 ? "+" : "") + each.text.substr(1);
  }
  return money_formula(std::move(text), amount);
}

/// Every kind of line that is a fee and no panel's.
render::Formula other_lines(const ExpenditureSource& source, const rules::Grid& grid) {
  std::vector<render::Formula> parts;
  for (const LineKind kind : {LineKind::kTraining, LineKind::kFeedbackMeeting,
                              LineKind::kOtherEvent, LineKind::kAdditional}) {
    parts.push_back(sum_of("Lines", of_kind(source, kind), Pence{}));
  }
  return added(parts, grid.other_lines);
}

/// A part of the fees.
struct PartRow {
  std::string part;
  render::Formula amount;
};

/// The last row asks for all fees, whatever their kind: a kind forgotten above it would show as a
/// difference.
render::Table parts_table(const ExpenditureSource& source) {
  const rules::Grid& grid = source.report.grid;
  const auto& words = source.words.reconciliation;
  const std::vector<render::ColumnOf<PartRow>> columns = {
      {"Part", Format::kText, &PartRow::part}, {"Amount", Format::kMoney, &PartRow::amount}};
  const std::vector<PartRow> rows = {
      {words.attended(), sum_of("Lines", of_kind(source, LineKind::kPanel), grid.panels_attended)},
      {words.cancelled(),
       sum_of("Lines", of_kind(source, LineKind::kCancelledPanel), grid.late_cancellations)},
      {words.other(), other_lines(source, grid)},
      {words.fees(), sum_of("Lines", {{"Group", kFees}, {"Period", kThisMonth}}, grid.fees())}};
  return render::unfiltered(render::table_of("Reconciliation", columns, rows, ""));
}

/// What a cell without a claim that counts says.
std::string state_in_words(const ExpenditureWorkbookWords::GridWords& words,
                           const GridEntry& entry) {
  switch (entry.state) {
    case GridState::kRefused:
      return words.refused();
    case GridState::kClaimedOutside:
      return words.outside(in_words(month_of(*entry.line->line->date)));
    case GridState::kOpen:
      return words.open();
    case GridState::kPayable:
      return words.payable();
    case GridState::kPlanned:
      return words.planned();
    case GridState::kClaimed:
      break;
  }
  return "";
}

/// What was claimed; where nothing was, why not.
Cell grid_cell(const ExpenditureSource& source, const std::vector<GridEntry>& entries) {
  std::vector<std::string> states;
  for (const GridEntry& entry : entries) {
    if (entry.state == GridState::kClaimed) return rules::claimed_of(entries);
    states.push_back(state_in_words(source.words.panels.state, entry));
  }
  return states.empty() ? Cell() : Cell(fmt::format("{}", fmt::join(states, ", ")));
}

/// What counts of a row. An additional line may name a panel too, and is not its fee.
render::Formula claimed_formula(const ExpenditureSource& source, const GridRow& row) {
  if (!row.panel) return sum_of("Lines", of_kind(source, row.kind), row.claimed());
  std::vector<render::Formula> parts;
  for (const LineKind kind : {LineKind::kPanel, LineKind::kCancelledPanel}) {
    auto criteria = of_kind(source, kind);
    criteria.push_back({"Panel", counted_id(*row.panel->id)});
    parts.push_back(sum_of("Lines", criteria, Pence{}));
  }
  return added(parts, row.claimed());
}

/// Headings of a table are one of a kind: a name that is taken has the member's id beside it.
std::vector<std::string> member_headings(const rules::Grid& grid) {
  std::set<std::string> taken{"panel or line", "date", "status", "claimed"};
  std::vector<std::string> headings;
  for (const Person* member : grid.members) {
    std::string name = person_name(*member);
    if (name.empty() || !taken.insert(folded(name)).second) {
      name = fmt::format("{} ({})", name, member->id->text);
    }
    headings.push_back(std::move(name));
  }
  return headings;
}

std::vector<render::ColumnOf<GridRow>> grid_columns(const ExpenditureSource& source) {
  std::vector<render::ColumnOf<GridRow>> columns{
      {"Panel or line", Format::kText,
       [&](const GridRow& row) {
         return row.panel ? row.panel->id->text : source.vocabulary.line(row.kind);
       }},
      {"Date", Format::kDate,
       [](const GridRow& row) { return row.panel ? Cell(*row.panel->date) : Cell(); }},
      {"Status", Format::kText, [](const GridRow& row) {
         return row.panel ? Cell(std::string(word(*row.panel->status))) : Cell();
       }}};
  const auto headings = member_headings(source.report.grid);
  for (std::size_t member = 0; member < headings.size(); ++member) {
    columns.push_back({headings[member], Format::kMoney, [&source, member](const GridRow& row) {
                         return grid_cell(source, row.cells[member]);
                       }});
  }
  columns.push_back({"Claimed", Format::kMoney,
                     [&](const GridRow& row) { return claimed_formula(source, row); }});
  return columns;
}

render::Table grid_table(const ExpenditureSource& source) {
  const rules::Grid& grid = source.report.grid;
  std::vector<GridRow> rows = grid.panels;
  rows.insert(rows.end(), grid.others.begin(), grid.others.end());
  return render::unfiltered(
      render::table_of("Grid", grid_columns(source), rows, source.words.none()));
}

}  // namespace

render::Sheet panels_sheet(const ExpenditureSource& source) {
  render::Sheet sheet = framed_sheet(source, "Panels", source.words.panels, grid_table(source));
  sheet.lines.push_back({source.words.panels.how()});
  return sheet;
}

render::Sheet reconciliation_sheet(const ExpenditureSource& source) {
  return framed_sheet(source, "Reconciliation", source.words.reconciliation, parts_table(source));
}

}  // namespace panelpress::documents
