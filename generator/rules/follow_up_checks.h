#pragma once

#include "rules/facts.h"

namespace panelpress::rules {

/// POST-8: the day by which the recommendation emails of a panel are to be sent, the first working
/// day after it.
Date emails_due_on(const Panel& panel, const WorkingDays& working_days);

/// POST-8: whether the email about a recommendation is still to be sent, or to be recorded as sent.
bool is_email_unsent(const RecommendationFacts& recommendation, Date as_of);

/// The findings of POST about recommendations, and about releases that the case does not show.
std::vector<Finding> follow_up_findings(const Facts& facts);

}  // namespace panelpress::rules
