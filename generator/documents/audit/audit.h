#pragma once

#include <vector>

#include "documents/shared/context.h"
#include "render/templates.h"

/// The audit two weeks after a panel (POST-4): `panels/<id>/audit.html`.
namespace panelpress::documents {

/// A job for each held panel with a release, with actions or with an audit.
std::vector<Job> audit_jobs(const Context& context);

std::vector<render::TemplateUse> audit_templates();

}  // namespace panelpress::documents
