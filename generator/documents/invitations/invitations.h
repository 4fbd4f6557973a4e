#pragma once

#include <vector>

#include "documents/shared/context.h"
#include "render/templates.h"

/// The emails before a planned panel: `panels/<id>/invitation.eml` to the chair, the members and
/// their reserves, and `panels/<id>/case-list.eml` to its independent members (PAN-9 to PAN-13).
namespace panelpress::documents {

/// An invitation for each planned panel dated on or after `as_of`, and a case list where an
/// independent member has not declined.
std::vector<Job> invitation_jobs(const Context& context);

std::vector<render::TemplateUse> invitation_templates();

}  // namespace panelpress::documents
