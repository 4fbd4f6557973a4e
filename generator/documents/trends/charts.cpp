#include "render/charts.h"

#include "documents/shared/wording.h"
#include "documents/trends/sections.h"

namespace panelpress::documents {

std::optional<render::Markup> bars(const std::string& description, const Counts& counts) {
  if (std::ssize(counts) < kFewestFigures) return std::nullopt;
  render::BarChart chart{description, {}};
  for (const auto& [name, count] : counts)
    chart.bars.push_back({name, {count, std::to_string(count)}});
  return render::bar_chart(chart);
}

std::string short_month(Month month) { return in_words(month).substr(0, 3); }

}  // namespace panelpress::documents
