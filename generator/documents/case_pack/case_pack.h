#pragma once

#include <vector>

#include "documents/shared/context.h"

namespace panelpress::documents {

/// The case pack of every panel, planned, held or cancelled, and its snapshot (PCK).
std::vector<Job> case_pack_jobs(const Context& context);

std::vector<render::TemplateUse> case_pack_templates();

}  // namespace panelpress::documents
