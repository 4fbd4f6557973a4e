#pragma once

#include "rules/history.h"

/// What follows from each recommendation (POST) and how casework did (CMP).
namespace panelpress::rules {

/// POST-2: the panel's date and the days to respond, unless the outcome sets another date; none for
/// `deferred` and `no-recommendation`, which casework has no answer to give to.
Fact<std::optional<Date>> response_due(const Panel& panel, const Outcome& outcome,
                                       const Figures& figures);
/// POST-3: the title of the Atlas calendar event, where there is one.
Fact<std::optional<std::string>> calendar_event(const Outcome& outcome, const Figures& figures);
/// POST-4: the day of the audit, for release and actions only.
Fact<std::optional<Date>> audit_on(const Panel& panel, const Outcome& outcome,
                                   const Figures& figures);
/// REC-3: the long-stop as a date.
std::optional<Date> long_stop_date(const Panel& panel, const Outcome& outcome);

/// Every outcome of every held panel and what follows from it, by panel, case; each case as it
/// stood on the panel's date (GEN-3).
std::vector<RecommendationFacts> recommendation_facts(const Records& records,
                                                      const Figures& figures,
                                                      const CasesOnDay& cases, Date as_of);

}  // namespace panelpress::rules
