#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/records.h"
#include "render/shape.h"

/// What the charts of trends have in common.
namespace panelpress::documents {

/// A chart of fewer figures says no more than its table.
inline constexpr std::ptrdiff_t kFewestFigures = 3;

/// Names with their counts.
using Counts = std::vector<std::pair<std::string, int>>;

/// A bar for each name; none of fewer than three.
std::optional<render::Markup> bars(const std::string& description, const Counts& counts);

/// "Mar", for the columns of a chart of months.
std::string short_month(Month month);

}  // namespace panelpress::documents
