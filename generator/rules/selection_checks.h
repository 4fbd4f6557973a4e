#pragma once

#include "rules/panel_checks.h"

namespace panelpress::rules {

/// The findings of SEL-1, SEL-2, SEL-4 and SEL-8 about a panel that is not cancelled.
void selection_checks(const PanelScene& scene, std::vector<Finding>& findings);

}  // namespace panelpress::rules
