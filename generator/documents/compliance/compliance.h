#pragma once

#include <vector>

#include "documents/document.h"
#include "documents/shared/context.h"
#include "render/templates.h"

/// The monthly compliance return: for each month with an outcome a workbook of all business areas,
/// and for each area in it a workbook and an email to its SPOC (CMP).
namespace panelpress::documents {

/// One job a file. A job works out its own return and lets go of it when it is written, so that no
/// more workbooks are in memory than there are threads.
std::vector<Job> compliance_jobs(const Context& context);

std::vector<render::TemplateUse> compliance_templates();

}  // namespace panelpress::documents
