#pragma once

#include "rules/panel_checks.h"

namespace panelpress::rules {

/// The findings of REC about a held panel.
void recommendation_checks(const PanelScene& scene, std::vector<Finding>& findings);

/// Phrases of speculation, or of presuming that an application or appeal will fail, that the text
/// holds, in the order of the list (REC-11). Whole words, in any case.
std::vector<std::string> doubtful_phrases(std::string_view text);

}  // namespace panelpress::rules
