#pragma once

#include <vector>

#include "documents/shared/context.h"

namespace panelpress::documents {

/// The four pages of restricted/: feedback on chairs, conduct, feedback on cases, checks of
/// candidates (IND-1, IND-4, CON-1). None unless they are asked for (`--restricted`), and none with
/// nothing to say.
std::vector<Job> restricted_jobs(const Context& context);

std::vector<render::TemplateUse> restricted_templates();

}  // namespace panelpress::documents
