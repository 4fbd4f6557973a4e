#pragma once

#include "render/workbook.h"

struct lxw_worksheet;

namespace panelpress::render {

/// Has the reader's program check what is typed into the cells of a table that are to be filled in.
void add_checks(lxw_worksheet* worksheet, const Table& table, const Region& region);

/// Locks every cell of a sheet but those to fill in. There is no password: it keeps slips out, not
/// people.
void protect(lxw_worksheet* worksheet);

}  // namespace panelpress::render
