#include "render/workbook/paper.h"

#include <algorithm>
#include <numeric>

#include "render/workbook/checked.h"

namespace panelpress::render {

namespace {

// In points, between the margins of sheet.cpp.
constexpr double kPageWidth = 798;
constexpr double kPageHeight = 487;
constexpr double kRow = 15;
constexpr double kLeastScale = 0.8;            // 10 points become 8
constexpr double kLeastScaleWithCharts = 0.7;  // and 7 beside a chart

/// As wide as programs without the font of the workbook have it: they take a broader one.
double width_of(const std::vector<int>& columns) {
  constexpr double kCharacter = 6.6;
  return std::accumulate(columns.begin(), columns.end(), 0) * kCharacter;
}

/// The rows before which a page ends: that of the first chart, and of each that the page of those
/// before it has no room for.
std::vector<lxw_row_t> breaks_before(const std::vector<ChartPlace>& charts, double scale) {
  std::vector<lxw_row_t> rows;
  double left = 0;
  for (const ChartPlace& each : charts) {
    const double height = each.row_count * kRow * scale;
    if (height > left) {
      rows.push_back(each.row);
      left = kPageHeight;
    }
    left -= height;
  }
  rows.push_back(0);  // ends the list
  return rows;
}

/// A head of columns above a chart would tell of nothing: with charts it is repeated only for a
/// table that one page does not hold.
void repeat_head(lxw_worksheet* worksheet, const Layout& layout, bool is_table_on_one_page) {
  if (is_table_on_one_page || !has_one_heading_row(layout)) return;
  const std::uint32_t row = layout.tables.front().heading_row;
  checked(worksheet_repeat_rows(worksheet, row, row), "the repeated row");
}

}  // namespace

void set_up_paper(lxw_worksheet* worksheet, const Layout& layout,
                  const std::vector<ChartPlace>& charts, double points_of_tables) {
  constexpr std::uint8_t kA4 = 9;
  constexpr double kNotes = 4 * kRow;
  worksheet_set_landscape(worksheet);
  worksheet_set_paper(worksheet, kA4);
  const double scale = std::min(1.0, kPageWidth / width_of(layout.widths));
  repeat_head(worksheet, layout, !charts.empty() && points_of_tables * scale <= kPageHeight);
  double height = points_of_tables + kNotes;
  for (const ChartPlace& each : charts) height += each.row_count * kRow;
  // What is a little taller than a page takes one all the same: no page with a foot alone.
  const double least_scale = charts.empty() ? kLeastScale : kLeastScaleWithCharts;
  if (height * least_scale <= kPageHeight) return worksheet_fit_to_pages(worksheet, 1, 1);
  worksheet_fit_to_pages(worksheet, 1, 0);
  if (charts.empty()) return;
  std::vector<lxw_row_t> rows = breaks_before(charts, scale);
  checked(worksheet_set_h_pagebreaks(worksheet, rows.data()), "page breaks");
}

}  // namespace panelpress::render
