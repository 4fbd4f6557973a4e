#pragma once

#include <vector>

#include "documents/data_quality/views.h"
#include "documents/shared/quality_phrases.h"
#include "rules/near_misses.h"

namespace panelpress::documents {

/// Near misses as the report shows them, each with the places to put right.
std::vector<NearMissView> near_miss_views(const rules::NearMisses& near_misses,
                                          const QualityPhrases& phrases);

}  // namespace panelpress::documents
