#include <fmt/format.h>

#include <algorithm>

#include "documents/expenditure/cells.h"
#include "documents/shared/wording.h"

namespace panelpress::documents {

namespace {

using render::Cell;
using render::Format;

void add_row(render::Table& table, const std::string& words, Cell amount) {
  table.rows.push_back({words, std::move(amount)});
}

void add_year(render::Table& table, const WorkbookSource& source) {
  const rules::Outlook& outlook = source.report.outlook;
  const render::Phrases& words = source.words;
  add_row(table, words["summary.committed"],
          sum_of("Forecast", {{"Group", kCommitted}}, outlook.committed()));
  add_row(table, words["summary.forecast"],
          money_formula("=SUM(Forecast[Amount])", outlook.forecast()));
  const auto left = outlook.left();
  if (!left) return;
  const Pence budget = *outlook.budget->amount;
  add_row(table, words["summary.budget"], budget);
  add_row(table, words["summary.left"],
          money_formula(fmt::format("={}-SUM(Forecast[Amount])", plain_pounds(budget)), *left));
}

/// Fees and expenses of the month: what was claimed, and of it authorised and paid (EXP-5).
void add_progress(render::Table& table, const WorkbookSource& source) {
  const rules::Progress& progress = source.report.month->progress;
  const Criterion here{"Period", kThisMonth};
  add_row(table, source.words["summary.claimed"], sum_of("Lines", {here}, progress.claimed));
  add_row(table, source.words["summary.authorised"],
          sum_of("Lines", {here, {kAuthorisedOn, ">0"}}, progress.authorised));
  add_row(table, source.words["summary.paid"],
          sum_of("Lines", {here, {kPaidOn, ">0"}}, progress.paid));
}

render::Table summary_table(const WorkbookSource& source) {
  const rules::ExpenditureMonth& month = *source.report.month;
  const render::Phrases& words = source.words;
  Pence payable;
  for (const auto* each : source.report.payable) payable += each->amount.value_or(Pence{});
  render::Table table;
  table.name = "Summary";
  table.columns = {{"Measure"}, {"Amount", Format::kMoney, 16}};
  add_row(table, words["summary.fees"],
          sum_of("Lines", {{"Group", kFees}, {"Period", kThisMonth}}, month.fees));
  add_row(table, words["summary.expenses"],
          sum_of("Lines", {{"Group", kExpenses}, {"Period", kThisMonth}}, month.expenses));
  add_row(table, words["summary.booked"], sum_of("Booked", {{"Period", kThisMonth}}, month.booked));
  add_row(table, words["summary.spent"], cost_of({{"Period", kThisMonth}}, month.total()));
  add_progress(table, source);
  add_row(table, words["summary.year-to-date"],
          money_formula("=SUM(Lines[Amount])+SUM(Booked[Amount])", month.year_to_date));
  add_row(table, words["summary.accrued"], sum_of("Open", {{"State", kAccrued}}, month.accrued));
  add_row(table, words["summary.payable"], sum_of("Open", {{"State", kPayable}}, payable));
  add_year(table, source);
  table.has_filter = false;
  return table;
}

render::Table months_table(const WorkbookSource& source) {
  render::Table table;
  table.name = "Months";
  table.columns = {{"Month"},
                   {"Fees", Format::kMoney},
                   {"Expenses", Format::kMoney},
                   {"Booked", Format::kMoney},
                   {"Cost", Format::kMoney},
                   {"Year to date", Format::kMoney},
                   {"Budget", Format::kMoney},
                   {"Claimed", Format::kMoney},
                   {"Authorised", Format::kMoney},
                   {"Paid", Format::kMoney},
                   {"Accrued", Format::kMoney},
                   {"Planned", Format::kMoney}};
  const Budget* const budget = source.report.outlook.budget;
  for (const YearMonthRow& row : source.report.months) {
    table.rows.push_back(
        {in_words(row.month), row.fees, row.expenses, row.booked,
         money_formula("=Months[[#This Row],[Fees]]+Months[[#This Row],[Expenses]]+"
                       "Months[[#This Row],[Booked]]",
                       row.spent()),
         row.year_to_date, budget ? Cell(*budget->amount) : Cell(), row.progress.claimed,
         row.progress.authorised, row.progress.paid, row.accrued, row.planned});
  }
  table.has_filter = false;
  return table;
}

render::Chart months_chart_of(const WorkbookSource& source) {
  const render::Phrases& words = source.words;
  render::Chart chart;
  chart.type = render::ChartType::kColumn;
  chart.title = words["months.chart"];
  chart.label_axis = words["months.chart.labels"];
  chart.value_axis = words["months.chart.values"];
  chart.description = words["months.chart.description"];
  chart.format = Format::kMoney;
  chart.series = {{"Cost", 0, 0, 4}};
  return chart;
}

/// Up to the month of the report: what is to come has no cost yet.
render::Chart budget_chart_of(const WorkbookSource& source) {
  const auto& months = source.report.months;
  const auto known = std::ranges::count_if(
      months, [&](const YearMonthRow& row) { return row.month <= source.report.month->month; });
  render::Chart chart = months_chart_of(source);
  chart.type = render::ChartType::kLine;
  chart.title = source.words["months.budget.chart"];
  chart.description = source.words["months.budget.description"];
  chart.series = {{"Year to date", 0, 0, 5, 0, static_cast<std::size_t>(known)}};
  if (source.report.outlook.budget) chart.series.push_back({"Budget", 0, 0, 6, 0, 0, true});
  return chart;
}

}  // namespace

render::Sheet summary_sheet(const WorkbookSource& source) {
  render::Sheet sheet = framed_sheet(source, "Summary", "summary.title");
  for (const FindingView& warning : source.view.page.warnings) {
    sheet.lines.push_back({fmt::format("{}: {} ({}, {})", source.words["draft"], warning.message,
                                       warning.rule, warning.place),
                           render::LineStyle::kWarning});
  }
  for (const char* key : {"summary.headline", "summary.funder"}) {
    if (!source.words[key].empty()) sheet.lines.push_back({source.words[key]});
  }
  sheet.tables = {summary_table(source)};
  sheet.notes.insert(sheet.notes.begin(), {source.words["summary.how"]});
  return sheet;
}

render::Sheet months_sheet(const WorkbookSource& source) {
  render::Sheet sheet = framed_sheet(source, "Months", "months.title");
  sheet.tables = {months_table(source)};
  sheet.charts = {months_chart_of(source), budget_chart_of(source)};
  sheet.frozen_columns = 1;
  return sheet;
}

}  // namespace panelpress::documents
