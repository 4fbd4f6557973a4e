#pragma once

#include <vector>

#include "base/finding.h"
#include "model/records.h"
#include "rules/people_facts.h"

namespace panelpress::rules {

/// Days in which something that a wash-up escalated is answered (ESC-1).
inline constexpr int kAnswerDays = 14;

/// What wash-ups escalated and what became of it (ESC-1); by the date of the escalation, then as in
/// the files.
std::vector<EscalationFacts> escalation_facts(const Records& records, Date as_of);

/// A warning where there is no answer 14 days after (ESC-1).
std::vector<Finding> escalation_findings(const std::vector<EscalationFacts>& escalations);

}  // namespace panelpress::rules
