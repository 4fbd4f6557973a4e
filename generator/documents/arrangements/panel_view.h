#pragma once

#include <optional>
#include <vector>

#include "documents/arrangements/view.h"
#include "documents/arrangements/words.h"
#include "documents/shared/context.h"

namespace panelpress::documents {

/// What is arranged for a panel: who was asked and answered, the list, travel, passes, and
/// those of the findings that are about it.
ArrangedPanelView arranged_panel(const Context& context, const ArrangementsWords& words,
                                 const rules::PanelFacts& panel,
                                 const std::vector<const Finding*>& findings);

/// The same of one of its members alone; nothing of a person who is not asked to it.
std::optional<MemberPanelView> arranged_for(const Context& context, const ArrangementsWords& words,
                                            const rules::PanelFacts& panel, const Person& person);

}  // namespace panelpress::documents
