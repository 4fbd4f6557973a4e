#include <fmt/format.h>

#include "documents/claims/claim_view.h"
#include "documents/expenditure/views.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

std::vector<std::string> in_pounds_each(const std::vector<Pence>& amounts) {
  std::vector<std::string> texts;
  for (const Pence amount : amounts) texts.push_back(in_pounds(amount));
  return texts;
}

MemberRowView member_row_view(const MemberRow& row) {
  return {row.member ? name_or_empty(row.member->name) : "",
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

void add_each(std::vector<Pence>& sums, const std::vector<Pence>& amounts) {
  sums.resize(amounts.size());
  for (std::size_t place = 0; place < amounts.size(); ++place) sums[place] += amounts[place];
}

CostView cost_view(const rules::Cost& cost, const WorkingDays& working_days) {
  const ClaimLine& line = *cost.line->line;
  const rules::ClaimFacts& claim = *cost.claim;
  LineView view = line_view(*cost.line, working_days);
  CostView shown;
  shown.date = std::move(view.date);
  shown.member = name_or_empty(claim.member->name);
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

std::vector<YearMonthView> year_month_views(const Report& report) {
  std::vector<YearMonthView> views;
  for (const YearMonthRow& row : report.months) {
    views.push_back({in_words(row.month), in_pounds(row.fees), in_pounds(row.expenses),
                     in_pounds(row.booked), in_pounds(row.spent()), in_pounds(row.year_to_date),
                     in_pounds(row.progress.claimed), in_pounds(row.progress.authorised),
                     in_pounds(row.progress.paid), in_pounds(row.accrued), in_pounds(row.planned),
                     row.month == report.month->month});
  }
  return views;
}

CostTableView cost_table_view(const std::vector<CostRow>& rows) {
  CostTableView view;
  int lines = 0;
  Pence month;
  Pence year;
  for (const CostRow& row : rows) {
    view.rows.push_back(
        {row.name, fmt::format("{}", row.lines), in_pounds(row.month), in_pounds(row.year)});
    lines += row.lines;
    month += row.month;
    year += row.year;
  }
  view.lines = fmt::format("{}", lines);
  view.month = in_pounds(month);
  view.year = in_pounds(year);
  return view;
}

std::vector<MemberRowView> member_row_views(const Report& report) {
  std::vector<MemberRowView> views;
  for (const MemberRow& row : report.members) views.push_back(member_row_view(row));
  return views;
}

MemberRowView all_members_view(const Report& report) {
  MemberRow all;
  for (const MemberRow& row : report.members) {
    add_each(all.by_kind, row.by_kind);
    add_each(all.by_category, row.by_category);
    all.fees += row.fees;
    all.expenses += row.expenses;
    all.booked += row.booked;
    all.year += row.year;
    all.accrued += row.accrued;
  }
  return member_row_view(all);
}

std::vector<BookedView> booked_views(const Context& context, const Report& report) {
  const WorkingDays working_days = context.facts.records->working_days();
  std::vector<BookedView> views;
  for (const rules::BookedTravel& each : report.month->bookings) {
    views.push_back({each.panel->id->text, noted_date(*each.panel->date, working_days),
                     name_or_empty(each.member->name), in_words(*each.booking->category),
                     cost_code_of(context.facts, *each.booking), in_pounds(*each.booking->amount)});
  }
  return views;
}

std::vector<CostView> cost_views(const Context& context, const Report& report) {
  const WorkingDays working_days = context.facts.records->working_days();
  std::vector<CostView> views;
  for (const rules::Cost& cost : report.month->costs) {
    views.push_back(cost_view(cost, working_days));
  }
  return views;
}

}  // namespace panelpress::documents
