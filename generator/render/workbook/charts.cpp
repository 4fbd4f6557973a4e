#include "render/workbook/charts.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <optional>

#include "render/workbook/checked.h"
#include "render/workbook/styles.h"
#include "render/workbook/text.h"

namespace panelpress::render {

namespace {

/// Light and dark take turns, so that neighbours differ in grey print as well.
constexpr std::array<std::uint32_t, 5> kColours = {kBlue, 0xB8860B, 0x4F81BD, 0x5B2C6F, 0x9DC3E6};

/// A value that is no number has none in a chart: a formula gives what it was worked out to.
struct Number {
  std::optional<double> operator()(const Date&) const { return std::nullopt; }
  std::optional<double> operator()(std::int64_t number) const {
    return static_cast<double>(number);
  }
  std::optional<double> operator()(Pence pence) const {
    return static_cast<double>(pence.count) / 100;
  }
  std::optional<double> operator()(double number) const { return number; }
  std::optional<double> operator()(const Formula& formula) const {
    const double* const number = std::get_if<double>(&formula.cached);
    return number == nullptr ? std::nullopt : std::optional(*number);
  }
  template <class Other>
  std::optional<double> operator()(const Other&) const {
    return std::nullopt;
  }
};

/// A column of some rows of a table, as a range of a chart.
struct Range {
  const Table& table;
  const Region& region;
  std::size_t column;
  std::size_t first_row;
  std::size_t row_count;

  const Cell& cell(std::size_t index) const { return table.rows[first_row + index].at(column); }
  std::uint32_t row() const {
    return region.heading_row + 1 + static_cast<std::uint32_t>(first_row);
  }
  std::uint32_t last_row() const { return row() + static_cast<std::uint32_t>(row_count) - 1; }
  std::uint16_t sheet_column() const {
    return static_cast<std::uint16_t>(region.first_column + column);
  }
};

/// Gives a range the values that its cells have now. The library would do so itself, but takes the
/// value of every formula for 0. It frees the points with free().
template <class Fill>
void fill_cache(lxw_series_range* range, std::size_t count, Fill fill) {
  range->ignore_cache = LXW_TRUE;
  range->num_data_points = static_cast<std::uint16_t>(count);
  for (std::size_t i = 0; i < count; ++i) {
    auto* const point =
        static_cast<lxw_series_data_point*>(std::calloc(1, sizeof(lxw_series_data_point)));
    if (point == nullptr) throw std::bad_alloc();
    fill(i, *point);
    STAILQ_INSERT_TAIL(range->data_cache, point, list_pointers);
  }
}

/// The library marks labels that it reads as strings; given by us, they must be marked too.
void set_labels(lxw_chart_series* series, const std::string& sheet, const Range& range) {
  chart_series_set_categories(series, sheet.c_str(), range.row(), range.sheet_column(),
                              range.last_row(), range.sheet_column());
  series->categories->has_string_cache = LXW_TRUE;
  const Format format = range.table.columns[range.column].format;
  fill_cache(series->categories, range.row_count, [&](std::size_t i, lxw_series_data_point& point) {
    point.is_string = LXW_TRUE;
    point.string = strdup(cell_text(shown(range.cell(i), format)).c_str());
  });
}

/// Absent, not 0: a month without a value has a gap.
void set_values(lxw_chart_series* series, const std::string& sheet, const Range& range) {
  chart_series_set_values(series, sheet.c_str(), range.row(), range.sheet_column(),
                          range.last_row(), range.sheet_column());
  fill_cache(series->values, range.row_count, [&](std::size_t i, lxw_series_data_point& point) {
    const std::optional<double> number = std::visit(Number{}, range.cell(i));
    point.number = number.value_or(0);
    point.no_data = number ? LXW_FALSE : LXW_TRUE;
  });
}

/// Labels a value that is text with its words: Excel takes it for 0, and "none due" is not that.
void label_text_values(lxw_chart_series* series, const Range& range) {
  std::vector<std::string> words(range.row_count);
  std::vector<lxw_chart_data_label> labels(range.row_count);
  std::vector<lxw_chart_data_label*> pointers;
  bool has_text = false;
  for (std::size_t i = 0; i < range.row_count; ++i) {
    const auto* const formula = std::get_if<Formula>(&range.cell(i));
    const auto* const text = formula ? std::get_if<std::string>(&formula->cached) : nullptr;
    if (text) {
      words[i] = line_text(*text);
      labels[i].value = words[i].data();
      has_text = true;
    }
    pointers.push_back(&labels[i]);
  }
  pointers.push_back(nullptr);
  if (has_text) checked(chart_series_set_labels_custom(series, pointers.data()), "labels");
}

/// Lines differ by their markers as well as in colour.
void set_look(lxw_chart_series* series, const Chart& chart, const Series& values,
              const Range& range, std::size_t index) {
  const std::uint32_t colour = values.is_context ? kGrey : kColours[index % kColours.size()];
  if (chart.type == ChartType::kLine) {
    lxw_chart_line line{};
    line.color = colour;
    line.width = 2.25F;
    chart_series_set_line(series, &line);
    constexpr std::array<std::uint8_t, 5> kShapes = {
        LXW_CHART_MARKER_CIRCLE, LXW_CHART_MARKER_SQUARE, LXW_CHART_MARKER_TRIANGLE,
        LXW_CHART_MARKER_DIAMOND, LXW_CHART_MARKER_X};
    chart_series_set_marker_type(series, kShapes[index % kShapes.size()]);
    lxw_chart_fill fill{};
    fill.color = colour;
    chart_series_set_marker_fill(series, &fill);
    return;
  }
  lxw_chart_fill fill{};
  fill.color = colour;
  chart_series_set_fill(series, &fill);
  // The labels of more series would run into one another.
  constexpr std::size_t kMostLabelled = 3;
  if (chart.series.size() > kMostLabelled) return;
  chart_series_set_labels(series);
  // A label of a zero says nothing, and stands in the way of the others.
  const std::string format = number_format(chart.format);
  const bool has_negative = format.find(';') != std::string::npos;
  chart_series_set_labels_num_format(series, (format + (has_negative ? ";" : ";;")).c_str());
  label_text_values(series, range);
}

/// How many rows of its table a series has.
/// 0 rows are all that are left: a table may grow.
std::size_t rows_of(const Sheet& sheet, const Series& series) {
  const std::size_t count = sheet.tables.at(series.table).rows.size();
  if (series.first_row >= count) return 0;
  const std::size_t left = count - series.first_row;
  return series.row_count == 0 ? left : std::min(series.row_count, left);
}

void add_series(lxw_chart* chart, const Sheet& sheet, const Layout& layout, const Chart& model,
                std::size_t index) {
  const Series& series = model.series[index];
  const std::size_t count = rows_of(sheet, series);
  if (count == 0) return;
  const Table& table = sheet.tables[series.table];
  const Region& region = layout.tables[series.table];
  lxw_chart_series* const added = chart_add_series(chart, nullptr, nullptr);
  set_labels(added, sheet.name, {table, region, series.label_column, series.first_row, count});
  const Range values{table, region, series.value_column, series.first_row, count};
  set_values(added, sheet.name, values);
  chart_series_set_name(added, line_text(series.name).c_str());
  set_look(added, model, series, values, index);
}

lxw_chart_font font(double size, bool is_bold) {
  static char name[] = "Arial";
  lxw_chart_font result{};
  result.name = name;
  result.size = size;
  result.bold = is_bold ? LXW_TRUE : LXW_EXPLICIT_FALSE;
  return result;
}

void set_up_axis(lxw_chart_axis* axis, const std::string& name) {
  lxw_chart_font numbers = font(9, false);
  lxw_chart_font names = font(9, false);
  chart_axis_set_num_font(axis, &numbers);
  if (name.empty()) return;
  chart_axis_set_name(axis, line_text(name).c_str());
  chart_axis_set_name_font(axis, &names);
}

/// The library swaps the axes of a bar chart, so that its x axis too lies below.
void set_up_axes(lxw_chart* chart, const Chart& model) {
  const bool is_bar = model.type == ChartType::kBar;
  lxw_chart_axis* const labels = is_bar ? chart->y_axis : chart->x_axis;
  lxw_chart_axis* const values = is_bar ? chart->x_axis : chart->y_axis;
  set_up_axis(labels, model.label_axis);
  set_up_axis(values, model.value_axis);
  chart_axis_set_min(values, 0);
  if (model.highest > 0) chart_axis_set_max(values, model.highest);
  chart_axis_set_num_format(values,
                            model.format == Format::kShare ? "0%" : number_format(model.format));
  lxw_chart_line grid{};
  grid.color = 0xD9D9D9;
  grid.width = 0.75F;
  chart_axis_major_gridlines_set_visible(values, LXW_TRUE);
  chart_axis_major_gridlines_set_line(values, &grid);
  chart_axis_major_gridlines_set_visible(labels, LXW_FALSE);
  if (!is_bar) return;
  // The first label stands on top, and the values still at the bottom.
  chart_axis_set_reverse(labels);
  chart_axis_set_crossing_max(labels);
}

lxw_chart* make_chart(lxw_workbook* workbook, const Sheet& sheet, const Layout& layout,
                      const Chart& model) {
  const std::uint8_t type = model.type == ChartType::kBar      ? LXW_CHART_BAR
                            : model.type == ChartType::kColumn ? LXW_CHART_COLUMN
                                                               : LXW_CHART_LINE;
  lxw_chart* const chart = workbook_add_chart(workbook, type);
  for (std::size_t i = 0; i < model.series.size(); ++i) add_series(chart, sheet, layout, model, i);
  lxw_chart_font title = font(11, true);
  chart_title_set_name(chart, line_text(model.title).c_str());
  chart_title_set_name_font(chart, &title);
  set_up_axes(chart, model);
  if (model.series.size() > 1) {
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
  } else {
    chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
  }
  return chart;
}

bool has_rows(const Sheet& sheet, const Chart& chart) {
  return std::ranges::any_of(chart.series,
                             [&](const Series& each) { return rows_of(sheet, each) > 0; });
}

constexpr int kRowHeight = 20;  // kRowPoints in pixels
constexpr int kRowsOfAir = 2;

std::uint32_t rows_of_height(int pixels) {
  return static_cast<std::uint32_t>(pixels / kRowHeight + kRowsOfAir);
}

/// The charts of a sheet that have figures.
std::vector<Chart> charts_of(const Sheet& sheet) {
  std::vector<Chart> charts;
  for (const Chart& each : sheet.charts) {
    if (has_rows(sheet, each)) charts.push_back(each);
  }
  return charts;
}

constexpr int kPixelsBetween = 20;  // between two charts, in pixels

/// Has charts that would stand below each other stand beside each other, each half as wide as the
/// table above, if that is wide enough. What is printed of a sheet in part ends with its columns.
bool stand_in_pairs(std::vector<Chart>& charts, const Sheet& sheet, const Layout& layout) {
  constexpr int kLeastWidth = 480;
  constexpr int kDigit = 7;
  constexpr int kPadding = 5;
  int pixels = 0;
  for (const int width : layout.widths) pixels += width * kDigit + kPadding;
  const int half = (pixels - kPixelsBetween) / 2;
  if (charts.size() < 2 || half < kLeastWidth || sheet.printed_columns > 0) return false;
  for (Chart& each : charts) each.width = std::min(each.width, half);
  return true;
}

/// Makes charts lower that are taller than the share that each row of them has of the room, if they
/// stay readable so. Bars stand one below the other: each needs the height that it has.
void lower(std::vector<Chart>& charts, double room, std::size_t rows_of_charts) {
  constexpr int kLowest = 200;
  const int rows = static_cast<int>(room / kRowPoints / static_cast<double>(rows_of_charts));
  const int height = (rows - kRowsOfAir) * kRowHeight;
  const auto can_be = [&](const Chart& each) {
    return each.height <= height || (each.type != ChartType::kBar && height >= kLowest);
  };
  if (!std::ranges::all_of(charts, can_be)) return;
  for (Chart& each : charts) each.height = std::min(each.height, height);
}

/// Puts a chart so many pixels from the left.
void insert(lxw_worksheet* worksheet, std::uint32_t row, int left, lxw_chart* chart,
            const Chart& model) {
  constexpr double kDefaultWidth = 480;
  constexpr double kDefaultHeight = 288;
  std::string description = line_text(model.description);
  lxw_chart_options options{};
  options.x_offset = left;
  options.x_scale = model.width / kDefaultWidth;
  options.y_scale = model.height / kDefaultHeight;
  options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
  options.description = description.data();
  checked(worksheet_insert_chart_opt(worksheet, row, 0, chart, &options), model.title);
}

}  // namespace

// Under the table, two beside each other where each has half of its width.
std::vector<ChartPlace> write_charts(lxw_workbook* workbook, lxw_worksheet* worksheet,
                                     const Sheet& sheet, const Layout& layout, double room) {
  std::vector<Chart> charts = charts_of(sheet);
  if (charts.empty()) return {};
  const std::size_t in_a_row = stand_in_pairs(charts, sheet, layout) ? 2 : 1;
  lower(charts, room, (charts.size() + in_a_row - 1) / in_a_row);
  std::vector<ChartPlace> places;
  std::uint32_t row = layout.row_below;
  for (std::size_t i = 0; i < charts.size(); ++i) {
    const Chart& each = charts[i];
    const bool is_second = i % in_a_row == 1;
    const int left = is_second ? charts[i - 1].width + kPixelsBetween : 0;
    if (!is_second) places.push_back({row, 0});
    ChartPlace& place = places.back();
    insert(worksheet, place.row, left, make_chart(workbook, sheet, layout, each), each);
    place.row_count = std::max(place.row_count, rows_of_height(each.height));
    row = place.row + place.row_count;
  }
  return places;
}

}  // namespace panelpress::render
