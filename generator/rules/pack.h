#pragma once

#include "rules/panel.h"

/// What a pack says of a case at a panel (PCK), told on the panel's date.
namespace panelpress::rules {

/// PCK-2: whether an offence is one of the serious crimes.
bool is_serious_crime(const CaseRecord& record);

/// PCK-3: bail granted in principle on or before the date; granted when no date is given.
bool is_light_touch_on(const CaseRecord& record, Date date);

/// PCK-5: which of the seven minimum standards the record holds.
std::array<bool, kStandards> recorded_standards(const CaseRecord& record);

/// PCK-6: actions of these hearings that were not completed on or before the date.
std::vector<OpenAction> open_actions(const std::vector<Hearing>& hearings, Date date);

/// PCK-1: what earlier hearings said of a case, oldest first; of one without an outcome there is
/// nothing to say.
std::vector<EarlierReview> earlier_reviews(const CaseRecord& record,
                                           const std::vector<Hearing>& hearings);

/// PCK-1: the parts of the pack that the record lacks, in print form. Removal directions are not
/// among them: without them the pack says "Not set".
std::vector<std::string> parts_not_recorded(const CaseRecord& record,
                                            const std::vector<EarlierReview>& history);

/// Everything about a case on a panel's list, as it stood on the panel's date; its times are set by
/// the panel.
CaseAtPanel case_at_panel(const Panel& panel, const ListedCase& listed,
                          const PanelContext& context);

}  // namespace panelpress::rules
