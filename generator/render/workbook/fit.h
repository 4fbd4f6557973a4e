#pragma once

#include "render/workbook.h"
#include "render/workbook/layout.h"

namespace panelpress::render {

/// A sheet whose texts are mended (text.h) and fit into its rows, and where everything stands.
struct Fitted {
  Sheet sheet;
  Layout layout;
};

/// The sheet with its text laid over rows: a paragraph takes a row for each of its lines, as wide
/// as the tables, and a cell that would make its row higher than Excel shows goes on in the row
/// below, where the other cells are empty. Nothing of a text is lost. A sheet that fits stays as it
/// is.
Fitted fitted(Sheet sheet);

}  // namespace panelpress::render
