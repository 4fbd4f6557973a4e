#pragma once

#include <string>
#include <vector>

#include "documents/shared/vocabulary.h"
#include "model/panel.h"
#include "render/view.h"
#include "rules/compliance_facts.h"

/// What a panel recommended, ready for print: shared by the email, the Atlas updates and the
/// record.
namespace panelpress::documents {

/// An action that the panel recommended (REC-5). What is not recorded is empty.
struct ActionView {
  PANELPRESS_TEXT_VIEW(ActionView, number, what, who, by)
};

/// The actions, as in the file.
std::vector<ActionView> action_views(const std::vector<Action>& actions);

/// "Barriers to removal; Vulnerability" (REC-6); empty but for a release.
std::string grounds_in_words(const Outcome& outcome, const Vocabulary& vocabulary);

/// "30 June 2026, 82 calendar days after the panel" (REC-3); empty without a long-stop.
std::string long_stop_in_words(const rules::RecommendationFacts& recommendation,
                               const Vocabulary& vocabulary);

}  // namespace panelpress::documents
