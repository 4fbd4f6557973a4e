#pragma once

#include <vector>

#include "documents/document.h"
#include "documents/shared/context.h"
#include "render/templates.h"

/// attendance.html: who attended how much, whose term or clearance ends soon, who is inducted
/// (PAN-15, IND-2).
namespace panelpress::documents {

std::vector<Job> attendance_jobs(const Context& context);

std::vector<render::TemplateUse> attendance_templates();

}  // namespace panelpress::documents
