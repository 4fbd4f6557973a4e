#pragma once

#include <string>
#include <vector>

#include "documents/document.h"
#include "documents/shared/context.h"

namespace panelpress::documents {

/// Every document that can be made from the facts, the index aside, sorted by the path of the first
/// of each job.
std::vector<Job> all_jobs(const Context& context);

/// Every template that a document, the index or `explain` prints, with the shape of its view.
std::vector<render::TemplateUse> all_templates();

}  // namespace panelpress::documents
