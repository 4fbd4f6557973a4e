#pragma once

#include <vector>

#include "documents/shared/context.h"

namespace panelpress::documents {

/// commitments.html and commitments.xlsx: what was promised after inspections, by report and
/// recommendation (COM). None where the records hold no commitment and no recommendation.
std::vector<Job> commitment_jobs(const Context& context);

std::vector<render::TemplateUse> commitment_templates();

}  // namespace panelpress::documents
