#pragma once

#include <vector>

#include "documents/shared/context.h"

namespace panelpress::documents {

/// escalations.html: what wash-ups escalated and what was answered (ESC-1). None where nothing was.
std::vector<Job> escalation_jobs(const Context& context);

std::vector<render::TemplateUse> escalation_templates();

}  // namespace panelpress::documents
