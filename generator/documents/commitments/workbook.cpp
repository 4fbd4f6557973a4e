#include <fmt/format.h>

#include "base/text.h"
#include "documents/commitments/view.h"
#include "documents/shared/cells.h"
#include "documents/shared/wording.h"
#include "documents/shared/workbook_frame.h"
#include "render/columns.h"

namespace panelpress::documents {

namespace {

using render::Cell;
using render::Format;
using rules::CommitmentFacts;

using Column = render::ColumnOf<CommitmentFacts>;

/// Every later date with the day on which it was told and why (COM-3), in their order.
std::string revisions_of(const CommitmentFacts& each, const CommitmentsWords& words) {
  std::vector<std::string> said;
  for (const Revision& revision : each.record->revised) {
    said.push_back(words.revised(revision.to->written, short_date(*revision.on),
                                 recorded_or_empty(revision.reason)));
  }
  return fmt::format("{}", fmt::join(said, "; "));
}

/// What was promised and what became of it: as much as a sheet of paper has room for.
std::vector<Column> promise_columns(const CommitmentsWords& words) {
  return {{"Commitment", Format::kText, [](const auto& each) { return each.id().text; }},
          {"What", Format::kText,
           [](const auto& each) { return recorded_or_empty(each.record->what); }},
          {"Owner", Format::kText,
           [](const auto& each) { return recorded_or_empty(each.record->owner); }},
          {"First due", Format::kDate, &CommitmentFacts::first_due},
          {"Due now", Format::kDate, &CommitmentFacts::due},
          {"State",
           Format::kText,
           [&words](const auto& each) { return words.state(each.state); },
           {{words.state(rules::CommitmentState::kOverdue)},
            {words.state(rules::CommitmentState::kDone), render::Tone::kGood}}},
          {"Done on", Format::kDate,
           [](const auto& each) { return date_cell(each.record->done_on.value); }},
          {"Days late", Format::kInteger, &CommitmentFacts::days_late},
          {"Done so far", Format::kInteger, [](const auto& each) { return count_cell(each.done); }},
          {"Target", Format::kInteger,
           [](const auto& each) { return count_cell(each.record->target.value); }}};
}

/// What the promise rests on.
std::vector<Column> background_columns(const CommitmentsWords& words) {
  const auto evidence = [](const Text Evidence::*part) {
    return [part](const CommitmentFacts& each) -> Cell {
      return each.record->evidence ? recorded_or_empty(*each.record->evidence.*part) : "";
    };
  };
  return {
      {"Evidence", Format::kText, evidence(&Evidence::what)},
      {"Where", Format::kText, evidence(&Evidence::where)},
      {"Seen on", Format::kDate,
       [](const auto& each) {
         return each.record->evidence ? date_cell(each.record->evidence->on.value) : Cell();
       }},
      {"Recommendations", Format::kText,
       [](const auto& each) { return recommendations_in_words(*each.record); }},
      {"Follows", Format::kText,
       [](const auto& each) { return each.record->after ? each.record->after->text : ""; }},
      {"Promised as", Format::kText, [](const auto& each) { return each.record->due->written; }},
      {"Revised", Format::kText, [&words](const auto& each) { return revisions_of(each, words); }}};
}

render::Sheet commitments_sheet(const WorkbookFrame& frame, const rules::Facts& facts,
                                const CommitmentsWords& words) {
  std::vector<Column> columns = promise_columns(words);
  for (Column& each : background_columns(words)) columns.push_back(std::move(each));
  render::Sheet sheet =
      frame.sheet("Commitments", words.sheet.commitments(),
                  render::table_of("Commitments", columns, facts.commitments, words.sheet.none()));
  render::print_before(sheet, "Where");  // was the evidence seen
  return sheet;
}

render::Table recommendations_table(const CommitmentsView& view, const CommitmentsWords& words) {
  using Row = InspectionRecommendationView;
  std::vector<Row> rows;
  for (const auto& report : view.reports) {
    rows.insert(rows.end(), report.recommendations.begin(), report.recommendations.end());
  }
  const std::vector<render::ColumnOf<Row>> columns = {
      {"Recommendation", Format::kText, &Row::id},
      {"What", Format::kText, &Row::text},
      {"Answer", Format::kText, &Row::response},
      {"Commitments", Format::kText, &Row::commitments}};
  return render::table_of("Recommendations", columns, rows, words.sheet.none());
}

}  // namespace

render::Workbook commitments_workbook(const Context& context, const CommitmentsView& view) {
  const auto words = words_of<CommitmentsWords>(context);
  const WorkbookFrame frame(context, view.page);
  return frame.workbook({view.page.title, view.page.subject, view.page.title}, {},
                        made_together(commitments_sheet(frame, context.facts, words),
                                      frame.sheet("Recommendations", words.sheet.recommendations(),
                                                  recommendations_table(view, words)),
                                      frame.definitions(), frame.changed_figures()));
}

}  // namespace panelpress::documents
