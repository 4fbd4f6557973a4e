#include "documents/expenditure/report.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "documents/shared/wording.h"
#include "rules/expenditure.h"

namespace panelpress::documents {

namespace {

using rules::Cost;
using rules::ExpenditureMonth;
using rules::Facts;

/// What sums over the costs of a year are kept by: one place in the order of the closed lists.
struct CostKey {
  bool is_expense = false;
  int place = 0;
  auto operator<=>(const CostKey&) const = default;
};

CostKey key_of(const Cost& cost) {
  const ClaimLine& line = *cost.line->line;
  if (*line.kind == LineKind::kExpense) return {true, static_cast<int>(*line.category)};
  return {false, static_cast<int>(*line.kind)};
}

std::string name_of(const Cost& cost) {
  const ClaimLine& line = *cost.line->line;
  return line.category ? in_words(*line.category) : in_words(*line.kind);
}

bool is_in_month(const Cost& cost, const ExpenditureMonth& month) {
  return month_of(*cost.line->line->date) == month.month;
}

/// The lines and bookings of the year up to the end of the month, by date.
void add_costs_of_year(Report& report, const Facts& facts, const ExpenditureMonth& last) {
  for (const ExpenditureMonth& each : facts.expenditure) {
    const bool is_in_year =
        rules::financial_year_of(each.month) == rules::financial_year_of(last.month);
    if (!is_in_year || each.month > last.month) continue;
    report.year_costs.insert(report.year_costs.end(), each.costs.begin(), each.costs.end());
    report.year_bookings.insert(report.year_bookings.end(), each.bookings.begin(),
                                each.bookings.end());
  }
  std::stable_sort(
      report.year_costs.begin(), report.year_costs.end(),
      [](const Cost& a, const Cost& b) { return *a.line->line->date < *b.line->line->date; });
}

using CostRows = std::map<CostKey, CostRow>;

CostRows cost_rows(const Report& report) {
  CostRows rows;
  for (const Cost& cost : report.year_costs) {
    CostRow& row = rows[key_of(cost)];
    row.name = name_of(cost);
    row.year += cost.line->amount;
    if (!is_in_month(cost, *report.month)) continue;
    row.month += cost.line->amount;
    row.lines += cost.line->has_error() ? 0 : 1;
  }
  return rows;
}

/// Keeps the kinds and categories of the month, and gives the place of each among them.
std::map<CostKey, std::size_t> name_columns(Report& report, const CostRows& rows) {
  std::map<CostKey, std::size_t> places;
  for (const auto& [key, row] : rows) {
    if (row.lines == 0) continue;
    auto& names = key.is_expense ? report.month_categories : report.month_kinds;
    places[key] = names.size();
    names.push_back(row.name);
  }
  return places;
}

MemberRow& row_of(std::map<PersonId, MemberRow>& rows, const Person& member, const Report& report) {
  MemberRow& row = rows[*member.id];
  row.member = &member;
  row.by_kind.resize(report.month_kinds.size());
  row.by_category.resize(report.month_categories.size());
  return row;
}

std::vector<MemberRow> member_rows(const Report& report,
                                   const std::map<CostKey, std::size_t>& places) {
  std::map<PersonId, MemberRow> rows;
  for (const Cost& cost : report.year_costs) {
    MemberRow& row = row_of(rows, *cost.claim->member, report);
    const Pence amount = cost.line->amount;
    row.year += amount;
    if (!is_in_month(cost, *report.month) || cost.line->has_error()) continue;
    const CostKey key = key_of(cost);
    (key.is_expense ? row.by_category : row.by_kind)[places.at(key)] += amount;
    (key.is_expense ? row.expenses : row.fees) += amount;
  }
  for (const rules::BookedTravel& each : report.year_bookings) {
    MemberRow& row = row_of(rows, *each.member, report);
    row.year += *each.booking->amount;
    const bool is_here = month_of(*each.panel->date) == report.month->month;
    if (is_here) row.booked += *each.booking->amount;
  }
  for (const rules::Unclaimed* each : report.month->accruals) {
    row_of(rows, *each->member, report).accrued += each->amount.value_or(Pence{});
  }
  std::vector<MemberRow> members;
  for (auto& [id, row] : rows) members.push_back(std::move(row));
  return members;
}

/// A month of the year; it may lie outside the months that the facts have.
YearMonthRow month_row(const Facts& facts, Month month, const rules::Outlook& outlook) {
  YearMonthRow row;
  row.month = month;
  for (const ExpenditureMonth& each : facts.expenditure) {
    if (each.month != month) continue;
    row.fees = each.fees;
    row.expenses = each.expenses;
    row.booked = each.booked;
    row.progress = each.progress;
    row.accrued = each.accrued;
  }
  for (const rules::PlannedFee& each : outlook.planned) {
    if (month_of(*each.panel->date) == month) row.planned += each.amount.value_or(Pence{});
  }
  return row;
}

std::vector<YearMonthRow> month_rows(const Facts& facts, const rules::Outlook& outlook) {
  std::vector<YearMonthRow> rows;
  const Month april = std::chrono::year{outlook.year.begins} / std::chrono::April;
  Pence spent;
  for (int place = 0; place < 12; ++place) {
    rows.push_back(month_row(facts, april + std::chrono::months{place}, outlook));
    spent += rows.back().spent();
    rows.back().year_to_date = spent;
  }
  return rows;
}

}  // namespace

std::string cost_code_of(const Facts& facts, const Booking& booking) {
  return recorded_or_empty(is_recorded(booking.cost_code) ? booking.cost_code
                                                          : facts.records->settings.cost_code);
}

Report report_of(const Facts& facts, const ExpenditureMonth& month) {
  Report report;
  report.month = &month;
  add_costs_of_year(report, facts, month);
  const CostRows rows = cost_rows(report);
  for (const auto& [key, row] : rows) {
    (key.is_expense ? report.categories : report.kinds).push_back(row);
  }
  const auto places = name_columns(report, rows);
  report.members = member_rows(report, places);
  for (const rules::Unclaimed& each : facts.unclaimed) {
    const bool is_here = month_of(*each.panel->date) == month.month;
    if (each.is_cancelled_panel && is_here) report.payable.push_back(&each);
  }
  report.grid = rules::reconciliation_of(facts, month);
  report.outlook = rules::outlook_of(facts, rules::financial_year_of(month.month));
  report.months = month_rows(facts, report.outlook);
  return report;
}

}  // namespace panelpress::documents
