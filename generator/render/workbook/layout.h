#pragma once

#include <vector>

#include "render/workbook.h"

namespace panelpress::render {

/// The most lines of text that a row can show: Excel shows no more than 409.5 points.
inline constexpr int kMostLinesOfRow = 30;
/// The widest column that is made for long text.
inline constexpr int kWidestOfLongText = 120;

/// Where everything of a sheet stands; rows and columns count from 0.
struct Layout {
  std::vector<Region> tables;
  std::uint16_t column_count = 0;  ///< columns that tables use
  std::vector<int> widths;         ///< of those columns, in characters
  std::uint32_t row_below = 0;     ///< the first row for charts and notes below the tables
};

/// The layout of a sheet whose texts are mended and whose lines take one row each (fit.h).
Layout layout_of(const Sheet& sheet);
/// The same for widths that are known.
Layout layout_with(std::vector<int> widths, const Sheet& sheet);

/// Whether all heads stand in one row, so that they can be frozen and repeated.
bool has_one_heading_row(const Layout& layout);

/// What a cell shows, for its width and for its check.
std::string shown(const Cell& cell, Format format);

/// Whether a text might take more lines than a row has: each has a sign, or ends one, at least.
bool may_not_fit(const std::string& text);
/// Whether a text needs more than one line in a column of this width.
bool wraps(const std::string& text, int width);

/// How many lines a row of a table needs at these widths. Excel fits the heights of rows by itself,
/// but other programs do not.
int lines_of_row(const Table& table, const Region& region, const std::vector<int>& widths,
                 const std::vector<Cell>& row);
int lines_of_heading(const Table& table, const Region& region, const std::vector<int>& widths);

}  // namespace panelpress::render
