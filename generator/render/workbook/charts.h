#pragma once

#include "render/workbook.h"
#include "render/workbook/layout.h"

struct lxw_workbook;
struct lxw_worksheet;

namespace panelpress::render {

/// Puts the charts of a sheet below its tables, and gives the first row below them.
std::uint32_t write_charts(lxw_workbook* workbook, lxw_worksheet* worksheet, const Sheet& sheet,
                           const Layout& layout);

}  // namespace panelpress::render
