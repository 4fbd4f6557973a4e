#pragma once

#include "documents/audit/view.h"
#include "rules/facts.h"

/// The parts of the audit of a panel.
namespace panelpress::documents {

AuditCaseView audit_case_view(const Context& context,
                              const rules::RecommendationFacts& recommendation);

/// Whether a recommendation sends its case to a panel again, and to which (POST-6).
ReferAgainView refer_again_view(const rules::Facts& facts,
                                const rules::RecommendationFacts& recommendation);

/// Whether the two-week audit covers an outcome: a release, or actions (POST-4).
bool is_audited_by_rule(Recommendation outcome);

}  // namespace panelpress::documents
