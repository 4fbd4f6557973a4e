#pragma once

#include "rules/facts.h"

namespace panelpress::rules {

/// The measures of a recommendation under this guidance, each with its value (CMP-2, CMP-3) and
/// elapsed times (CMP-5).
std::vector<MeasureFacts> measure_facts(const RecommendationFacts& recommendation,
                                        const Figures& figures, const WorkingDays& working_days,
                                        Date as_of);

/// The return: a row for each month with an outcome, area with one in it, and measure (CMP-1),
/// sorted by month, area and the word of the measure.
std::vector<ComplianceRow> compliance_rows(const std::vector<RecommendationFacts>& recommendations);

}  // namespace panelpress::rules
