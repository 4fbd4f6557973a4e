#pragma once

#include "documents/arrangements/view.h"
#include "documents/arrangements/words.h"
#include "documents/shared/context.h"

namespace panelpress::documents {

/// "Thursday 9 April 2026 at 10:00".
std::string panel_in_words(const ArrangementsWords& words, const Panel& panel);

/// "Thursday 9 Apr 2026 at 10:00", in tables.
std::string panel_in_short(const ArrangementsWords& words, const Panel& panel);

/// Whether somebody attends, and since when that is known.
std::string answer_in_words(const ArrangementsWords& words, const Member& member);
std::string_view look_of_answer(const Member& member);

/// What is arranged for a panel: who was asked and answered, the list, travel, passes, and
/// those of the findings that are about it.
ArrangedPanelView arranged_panel(const Context& context, const ArrangementsWords& words,
                                 const rules::PanelFacts& panel,
                                 const std::vector<const Finding*>& findings);

}  // namespace panelpress::documents
