#pragma once

#include "rules/panel_checks.h"

namespace panelpress::rules {

/// The findings of PAN-9 to PAN-13: what was not done in time before a panel, and who has not
/// answered.
void preparation_checks(const PanelScene& scene, std::vector<Finding>& findings);

}  // namespace panelpress::rules
