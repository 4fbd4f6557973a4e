#pragma once

#include <string>
#include <vector>

#include "documents/document.h"
#include "documents/shared/context.h"

namespace panelpress::documents {

// Each folder of documents gives the jobs of the documents that it can make, and the templates that
// it prints.
#define PANELPRESS_FOLDER(name)                         \
  std::vector<Job> name##_jobs(const Context& context); \
  std::vector<render::TemplateUse> name##_templates();
#include "documents/kinds.inc"

/// Every document that can be made from the facts, the index aside, sorted by the path of the first
/// of each job.
std::vector<Job> all_jobs(const Context& context);

/// Every template that a document, the index or `explain` prints, with the shape of its view.
std::vector<render::TemplateUse> all_templates();

}  // namespace panelpress::documents
