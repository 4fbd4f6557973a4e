#pragma once

#include <vector>

#include "documents/shared/context.h"

namespace panelpress::documents {

/// inputs.html: every key of the records with its form, meaning, rules and an example, from the one
/// table of keys that the parser reads by.
Job inputs_job(const Context& context);

std::vector<render::TemplateUse> inputs_templates();

}  // namespace panelpress::documents
