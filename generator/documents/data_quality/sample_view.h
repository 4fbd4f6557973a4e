#pragma once

#include <optional>
#include <string>

#include "documents/data_quality/views.h"
#include "rules/facts.h"

namespace panelpress::documents {

/// The sample for quality assurance of the latest month with an outcome (DQ-6); none without one.
std::optional<SampleView> sample_view(const rules::Facts& facts, const std::string& no_owner);

}  // namespace panelpress::documents
