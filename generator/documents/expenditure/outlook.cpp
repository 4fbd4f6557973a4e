#include <algorithm>

#include "base/rounding.h"
#include "documents/expenditure/sections.h"
#include "documents/shared/areas.h"
#include "documents/shared/wording.h"
#include "render/charts.h"

namespace panelpress::documents {

namespace {

PlannedView planned_view(const rules::PlannedFee& fee, const rules::Facts& facts) {
  PlannedView view;
  view.panel = fee.panel->id->text;
  view.date = short_date(*fee.panel->date, facts.records->working_days());
  view.member = person_name(*fee.member);
  view.is_confirmed = fee.is_confirmed;
  view.is_past = *fee.panel->date < facts.as_of;
  if (fee.amount) view.amount = in_pounds(*fee.amount);
  return view;
}

/// Whole pounds, halves up: the label of a column. The table below the chart is exact.
std::string whole_pounds(Pence amount) {
  std::string text = in_pounds({rounded_quotient(amount.count, std::int64_t{100}) * 100});
  return text.substr(0, text.size() - 3);
}

bool has_enough(const std::vector<rules::YearMonthRow>& months) {
  return std::ranges::count_if(months, [](const auto& row) { return row.spent() > Pence{}; }) >=
         render::kFewestFigures;
}

bool is_empty(const render::ChartSeries& series) {
  return std::ranges::all_of(series.values,
                             [](const render::ChartValue& value) { return value.amount == 0; });
}

void add_value(render::ChartSeries& series, Pence amount) {
  series.values.push_back({amount.count, amount == Pence{} ? "" : whole_pounds(amount)});
}

}  // namespace

OutlookView outlook_view(const Context& context, const rules::Outlook& outlook) {
  OutlookView view;
  view.year = in_words(outlook.year);
  view.until = in_words(make_date(outlook.year.begins + 1, 3, 31));
  view.spent = in_pounds(outlook.spent);
  view.accrued = in_pounds(outlook.accrued);
  view.cancelled = in_pounds(outlook.cancelled);
  view.confirmed = in_pounds(outlook.confirmed);
  view.committed = in_pounds(outlook.committed());
  view.invited = in_pounds(outlook.invited);
  view.forecast = in_pounds(outlook.forecast());
  if (const auto left = outlook.left()) {
    view.budget = in_pounds(*outlook.budget->amount);
    view.is_over = *left < Pence{};
    view.left = in_pounds(view.is_over ? Pence{} - *left : *left);
  }
  for (const auto& each : outlook.planned) {
    view.planned.push_back(planned_view(each, context.facts));
  }
  return view;
}

render::Markup months_chart(const rules::ExpenditureReport& report,
                            const ExpenditureWords::Chart& words) {
  if (!has_enough(report.months)) return {};
  render::ColumnChart chart;
  chart.description = words.description(in_words(report.outlook.year));
  render::ChartSeries spent{words.spent(), {}, false};
  render::ChartSeries accrued{words.accrued(), {}, true};
  render::ChartSeries planned{words.planned(), {}, true};
  for (const rules::YearMonthRow& row : report.months) {
    chart.labels.push_back(in_words(row.month).substr(0, 3));
    add_value(spent, row.spent());
    add_value(accrued, row.accrued);
    add_value(planned, row.planned);
  }
  chart.series = {std::move(spent), std::move(accrued), std::move(planned)};
  // What was spent stays, even when it is nothing: it is what the chart is about.
  std::erase_if(chart.series, [](const auto& each) { return each.is_context && is_empty(each); });
  return render::column_chart(chart);
}

render::Markup budget_chart(const rules::ExpenditureReport& report,
                            const ExpenditureWords::BudgetWords& words) {
  const Pence budget = *report.outlook.budget->amount;
  render::ColumnChart chart;
  chart.description = words.description(in_words(report.month->month), in_pounds(budget));
  render::ChartSeries so_far{"", {}, false};
  for (const rules::YearMonthRow& row : report.months) {
    chart.labels.push_back(in_words(row.month).substr(0, 3));
    // A month to come has its place on the axis, and no column yet.
    const bool is_to_come = row.month > report.month->month;
    add_value(so_far, is_to_come ? Pence{} : row.year_to_date);
  }
  chart.series = {std::move(so_far)};
  chart.reference = render::ChartValue{budget.count, words.line(in_pounds(budget))};
  return render::column_chart(chart);
}

}  // namespace panelpress::documents
