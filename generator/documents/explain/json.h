#pragma once

#include <optional>
#include <string>

#include "rules/facts.h"

namespace panelpress::documents {

/// `explain --format json` (outputs.md): the facts behind every document as one JSON object,
/// indented, ending in a line feed. With a subject, only the rows about that case, panel, claim or
/// person.
std::string explain_json(const rules::Facts& facts, const std::optional<std::string>& subject);

/// The findings alone, for `check --format json`: `{ "as_of", "findings": [...] }`.
std::string findings_json(const rules::Facts& facts);

}  // namespace panelpress::documents
