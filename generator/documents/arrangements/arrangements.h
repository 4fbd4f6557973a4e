#pragma once

#include <vector>

#include "documents/shared/context.h"

namespace panelpress::documents {

/// arrangements.html: what is arranged so that members can attend, by panel and by member (ARR).
/// None where no panel is planned and nobody is an independent member.
std::vector<Job> arrangement_jobs(const Context& context);

std::vector<render::TemplateUse> arrangement_templates();

}  // namespace panelpress::documents
