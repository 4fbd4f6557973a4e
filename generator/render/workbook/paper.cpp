#include "render/workbook/paper.h"

#include <algorithm>
#include <numeric>

#include "render/workbook/checked.h"

namespace panelpress::render {

namespace {

// In points, between the margins of sheet.cpp.
constexpr double kPageWidth = 798;
constexpr double kPageHeight = 487;
constexpr double kLeastScale = 0.8;       // 10 points become 8
constexpr double kLeastScaleOfAll = 0.7;  // and 7 beside a chart, or where the foot would part
constexpr double kNotes = 4 * kRowPoints;

/// The columns that are printed, as wide as programs without the font of the workbook have them:
/// they take a broader one.
double printed_width(const Sheet& sheet, const Layout& layout) {
  constexpr double kCharacter = 6.6;
  const std::size_t all = layout.widths.size();
  const std::size_t printed =
      sheet.printed_columns > 0 ? std::min<std::size_t>(sheet.printed_columns, all) : all;
  const auto end = layout.widths.begin() + static_cast<std::ptrdiff_t>(printed);
  return std::accumulate(layout.widths.begin(), end, 0) * kCharacter;
}

/// The rows before which a page ends: that of each chart for which the page has no room left. The
/// last chart has the notes below it. Programs that have the font of the workbook hardly make it
/// smaller for the width of the paper.
std::vector<lxw_row_t> breaks_before(const std::vector<ChartPlace>& charts,
                                     double points_of_tables) {
  std::vector<lxw_row_t> rows;
  // Where the last page of a long table ends is not known.
  double left = std::max(0.0, kPageHeight - points_of_tables);
  for (const ChartPlace& each : charts) {
    const double notes = &each == &charts.back() ? kNotes : 0;
    const double height = each.row_count * kRowPoints + notes;
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

double room_for_charts(double points_of_tables) {
  return kPageHeight / kLeastScaleOfAll - kNotes - points_of_tables;
}

void set_up_paper(lxw_worksheet* worksheet, const Sheet& sheet, const Layout& layout,
                  const std::vector<ChartPlace>& charts, double points_of_tables) {
  constexpr std::uint8_t kA4 = 9;
  worksheet_set_landscape(worksheet);
  worksheet_set_paper(worksheet, kA4);
  const double scale = std::min(1.0, kPageWidth / printed_width(sheet, layout));
  const bool is_table_on_one_page = points_of_tables * scale <= kPageHeight;
  repeat_head(worksheet, layout, !charts.empty() && is_table_on_one_page);
  double height = points_of_tables + kNotes;
  for (const ChartPlace& each : charts) height += each.row_count * kRowPoints;
  // What is a little taller than a page takes one all the same: no page with a foot alone.
  const bool is_small = !charts.empty() || is_table_on_one_page;
  const double least_scale = is_small ? kLeastScaleOfAll : kLeastScale;
  if (height * least_scale <= kPageHeight) return worksheet_fit_to_pages(worksheet, 1, 1);
  worksheet_fit_to_pages(worksheet, 1, 0);
  if (charts.empty()) return;
  std::vector<lxw_row_t> rows = breaks_before(charts, points_of_tables);
  checked(worksheet_set_h_pagebreaks(worksheet, rows.data()), "page breaks");
}

}  // namespace panelpress::render
