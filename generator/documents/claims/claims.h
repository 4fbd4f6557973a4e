#pragma once

#include <vector>

#include "documents/document.h"
#include "documents/shared/context.h"
#include "render/templates.h"

/// claims/: the summary of each member's claims of a month, what is not yet claimed for the team,
/// and a reminder to each member (FEE).
namespace panelpress::documents {

std::vector<Job> claims_jobs(const Context& context);

std::vector<render::TemplateUse> claims_templates();

}  // namespace panelpress::documents
