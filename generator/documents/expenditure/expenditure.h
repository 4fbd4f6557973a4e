#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "documents/document.h"
#include "documents/shared/context.h"
#include "render/templates.h"

/// expenditure/: what the independent members cost in each month, as a page and as a workbook
/// (EXP).
namespace panelpress::documents {

std::vector<Job> expenditure_jobs(const Context& context);

std::vector<render::TemplateUse> expenditure_templates();

}  // namespace panelpress::documents
