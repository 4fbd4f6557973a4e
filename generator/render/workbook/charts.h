#pragma once

#include "render/workbook.h"
#include "render/workbook/layout.h"

struct lxw_workbook;
struct lxw_worksheet;

namespace panelpress::render {

/// Where a chart stands, in rows of the usual height.
struct ChartPlace {
  std::uint32_t row = 0;
  std::uint32_t row_count = 0;
};

/// The height of a row of one line, in points.
inline constexpr double kRowPoints = 15;

/// Puts the charts of a sheet below its tables, and tells where; one without figures is left out.
/// Those that would have to go to another page are made a little lower if that keeps them within
/// `room`, the points that the page of the tables has left.
std::vector<ChartPlace> write_charts(lxw_workbook* workbook, lxw_worksheet* worksheet,
                                     const Sheet& sheet, const Layout& layout, double room);

}  // namespace panelpress::render
