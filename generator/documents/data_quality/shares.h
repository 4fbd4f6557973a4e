#pragma once

#include <string>
#include <vector>

#include "documents/data_quality/views.h"
#include "documents/shared/quality_phrases.h"
#include "rules/field_quality.h"

namespace panelpress::documents {

/// "94.2 %", or "none" when there is nothing to be a share of.
std::string share_in_words(int part, int whole);

/// The fields of an area together.
rules::FieldCount sum_of(const rules::FieldCounts& fields);

/// The shares of an area, field by field; fields of which no value was expected are left out.
AreaShareView area_share_view(const rules::AreaQuality& quality, std::string name,
                              const QualityPhrases& phrases);

/// The share of values given, a bar for each area.
render::Markup completeness_chart(const std::vector<AreaShareView>& areas,
                                  const std::vector<rules::AreaQuality>& qualities,
                                  std::string description);

}  // namespace panelpress::documents
