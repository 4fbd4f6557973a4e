#include "render/charts.h"

#include <algorithm>
#include <numeric>

#include "base/rounding.h"
#include "render/svg.h"

namespace panelpress::render {
namespace {

constexpr int kWidth = 720;
constexpr int kNameHeight = 34;   // a series' name above its row, clear of the axis above
constexpr int kValueHeight = 18;  // a value above its column
constexpr int kLabelHeight = 22;
constexpr int kOnlyRow = 150;  // the tallest column when there is one series
constexpr int kOneOfRows = 48;
constexpr int kBarLeft = 260;
constexpr int kBarStep = 28;
constexpr int kBarThickness = 16;
constexpr int kBarTextWidth = 90;
constexpr int kLetter = 8;  // the widest that a figure's letter is, whatever face is at hand

/// Rounded in whole numbers, so that a picture has the same bytes on every machine.
int scaled(std::int64_t amount, std::int64_t most, int length) {
  return most == 0 ? 0 : static_cast<int>(rounded_quotient(amount * length, most));
}

/// The reference counts too, or a budget above every column would lie outside the picture.
std::int64_t most_of(const ColumnChart& chart) {
  std::int64_t most = chart.reference ? chart.reference->amount : 0;
  for (const ChartSeries& series : chart.series) {
    for (const ChartValue& value : series.values) most = std::max(most, value.amount);
  }
  return most;
}

/// One row of columns: the places that do not change from column to column.
struct Row {
  int base = 0;  ///< y of the axis
  int tall = 0;  ///< the height of the tallest column
  int step = 0;  ///< from column to column
  std::int64_t most = 0;
};

/// Text stands above its column, never in it: a short one has no room.
void draw_column(Svg& svg, const Row& row, int index, const ChartValue& value, bool is_context) {
  const int thickness = std::min(36, row.step * 3 / 5);
  const int left = index * row.step + (row.step - thickness) / 2;
  const int height = scaled(value.amount, row.most, row.tall);
  if (height > 0) {
    svg.rect(left, row.base - height, thickness, height, is_context ? "bar context" : "bar");
  }
  if (value.amount == 0) return;  // a row of noughts would drown the figures; the table has them
  svg.text(index * row.step + row.step / 2, row.base - height - 5, value.text, "middle");
}

void draw_row(Svg& svg, const Row& row, const ChartSeries& series) {
  for (std::size_t index = 0; index < series.values.size(); ++index) {
    draw_column(svg, row, static_cast<int>(index), series.values[index], series.is_context);
  }
  svg.line(0, row.base, kWidth, row.base, "axis");
}

void draw_reference(Svg& svg, const Row& row, const ChartValue& reference) {
  const int y = row.base - scaled(reference.amount, row.most, row.tall);
  svg.line(0, y, kWidth, y, "reference");
  svg.text(kWidth, y - 5, reference.text, "end quiet");
}

}  // namespace

/// One row of columns a series, under one scale: rows can be compared.
Markup column_chart(const ColumnChart& chart) {
  const int rows = static_cast<int>(chart.series.size());
  const int columns = std::max<int>(1, static_cast<int>(chart.labels.size()));
  const int tall = rows == 1 ? kOnlyRow : kOneOfRows;
  const int row_height = kNameHeight + kValueHeight + tall;
  Svg svg(kWidth, rows * row_height + kLabelHeight, chart.description);
  Row row{0, tall, kWidth / columns, most_of(chart)};
  for (int index = 0; index < rows; ++index) {
    const ChartSeries& series = chart.series[static_cast<std::size_t>(index)];
    row.base = (index + 1) * row_height;
    if (!series.name.empty()) svg.text(0, row.base - row_height + 26, series.name, "strong");
    draw_row(svg, row, series);
    if (chart.reference) draw_reference(svg, row, *chart.reference);
  }
  for (int index = 0; index < static_cast<int>(chart.labels.size()); ++index) {
    svg.text(index * row.step + row.step / 2, row.base + 16,
             chart.labels[static_cast<std::size_t>(index)], "middle quiet");
  }
  return svg.finish();
}

/// The room for values grows with the longest, so that none is cut.
Markup bar_chart(const BarChart& chart) {
  std::int64_t most = 0;
  int text_width = kBarTextWidth;
  for (const Bar& bar : chart.bars) {
    most = std::max(most, bar.value.amount);
    text_width = std::max(text_width, static_cast<int>(bar.value.text.size()) * kLetter + 6);
  }
  Svg svg(kWidth, static_cast<int>(chart.bars.size()) * kBarStep, chart.description);
  int y = 0;
  for (const Bar& bar : chart.bars) {
    const int length = scaled(bar.value.amount, most, kWidth - kBarLeft - text_width);
    svg.text(kBarLeft - 10, y + 19, bar.label, "end");
    if (length > 0) {
      svg.rect(kBarLeft, y + 6, length, kBarThickness, bar.is_context ? "bar context" : "bar");
    }
    svg.text(kBarLeft + length + 6, y + 19, bar.value.text);
    y += kBarStep;
  }
  svg.line(kBarLeft, 0, kBarLeft, y, "axis");
  return svg.finish();
}

namespace {

/// Shapes of four looks that differ in grey as well.
void draw_stage(Svg& svg, const StripStage& stage, int y) {
  constexpr const char* kLooks[] = {"bar", "window", "bar context", "bracket"};
  const std::int64_t whole =
      std::accumulate(stage.parts.begin(), stage.parts.end(), std::int64_t{});
  std::int64_t done = 0;
  for (std::size_t i = 0; i < stage.parts.size(); ++i) {
    // Each part begins where the sum before it ends, so that rounding leaves no gap between two.
    const int from = scaled(done, whole, kWidth - 2);
    done += stage.parts[i];
    const int to = scaled(done, whole, kWidth - 2);
    if (to > from)
      svg.rect(1 + from, y, to - from, kBarThickness, kLooks[std::min<std::size_t>(i, 3)]);
  }
}

}  // namespace

Markup strip_chart(const StripChart& chart) {
  constexpr int kStageStep = 52;
  Svg svg(kWidth, static_cast<int>(chart.stages.size()) * kStageStep, chart.description);
  int y = 0;
  for (const StripStage& stage : chart.stages) {
    svg.text(0, y + 18, stage.label, "label");
    draw_stage(svg, stage, y + 26);
    y += kStageStep;
  }
  return svg.finish();
}

}  // namespace panelpress::render
