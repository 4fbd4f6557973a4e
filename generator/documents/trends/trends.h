#pragma once

#include <vector>

#include "documents/document.h"
#include "documents/shared/context.h"
#include "render/templates.h"

/// trends.html: what recurs over the twelve months that end with the month of `as_of`, so that a
/// systemic issue is seen from single cases (CCU 5.24 to 5.32).
namespace panelpress::documents {

/// The one document of this kind.
std::vector<Job> trends_jobs(const Context& context);

std::vector<render::TemplateUse> trends_templates();

}  // namespace panelpress::documents
