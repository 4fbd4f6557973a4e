#pragma once

#include <vector>

#include "documents/shared/context.h"
#include "render/templates.h"

/// What a held panel leaves behind: who attended, what was said of each case, what was recommended,
/// why, and who decided. `panels/<id>/record.html`; fit to be disclosed, one case at a time.
namespace panelpress::documents {

/// A job for each held panel.
std::vector<Job> record_jobs(const Context& context);

std::vector<render::TemplateUse> record_templates();

}  // namespace panelpress::documents
