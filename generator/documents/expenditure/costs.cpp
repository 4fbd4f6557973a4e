#include <fmt/format.h>

#include "documents/claims/claim.h"
#include "documents/expenditure/sections.h"
#include "documents/expenditure/sheets.h"
#include "documents/shared/areas.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

/// By way of `line_view`, so that a line reads here as it does on the claim's summary.
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
  // EXP-2: it counts in the month of its date, which may be another than that of its claim.
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

std::vector<CostView> cost_views(const Context& context, const rules::ExpenditureReport& report) {
  const WorkingDays working_days = context.facts.records->working_days();
  std::vector<CostView> views;
  for (const rules::Cost& cost : report.month->costs) {
    views.push_back(cost_view(cost, working_days, context.vocabulary));
  }
  return views;
}

}  // namespace panelpress::documents
