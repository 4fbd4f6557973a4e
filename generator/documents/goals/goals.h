#pragma once

#include <vector>

#include "documents/shared/context.h"

namespace panelpress::documents {

/// goals/<person>.html for everybody with a goal period that has begun, and goals/areas/<area>.html
/// for the point of contact of each business area (GOAL-1). Only the person and their manager read
/// a sheet: nothing of others stands in it.
std::vector<Job> goal_jobs(const Context& context);

std::vector<render::TemplateUse> goal_templates();

}  // namespace panelpress::documents
