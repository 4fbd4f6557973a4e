#pragma once

#include <vector>

#include "documents/shared/context.h"

namespace panelpress::documents {

/// recruitment.html: campaigns, candidates, renewals and the pool (IND-1, IND-5, IND-6), and the
/// welcome email to each candidate offered (IND-3). None without a campaign and without a member.
std::vector<Job> recruitment_jobs(const Context& context);

std::vector<render::TemplateUse> recruitment_templates();

}  // namespace panelpress::documents
