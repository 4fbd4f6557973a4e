#pragma once

#include <vector>

#include "documents/shared/context.h"

namespace panelpress::documents {

/// rules.html: every rule with its source, what was decided, and the figures that settings
/// override; and inputs.html: every key of the records.
std::vector<Job> rules_jobs(const Context& context);

std::vector<render::TemplateUse> rules_templates();

}  // namespace panelpress::documents
