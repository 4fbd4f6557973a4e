#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"

namespace panelpress::documents {

/// The findings as SARIF 2.1.0, so that editors and code hosts show them in place. Paths are
/// relative to the inputs folder, named as the base `INPUTS`.
std::string findings_sarif(const std::vector<Finding>& findings, std::string_view version);

}  // namespace panelpress::documents
