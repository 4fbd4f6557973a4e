#pragma once

#include <vector>

#include "documents/shared/context.h"

namespace panelpress::documents {

/// referrals.html, the register of referred cases and issues, a workbook of each month, and an
/// email for each referral that was decided (REF, ISS). None where the records hold neither
/// referral nor issue.
std::vector<Job> referral_jobs(const Context& context);

std::vector<render::TemplateUse> referral_templates();

}  // namespace panelpress::documents
