#pragma once

#include "documents/audit/view.h"

namespace panelpress::documents {

/// Whether a recommendation sends its case to a panel again, and to which (POST-6).
ReferAgainView refer_again_view(const rules::Facts& facts,
                                const rules::RecommendationFacts& recommendation);

}  // namespace panelpress::documents
