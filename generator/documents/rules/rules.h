#pragma once

#include <vector>

#include "documents/shared/context.h"

namespace panelpress::documents {

/// inputs.html (inputs_page.h), and rules.html: every rule with its source, what was decided, and
/// the figures that settings override.
std::vector<Job> rules_jobs(const Context& context);

std::vector<render::TemplateUse> rules_templates();

}  // namespace panelpress::documents
