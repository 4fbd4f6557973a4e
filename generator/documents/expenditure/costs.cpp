#include <fmt/format.h>

#include "documents/claims/claim.h"
#include "documents/expenditure/sections.h"
#include "documents/expenditure/sheets.h"
#include "documents/shared/areas.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

std::vector<std::string> in_pounds_each(const std::vector<Pence>& amounts) {
  std::vector<std::string> texts;
  for (const Pence amount : amounts) texts.push_back(in_pounds(amount));
  return texts;
}

CostRowView cost_row_view(const Vocabulary& vocabulary, const rules::CostRow& row) {
  return {name_of(vocabulary, row.what), fmt::format("{}", row.lines), in_pounds(row.month),
          in_pounds(row.year)};
}

CostView cost_view(const rules::Cost& cost, const WorkingDays& working_days,
                   const Vocabulary& vocabulary) {
  const ClaimLine& line = *cost.line->line;
  const rules::ClaimFacts& claim = *cost.claim;
  LineView view = line_view(*cost.line, working_days, vocabulary);
  CostView shown;
  shown.date = std::move(view.date);
  shown.member = person_name(*claim.member);
  shown.what = std::move(view.what);
  if (line.panel) shown.panel = line.panel->text;
  shown.amount = std::move(view.amount);
  shown.claim = claim.claim->id->text;
  shown.claim_page = way(document(Paper::kExpenditure, claim.month()),
                         document(Paper::kClaimSummary, claim.month(), claim.member->id->text));
  shown.claimed_in = in_words(claim.month());
  shown.is_claimed_elsewhen = claim.month() != month_of(*line.date);
  shown.is_refused = view.is_refused;
  shown.problems = std::move(view.problems);
  return shown;
}

}  // namespace

TableView months_view(const rules::ExpenditureReport& report, const ExpenditureWords& words) {
  TableView table =
      table_view(words.months(in_words(report.outlook.year)), month_columns(), report.months);
  table.is_caption_hidden = true;
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    const bool is_this = report.months[row].month == report.month->month;
    if (is_this) table.rows[row].cells.front().note = words.this_report();
  }
  return table;
}

CostTableView cost_table_view(const Vocabulary& vocabulary,
                              const std::vector<rules::CostRow>& rows) {
  CostTableView view;
  for (const rules::CostRow& row : rows) view.rows.push_back(cost_row_view(vocabulary, row));
  view.total = cost_row_view(vocabulary, rules::total_of(rows));
  return view;
}

MemberRowView member_row_view(const rules::MemberRow& row) {
  return {row.member ? person_name(*row.member) : "",
          row.fees > Pence{},
          row.expenses > Pence{},
          in_pounds_each(row.by_kind),
          in_pounds(row.fees),
          in_pounds_each(row.by_category),
          in_pounds(row.expenses),
          in_pounds(row.booked),
          in_pounds(row.total()),
          in_pounds(row.year),
          in_pounds(row.accrued)};
}

std::vector<BookedView> booked_views(const Context& context,
                                     const rules::ExpenditureReport& report) {
  const WorkingDays working_days = context.facts.records->working_days();
  std::vector<BookedView> views;
  for (const rules::BookedTravel& each : report.month->bookings) {
    views.push_back({each.panel->id->text, short_date(*each.panel->date, working_days),
                     person_name(*each.member), context.vocabulary.expense(*each.booking->category),
                     rules::cost_code_of(context.facts, *each.booking),
                     in_pounds(*each.booking->amount)});
  }
  return views;
}

std::vector<CostView> cost_views(const Context& context, const rules::ExpenditureReport& report) {
  const WorkingDays working_days = context.facts.records->working_days();
  std::vector<CostView> views;
  for (const rules::Cost& cost : report.month->costs) {
    views.push_back(cost_view(cost, working_days, context.vocabulary));
  }
  return views;
}

}  // namespace panelpress::documents
