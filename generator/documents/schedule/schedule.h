#pragma once

#include <vector>

#include "documents/shared/context.h"

namespace panelpress::documents {

/// schedule.html (SEL-5): nobody due for review may be missing from it.
std::vector<Job> schedule_jobs(const Context& context);

std::vector<render::TemplateUse> schedule_templates();

}  // namespace panelpress::documents
