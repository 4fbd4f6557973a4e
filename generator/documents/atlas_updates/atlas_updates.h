#pragma once

#include <vector>

#include "documents/document.h"
#include "documents/shared/context.h"
#include "render/templates.h"

/// What the CPP team keys in on Atlas after a held panel (POST-3):
/// `panels/<id>/atlas-updates.html`.
namespace panelpress::documents {

/// A job for each held panel.
std::vector<Job> atlas_updates_jobs(const Context& context);

std::vector<render::TemplateUse> atlas_updates_templates();

}  // namespace panelpress::documents
