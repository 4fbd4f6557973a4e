#pragma once

#include "documents/data_quality/view.h"
#include "documents/data_quality/words.h"
#include "documents/shared/quality_words.h"

/// The sections of the report, each a part of its view.
namespace panelpress::documents {

/// The findings of one rule, in the order of the facts.
std::vector<FindingRowView> findings_of_rule(const rules::Facts& facts, std::string_view rule);

/// The findings that are errors, in the order of the facts.
std::vector<FindingRowView> error_findings(const rules::Facts& facts);

/// Every finding, grouped by who can put it right: the CPP team, panel by panel, for panels, people
/// and claims; then each business area, owner by owner, for its cases.
std::vector<AreaFindingsView> findings_by_responsible(const rules::Facts& facts,
                                                      const DataQualityWords::Owner& words);

/// The shares of an area, field by field; fields of which no value was expected are left out.
AreaShareView area_share_view(const rules::AreaQuality& quality, std::string name,
                              const QualityWords& words);

/// The share of values given, a bar for each area.
render::Markup completeness_chart(const std::vector<AreaShareView>& areas,
                                  const std::vector<rules::AreaQuality>& qualities,
                                  std::string description);

/// Near misses, each with the places to put right.
std::vector<NearMissView> near_miss_views(const rules::NearMisses& near_misses,
                                          const QualityWords& words);

/// The sample for quality assurance of the latest month with an outcome (DQ-6); none without one.
std::optional<SampleView> sample_view(const rules::Facts& facts, const std::string& no_owner);

}  // namespace panelpress::documents
