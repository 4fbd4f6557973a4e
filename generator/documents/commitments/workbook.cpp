#include "documents/commitments/workbook.h"

#include <fmt/format.h>

#include "base/text.h"
#include "documents/commitments/words.h"
#include "documents/shared/wording.h"
#include "documents/shared/workbook_frame.h"
#include "render/columns.h"

namespace panelpress::documents {

namespace {

using render::Cell;
using render::Format;
using rules::CommitmentFacts;

using Column = render::ColumnOf<CommitmentFacts>;

Cell day_cell(const Field<Date>& day) { return day ? Cell(*day) : Cell(); }

std::string recommendations_of(const CommitmentFacts& each) {
  std::vector<std::string> ids;
  for (const auto& id : *each.record->recommendations) ids.push_back(id.text);
  return join_with_and(ids);
}

/// Every later date with the day on which it was told and why (COM-3), in their order.
std::string revisions_of(const CommitmentFacts& each, const CommitmentsWords& words) {
  std::vector<std::string> said;
  for (const Revision& revision : each.record->revised) {
    said.push_back(words.revised(revision.to->written, short_date(*revision.on),
                                 recorded_or_empty(revision.reason)));
  }
  return fmt::format("{}", fmt::join(said, "; "));
}

Cell count_of(const std::optional<int>& count) {
  return count ? Cell(std::int64_t{*count}) : Cell();
}

std::vector<Column> due_columns(const CommitmentsWords& words) {
  return {
      {"Commitment", Format::kText, [](const auto& each) { return each.id().text; }},
      {"Recommendations", Format::kText, recommendations_of},
      {"What", Format::kText,
       [](const auto& each) { return recorded_or_empty(each.record->what); }},
      {"Owner", Format::kText,
       [](const auto& each) { return recorded_or_empty(each.record->owner); }},
      {"Follows", Format::kText,
       [](const auto& each) { return each.record->after ? each.record->after->text : ""; }},
      {"First due", Format::kDate, [](const auto& each) { return each.first_due; }},
      {"Promised as", Format::kText, [](const auto& each) { return each.record->due->written; }},
      {"Due now", Format::kDate, [](const auto& each) { return each.due; }},
      {"Revised", Format::kText, [&words](const auto& each) { return revisions_of(each, words); }}};
}

std::vector<Column> done_columns(const CommitmentsWords& words) {
  const auto evidence = [](const Text Evidence::*part) {
    return [part](const CommitmentFacts& each) -> Cell {
      return each.record->evidence ? recorded_or_empty(*each.record->evidence.*part) : "";
    };
  };
  return {
      {"State",
       Format::kText,
       [&words](const auto& each) { return words.state(each.state); },
       {{words.state(rules::CommitmentState::kOverdue)},
        {words.state(rules::CommitmentState::kDone), render::Tone::kGood}}},
      {"Done on", Format::kDate, [](const auto& each) { return day_cell(each.record->done_on); }},
      {"Days late", Format::kInteger,
       [](const auto& each) { return std::int64_t{each.days_late}; }},
      {"Done so far", Format::kInteger, [](const auto& each) { return count_of(each.done); }},
      {"Target", Format::kInteger,
       [](const auto& each) { return count_of(each.record->target.value); }},
      {"Evidence", Format::kText, evidence(&Evidence::what)},
      {"Where", Format::kText, evidence(&Evidence::where)},
      {"Seen on", Format::kDate, [](const auto& each) {
         return each.record->evidence ? day_cell(each.record->evidence->on) : Cell();
       }}};
}

render::Table commitments_table(const rules::Facts& facts, const CommitmentsWords& words) {
  std::vector<Column> columns = due_columns(words);
  for (Column& each : done_columns(words)) columns.push_back(std::move(each));
  return render::table_of("Commitments", columns, facts.commitments, words.sheet.none());
}

render::Table recommendations_table(const CommitmentsView& view, const CommitmentsWords& words) {
  using Row = InspectionRecommendationView;
  std::vector<Row> rows;
  for (const auto& report : view.reports) {
    rows.insert(rows.end(), report.recommendations.begin(), report.recommendations.end());
  }
  const std::vector<render::ColumnOf<Row>> columns = {
      {"Recommendation", Format::kText, [](const Row& each) { return each.id; }},
      {"What", Format::kText, [](const Row& each) { return each.text; }},
      {"Answer", Format::kText, [](const Row& each) { return each.response; }},
      {"Commitments", Format::kText, [](const Row& each) { return each.commitments; }}};
  return render::table_of("Recommendations", columns, rows, words.sheet.none());
}

}  // namespace

render::Workbook commitments_workbook(const Context& context, const CommitmentsView& view) {
  const auto words = words_of<CommitmentsWords>(context);
  const WorkbookFrame frame(context, view.page);
  return frame.workbook({view.page.title, view.page.subject, view.page.title}, {},
                        {frame.sheet("Commitments", words.sheet.commitments(),
                                     commitments_table(context.facts, words)),
                         frame.sheet("Recommendations", words.sheet.recommendations(),
                                     recommendations_table(view, words)),
                         frame.definitions(), frame.changed_figures()});
}

}  // namespace panelpress::documents
