#pragma once

#include <vector>

#include "documents/expenditure/page_view.h"
#include "render/phrases.h"

/// The parts of the expenditure page.
namespace panelpress::documents {

std::vector<YearMonthView> year_month_views(const Report& report);
CostTableView cost_table_view(const std::vector<CostRow>& rows);
/// A row for each member, and the sum of all of them.
std::vector<MemberRowView> member_row_views(const Report& report);
MemberRowView all_members_view(const Report& report);
/// The lines that count in the month, in the order of the report.
std::vector<CostView> cost_views(const Context& context, const Report& report);
/// What the team booked for panels of the month.
std::vector<BookedView> booked_views(const Context& context, const Report& report);
GridView grid_view(const Context& context, const rules::Grid& grid);
OutlookView outlook_view(const Context& context, const rules::Outlook& outlook);
/// What was spent, accrued and planned in each month of the year.
render::Markup months_chart(const Report& report, const render::Phrases& words);
/// Whether three months at least cost something: fewer figures are no chart.
bool has_months_chart(const Report& report);
/// The cost from 1 April to the end of each month up to this one, against the budget.
render::Markup budget_chart(const Report& report, const render::Phrases& words);

}  // namespace panelpress::documents
