#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "render/shape.h"

namespace panelpress::render {

/// A chart of fewer figures says no more than its table, or a sentence.
inline constexpr std::ptrdiff_t kFewestFigures = 3;

/// A value of a chart: what is drawn, and how it is written beside its bar ("£1,234", "83.3%").
struct ChartValue {
  std::int64_t amount = 0;  ///< zero or more
  std::string text;
};

/// A measure over the chart's labels. Each series has a row of its own with its name above it, all
/// rows to one scale from zero: no legend is needed and no colour carries meaning.
struct ChartSeries {
  std::string name;  ///< may be empty when there is only one
  std::vector<ChartValue> values;
  bool is_context = false;  ///< grey instead of blue
};

/// A chart of columns. Its title, finding or measure and period, stands in the page's
/// <figcaption>, and the table behind it beside it.
struct ColumnChart {
  std::string description;              ///< the text alternative, one line
  std::vector<std::string> labels;      ///< below the columns, short
  std::vector<ChartSeries> series;      ///< at most five, each with a value for every label
  std::optional<ChartValue> reference;  ///< a line across each row, such as a monthly budget
};

/// Columns side by side, for months and weeks.
Markup column_chart(const ColumnChart& chart);

/// A bar of a bar chart.
struct Bar {
  std::string label;
  ChartValue value;
  bool is_context = false;
};

/// A chart of horizontal bars, for kinds and areas; labels stand left of the bars, on a phone
/// above.
struct BarChart {
  std::string description;
  std::vector<Bar> bars;
};

Markup bar_chart(const BarChart& chart);

/// A stage of a strip: what it says, above its bar, and the parts that the bar is made of.
struct StripStage {
  std::string label;
  std::vector<std::int64_t> parts;  ///< at most four: full, soft, grey, hollow
};

/// One bar a stage, all of the same whole, so that the eye follows what became of it.
struct StripChart {
  std::string description;
  std::vector<StripStage> stages;
};

Markup strip_chart(const StripChart& chart);

}  // namespace panelpress::render
