#pragma once

#include "render/workbook/charts.h"

struct lxw_worksheet;

namespace panelpress::render {

/// The points below its tables that a sheet has for charts on the same page, where all stays
/// readable.
double room_for_charts(double points_of_tables);

/// How a sheet is printed: A4 landscape, one page wide. A table with its charts shares one page
/// where all stays readable; else a chart for which the page has no room begins another, and none
/// is cut. The
/// heads of columns are repeated on each page of a table. `points_of_tables` is the height of all
/// rows above the charts.
void set_up_paper(lxw_worksheet* worksheet, const Sheet& sheet, const Layout& layout,
                  const std::vector<ChartPlace>& charts, double points_of_tables);

}  // namespace panelpress::render
