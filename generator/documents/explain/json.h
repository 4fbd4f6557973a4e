#pragma once

#include <optional>
#include <string>

#include "rules/facts.h"

namespace panelpress::documents {

/// `explain --format json`: the facts behind every document as one JSON object, indented, ending in
/// a line feed. With a subject, only the rows about it.
std::string explain_json(const rules::Facts& facts, const std::optional<std::string>& subject);

/// Findings alone, those of restricted documents too when they are asked for, for `check --format
/// json`: `{ "as_of", "findings": [...] }`.
std::string findings_json(const std::vector<Finding>& findings, Date as_of);

}  // namespace panelpress::documents
