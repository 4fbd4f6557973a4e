#pragma once

#include <string>
#include <vector>

#include "documents/explain/subject.h"
#include "documents/shared/context.h"

namespace panelpress::documents {

/// `explain` for a person: every fact about the subject, the rule and paragraph it rests on, the
/// choice decided, and the line of input that decided it. Without a subject, about everything.
std::string explain_text(const rules::Facts& facts, const render::Templates& templates,
                         const std::optional<std::string>& subject);

/// The template that it prints.
std::vector<render::TemplateUse> explain_templates();

}  // namespace panelpress::documents
