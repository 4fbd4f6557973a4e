#include "render/charts.h"

#include <algorithm>
#include <numeric>

#include "base/rounding.h"
#include "base/text.h"
#include "render/svg.h"

namespace panelpress::render {
namespace {

constexpr int kWidth = 720;
constexpr int kNameHeight = 34;   // a series' name above its row, clear of the axis above
constexpr int kValueHeight = 18;  // a value above its column
constexpr int kLabelHeight = 22;
constexpr int kOnlyRow = 150;  // the tallest column when there is one series
constexpr int kOneOfRows = 48;
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

namespace {

/// Where the parts of a bar chart stand: the label of a bar left of it, or on a phone above it.
struct BarPlacing {
  int width;
  int left;  ///< where bars begin
  int step;  ///< from one bar to the next
  int top;   ///< from there to the bar
};

constexpr BarPlacing kLabelsBeside{kWidth, 260, 28, 6};
constexpr BarPlacing kLabelsAbove{Svg::kPhoneWidth, 1, 46, 24};

int text_room(const std::string& text) {
  return static_cast<int>(count_code_points(text)) * kLetter + 6;
}

/// The widest of the labels, for a picture in which each has a line of its own.
int widest_label(const BarChart& chart) {
  int widest = 0;
  for (const Bar& bar : chart.bars) widest = std::max(widest, text_room(bar.label));
  return widest;
}

/// The room for values grows with the longest, so that none is cut.
void draw_bars(Svg& svg, const BarChart& chart, const BarPlacing& at) {
  const bool has_labels_above = at.top > kBarThickness;
  std::int64_t most = 0;
  int text_width = kBarTextWidth;
  for (const Bar& bar : chart.bars) {
    most = std::max(most, bar.value.amount);
    text_width = std::max(text_width, text_room(bar.value.text));
  }
  int y = 0;
  for (const Bar& bar : chart.bars) {
    const int length = scaled(bar.value.amount, most, at.width - at.left - text_width);
    if (has_labels_above) svg.text(0, y + at.top - 6, bar.label);
    if (!has_labels_above) svg.text(at.left - 10, y + at.top + 13, bar.label, "end");
    if (length > 0) {
      svg.rect(at.left, y + at.top, length, kBarThickness, bar.is_context ? "bar context" : "bar");
    }
    svg.text(at.left + length + 6, y + at.top + 13, bar.value.text);
    y += at.step;
  }
  if (!has_labels_above) svg.line(at.left, 0, at.left, y, "axis");
}

}  // namespace

Markup bar_chart(const BarChart& chart) {
  const int bars = static_cast<int>(chart.bars.size());
  Svg broad(kWidth, bars * kLabelsBeside.step, chart.description);
  draw_bars(broad, chart, kLabelsBeside);
  Svg narrow(std::max(Svg::kPhoneWidth, widest_label(chart)), bars * kLabelsAbove.step,
             chart.description, Svg::For::kPhone);
  draw_bars(narrow, chart, kLabelsAbove);
  return {broad.finish().html + narrow.finish().html};
}

namespace {

/// Shapes of four looks that differ in grey as well.
void draw_stage(Svg& svg, const StripStage& stage, int width, int y) {
  constexpr const char* kLooks[] = {"bar", "expected", "bar context", "bracket"};
  const std::int64_t whole =
      std::accumulate(stage.parts.begin(), stage.parts.end(), std::int64_t{});
  std::int64_t done = 0;
  for (std::size_t i = 0; i < stage.parts.size(); ++i) {
    // Each part begins where the sum before it ends, so that rounding leaves no gap between two.
    const int from = scaled(done, whole, width - 2);
    done += stage.parts[i];
    const int to = scaled(done, whole, width - 2);
    if (to > from)
      svg.rect(1 + from, y, to - from, kBarThickness, kLooks[std::min<std::size_t>(i, 3)]);
  }
}

/// What stands above the bar of a stage, in as many lines as the width asks for.
std::vector<std::string> label_lines(const std::string& label, int width) {
  std::vector<std::string> lines(1);
  for (std::size_t from = 0; from < label.size();) {
    const std::size_t blank = std::min(label.find(' ', from), label.size());
    const std::string word = label.substr(from, blank - from);
    const bool is_full = text_room(lines.back()) + text_room(word) > width;
    if (is_full && !lines.back().empty()) lines.emplace_back();
    lines.back() += lines.back().empty() ? word : ' ' + word;
    from = blank + 1;
  }
  return lines;
}

Markup drawn_strip(const StripChart& chart, int width, Svg::For readers) {
  constexpr int kLine = 18;
  constexpr int kBelowLabel = 8;
  constexpr int kBelowBar = 10;
  std::vector<std::vector<std::string>> labels;
  int height = 0;
  for (const StripStage& stage : chart.stages) {
    labels.push_back(label_lines(stage.label, width));
    height +=
        static_cast<int>(labels.back().size()) * kLine + kBelowLabel + kBarThickness + kBelowBar;
  }
  Svg svg(width, height, chart.description, readers);
  int y = 0;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    for (const std::string& line : labels[i]) svg.text(0, y += kLine, line, "label");
    draw_stage(svg, chart.stages[i], width, y += kBelowLabel);
    y += kBarThickness + kBelowBar;
  }
  return svg.finish();
}

}  // namespace

Markup strip_chart(const StripChart& chart) {
  return {drawn_strip(chart, kWidth, Svg::For::kAll).html +
          drawn_strip(chart, Svg::kPhoneWidth, Svg::For::kPhone).html};
}

}  // namespace panelpress::render
