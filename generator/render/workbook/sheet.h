#pragma once

#include "render/workbook.h"
#include "render/workbook/styles.h"

struct lxw_workbook;
struct lxw_worksheet;

namespace panelpress::render {

/// Writes a sheet into a workbook of the library. Throws std::invalid_argument for one that makes
/// no sense.
void write_sheet(lxw_workbook* workbook, Sheet sheet, const PrintedPage& page, Styles& styles);

}  // namespace panelpress::render
