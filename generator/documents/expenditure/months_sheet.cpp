#include <algorithm>

#include "documents/expenditure/cells.h"
#include "documents/shared/wording.h"
#include "render/columns.h"

namespace panelpress::documents {

namespace {

using render::Cell;
using render::Format;
using rules::YearMonthRow;

/// The months of the page, and the budget that the chart draws beside them.
render::Table months_table(const rules::ExpenditureReport& report) {
  auto columns = month_columns();
  const Budget* const budget = report.outlook.budget;
  // In every row, so that the chart draws it as a level line.
  columns.push_back({"Budget", Format::kMoney,
                     [=](const YearMonthRow&) { return budget ? Cell(*budget->amount) : Cell(); }});
  return render::unfiltered(render::table_of("Months", columns, report.months, ""));
}

render::Series series_of(const render::Table& table, const char* heading) {
  return {heading, 0, place_of(table, "Month"), place_of(table, heading)};
}

render::Chart cost_chart(const ExpenditureSource& source, const render::Table& table) {
  render::Chart chart =
      source.words.months.chart.drawn_as(render::ChartType::kColumn, Format::kMoney, source.view);
  chart.series = {series_of(table, "Cost")};
  return chart;
}

/// Up to the month of the report: what is to come has no cost yet.
render::Chart so_far_chart(const ExpenditureSource& source, const render::Table& table) {
  const auto known = std::ranges::count_if(source.report.months, [&](const YearMonthRow& row) {
    return row.month <= source.report.month->month;
  });
  render::Chart chart =
      source.words.months.so_far.drawn_as(render::ChartType::kLine, Format::kMoney, source.view);
  chart.series = {series_of(table, "Year to date")};
  chart.series.front().row_count = static_cast<std::size_t>(known);
  if (!source.report.outlook.budget) return chart;
  // What the cost is read against, hence in the colour of context.
  chart.series.push_back(series_of(table, "Budget"));
  chart.series.back().is_context = true;
  return chart;
}

}  // namespace

// Shared with the page, which prints the values of the formulas.
std::vector<render::ColumnOf<rules::YearMonthRow>> month_columns() {
  return {{"Month", Format::kText, [](const YearMonthRow& row) { return in_words(row.month); }},
          {"Fees", Format::kMoney, &YearMonthRow::fees},
          {"Expenses", Format::kMoney, &YearMonthRow::expenses},
          {"Booked", Format::kMoney, &YearMonthRow::booked},
          {"Cost", Format::kMoney,
           [](const YearMonthRow& row) {
             return money_formula(
                 "=Months[[#This Row],[Fees]]+Months[[#This Row],[Expenses]]+"
                 "Months[[#This Row],[Booked]]",
                 row.spent());
           }},
          {"Year to date", Format::kMoney, &YearMonthRow::year_to_date},
          {"Claimed", Format::kMoney, [](const YearMonthRow& row) { return row.progress.claimed; }},
          {"Authorised", Format::kMoney,
           [](const YearMonthRow& row) { return row.progress.authorised; }},
          {"Paid", Format::kMoney, [](const YearMonthRow& row) { return row.progress.paid; }},
          {"Accrued", Format::kMoney, &YearMonthRow::accrued},
          {"Planned", Format::kMoney, &YearMonthRow::planned}};
}

render::Sheet months_sheet(const ExpenditureSource& source) {
  render::Sheet sheet =
      framed_sheet(source, "Months", source.words.months, months_table(source.report));
  const render::Table& table = sheet.tables.front();
  sheet.charts = {cost_chart(source, table), so_far_chart(source, table)};
  sheet.frozen_columns = 1;
  return sheet;
}

}  // namespace panelpress::documents
