#pragma once

#include <vector>

#include "documents/document.h"
#include "documents/shared/context.h"
#include "render/templates.h"

/// data-quality.html: how good the records are, what is wrong with them, and who can put it right
/// (DQ-5).
namespace panelpress::documents {

/// The report; where it cannot hold every finding, a page for each area and for the team as well.
std::vector<Job> data_quality_jobs(const Context& context);

std::vector<render::TemplateUse> data_quality_templates();

}  // namespace panelpress::documents
