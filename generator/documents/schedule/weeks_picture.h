#pragma once

#include <array>
#include <string>

#include "documents/schedule/sections.h"
#include "render/shape.h"
#include "rules/facts.h"

namespace panelpress::documents {

/// Demand against capacity: a row a week, a square a person whose window opens in it (filled when a
/// planned panel hears the case in time), and each planned panel as a bracket as long as a panel
/// lasts, filled by the minutes that its list needs (SEL-4, SEL-5).
render::Markup weeks_picture(const ScheduleSource& source,
                             const std::array<rules::ScheduleWeek, 13>& weeks, int panel_minutes);

/// "9 Apr 2026: 128 of 150 minutes, 10 cases".
std::string panel_in_words(const ScheduleSource& source, const rules::PanelFacts& panel,
                           int panel_minutes);

}  // namespace panelpress::documents
