#pragma once

#include <vector>

#include "documents/expenditure/view.h"

/// The parts of the expenditure page.
namespace panelpress::documents {

/// The months of the year, this report's told from the others.
TableView months_view(const rules::ExpenditureReport& report, const ExpenditureWords& words);
/// The lines that count in the month, in the order of the report.
std::vector<CostView> cost_views(const Context& context, const rules::ExpenditureReport& report);
/// What fees were for by kind, expenses by category, what each member cost, and what the team
/// booked for panels of the month: a table each, where it has a row.
void add_cost_tables(ExpenditureView& view, const Context& context,
                     const rules::ExpenditureReport& report, const ExpenditureWords& words);
GridView grid_view(const Context& context, const rules::Grid& grid);
OutlookView outlook_view(const Context& context, const rules::Outlook& outlook);
/// What was spent, accrued and planned in each month of the year; empty while fewer than three cost
/// something: fewer figures are no chart.
render::Markup months_chart(const rules::ExpenditureReport& report,
                            const ExpenditureWords::Chart& words);
/// The cost from 1 April to the end of each month up to this one, against the budget.
render::Markup budget_chart(const rules::ExpenditureReport& report,
                            const ExpenditureWords::BudgetWords& words);

}  // namespace panelpress::documents
