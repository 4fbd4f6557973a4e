#pragma once

#include <vector>

#include "documents/shared/context.h"

namespace panelpress::documents {

/// induction/<person>.html: the programme of each independent member whose term has not ended, to
/// hand over (IND-2).
std::vector<Job> induction_jobs(const Context& context);

std::vector<render::TemplateUse> induction_templates();

}  // namespace panelpress::documents
