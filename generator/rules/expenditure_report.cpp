#include "rules/expenditure_report.h"

#include <algorithm>
#include <map>

#include "rules/claims.h"
#include "rules/expenditure.h"

namespace panelpress::rules {

namespace {

/// The costs of the year are gathered once; the month is a part of them.
bool is_in_month(const Cost& cost, const ExpenditureMonth& month) {
  return month_of(*cost.line->line->date) == month.month;
}

/// The lines and bookings of the year up to the end of the month, by date.
void add_costs_of_year(ExpenditureReport& report, const Facts& facts,
                       const ExpenditureMonth& last) {
  for (const ExpenditureMonth& each : facts.expenditure) {
    const bool is_in_year = financial_year_of(each.month) == financial_year_of(last.month);
    if (!is_in_year || each.month > last.month) continue;
    report.year_costs.insert(report.year_costs.end(), each.costs.begin(), each.costs.end());
    report.year_bookings.insert(report.year_bookings.end(), each.bookings.begin(),
                                each.bookings.end());
  }
  std::ranges::stable_sort(report.year_costs, [](const Cost& a, const Cost& b) {
    return *a.line->line->date < *b.line->line->date;
  });
}

using CostRows = std::map<CostKind, CostRow>;

/// Every kind of the year has a row, with the month's part beside it: a kind not claimed in the
/// month shows £0.00 and keeps its year.
CostRows cost_rows(const ExpenditureReport& report) {
  CostRows rows;
  for (const Cost& cost : report.year_costs) {
    CostRow& row = rows[kind_of(cost)];
    row.what = kind_of(cost);
    row.year += cost.line->amount;
    if (!is_in_month(cost, *report.month)) continue;
    row.month += cost.line->amount;
    // A line with an error is no line of the month, and its amount is 0 as well (FEE).
    row.lines += cost.line->has_error() ? 0 : 1;
  }
  return rows;
}

/// Keeps the kinds and categories of the month, and gives the place of each among them.
std::map<CostKind, std::size_t> place_kinds(ExpenditureReport& report, const CostRows& rows) {
  std::map<CostKind, std::size_t> places;
  for (const auto& [kind, row] : rows) {
    // A kind that was claimed only earlier in the year has no column in this month.
    if (row.lines == 0) continue;
    auto& kinds = kind.is_expense ? report.month_categories : report.month_kinds;
    places[kind] = kinds.size();
    kinds.push_back(kind);
  }
  return places;
}

MemberRow& row_of(std::map<PersonId, MemberRow>& rows, const Person& member,
                  const ExpenditureReport& report) {
  MemberRow& row = rows[*member.id];
  row.member = &member;
  // Even where somebody has no claim but a booking or an accrual, each column has its figure.
  row.by_kind.resize(report.month_kinds.size());
  row.by_category.resize(report.month_categories.size());
  return row;
}

/// Everybody with anything in the year has a row, also where the month has nothing of theirs.
std::vector<MemberRow> member_rows(const ExpenditureReport& report,
                                   const std::map<CostKind, std::size_t>& places) {
  std::map<PersonId, MemberRow> rows;
  for (const Cost& cost : report.year_costs) {
    MemberRow& row = row_of(rows, *cost.claim->member, report);
    const Pence amount = cost.line->amount;
    row.year += amount;
    // `places` knows the kinds that have a good line in the month, so that it holds every one asked
    // for here.
    if (!is_in_month(cost, *report.month) || cost.line->has_error()) continue;
    const CostKind kind = kind_of(cost);
    (kind.is_expense ? row.by_category : row.by_kind)[places.at(kind)] += amount;
    (kind.is_expense ? row.expenses : row.fees) += amount;
  }
  for (const BookedTravel& each : report.year_bookings) {
    MemberRow& row = row_of(rows, *each.member, report);
    row.year += *each.booking->amount;
    const bool is_here = month_of(*each.panel->date) == report.month->month;
    if (is_here) row.booked += *each.booking->amount;
  }
  for (const Unclaimed* each : report.month->accruals) {
    row_of(rows, *each->member, report).accrued += each->amount.value_or(Pence{});
  }
  std::vector<MemberRow> members;
  for (auto& [id, row] : rows) members.push_back(std::move(row));
  return members;
}

/// A month of the year; it may lie outside the months that the facts have.
YearMonthRow month_row(const Facts& facts, Month month, const Outlook& outlook) {
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
  for (const PlannedFee& each : outlook.planned) {
    if (month_of(*each.panel->date) == month) row.planned += each.amount.value_or(Pence{});
  }
  return row;
}

/// Twelve rows, 1 April to 31 March, whatever has happened yet: EXP-1's year, and what is planned
/// in it.
std::vector<YearMonthRow> month_rows(const Facts& facts, const Outlook& outlook) {
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

/// Adds amounts to those of the same kinds.
/// Sums of no rows are empty; the first row gives the width that all have.
void add_each(std::vector<Pence>& sums, const std::vector<Pence>& amounts) {
  sums.resize(amounts.size());
  for (std::size_t place = 0; place < amounts.size(); ++place) sums[place] += amounts[place];
}

}  // namespace

CostKind kind_of(const Cost& cost) {
  const ClaimLine& line = *cost.line->line;
  if (*line.kind == LineKind::kExpense) return {true, {}, *line.category};
  return {false, *line.kind, {}};
}

CostRow total_of(const std::vector<CostRow>& rows) {
  CostRow total;
  for (const CostRow& row : rows) {
    total.lines += row.lines;
    total.month += row.month;
    total.year += row.year;
  }
  return total;
}

MemberRow total_of(const std::vector<MemberRow>& rows) {
  MemberRow total;
  for (const MemberRow& row : rows) {
    add_each(total.by_kind, row.by_kind);
    add_each(total.by_category, row.by_category);
    total.fees += row.fees;
    total.expenses += row.expenses;
    total.booked += row.booked;
    total.year += row.year;
    total.accrued += row.accrued;
  }
  return total;
}

Pence payable_of(const ExpenditureReport& report) { return total_of(report.payable); }

// Travel without a code of its own was booked under that of the team (ARR-2).
std::string cost_code_of(const Facts& facts, const Booking& booking) {
  return recorded_or_empty(is_recorded(booking.cost_code) ? booking.cost_code
                                                          : facts.records->settings.cost_code);
}

ExpenditureReport expenditure_report(const Facts& facts, const ExpenditureMonth& month) {
  ExpenditureReport report;
  report.month = &month;
  add_costs_of_year(report, facts, month);
  const CostRows rows = cost_rows(report);
  for (const auto& [kind, row] : rows) {
    (kind.is_expense ? report.categories : report.kinds).push_back(row);
  }
  const auto places = place_kinds(report, rows);
  report.members = member_rows(report, places);
  for (const Unclaimed& each : facts.unclaimed) {
    const bool is_here = month_of(*each.panel->date) == month.month;
    // EXP-4: listed, not accrued; the month is that of the panel, since nothing was claimed.
    if (each.is_cancelled_panel && is_here) report.payable.push_back(&each);
  }
  report.grid = reconciliation_of(facts, month);
  report.outlook = outlook_of(facts, financial_year_of(month.month));
  report.months = month_rows(facts, report.outlook);
  return report;
}

}  // namespace panelpress::rules
