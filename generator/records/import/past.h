#pragma once

#include <map>
#include <string>

#include "base/date.h"
#include "records/toml_text.h"

namespace panelpress::records {

/// The facts of a case that keep their past (GEN-3), as they are written, by dotted key.
using PastFacts = std::map<std::string, Written>;
PastFacts facts_with_past(const TomlText& text);

/// Whether the case has another owner now than before.
bool has_new_owner(const PastFacts& before, const PastFacts& now);

/// Leaves in `[[was]]` what stood until a day and no longer does. A row of that day that already
/// gives a fact stands: what was said first that day is what stood before. False when it cannot.
bool leave_past(TomlText& text, const PastFacts& before, Date until);

}  // namespace panelpress::records
