#pragma once

#include <vector>

#include "documents/shared/context.h"
#include "render/templates.h"

/// The emails about a panel to come, `panels/<id>/*.eml`: who is free (ARR-1), names from the core
/// areas, the invitation with its calendar part (PAN-9), the pack, the case list for independent
/// members (PAN-13); and of a cancelled panel its cancellation, with what is payable (FEE-4).
namespace panelpress::documents {

/// The emails of each planned panel dated on or after `as_of` (a case list where an independent
/// member has not declined), and the cancellation of each cancelled one.
std::vector<Job> invitation_jobs(const Context& context);

std::vector<render::TemplateUse> invitation_templates();

}  // namespace panelpress::documents
