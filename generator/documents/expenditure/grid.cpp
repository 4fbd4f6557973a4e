#include "documents/expenditure/sections.h"
#include "documents/shared/areas.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

using rules::Grid;
using rules::GridEntry;
using rules::GridRow;
using rules::GridState;

GridEntryView entry_view(const GridEntry& entry) {
  GridEntryView view;
  view.state = entry.state;
  view.amount = in_pounds(entry.amount);
  if (!entry.claim) return view;
  view.claim = entry.claim->claim->id->text;
  view.is_paid = entry.claim->claim->paid_on.value.has_value();
  // The month of the claim, and the one in which the line counts (EXP-2).
  view.claimed_in = in_words(entry.claim->month());
  view.counted_in = in_words(month_of(*entry.line->line->date));
  return view;
}

GridRowView row_view(const GridRow& row, const WorkingDays& working_days,
                     const Vocabulary& vocabulary) {
  // Each panel is a row; other lines have one for each kind.
  GridRowView view;
  view.name = row.panel ? row.panel->id->text : vocabulary.line(row.kind);
  if (row.panel) {
    view.date = short_date(*row.panel->date, working_days);
    view.status = word(*row.panel->status);
  }
  for (const auto& cell : row.cells) {
    GridCellView shown;
    for (const GridEntry& entry : cell) shown.entries.push_back(entry_view(entry));
    view.cells.push_back(std::move(shown));
  }
  view.claimed = in_pounds(row.claimed());
  return view;
}

}  // namespace

GridView grid_view(const Context& context, const Grid& grid) {
  const WorkingDays working_days = context.facts.records->working_days();
  GridView view;
  for (const Person* member : grid.members) view.members.push_back(person_name(*member));
  for (const auto* rows : {&grid.panels, &grid.others}) {
    for (const GridRow& row : *rows)
      view.rows.push_back(row_view(row, working_days, context.vocabulary));
  }
  for (const Pence sum : grid.claimed_by_member()) {
    view.claimed_by_member.push_back(in_pounds(sum));
  }
  view.panels_attended = in_pounds(grid.panels_attended);
  view.late_cancellations = in_pounds(grid.late_cancellations);
  view.other_lines = in_pounds(grid.other_lines);
  view.fees = in_pounds(grid.fees());
  return view;
}

}  // namespace panelpress::documents
