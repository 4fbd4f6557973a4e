#pragma once

#include <string>

#include "records/import/import.h"

namespace panelpress::records {

/// What an import did, as lines for a person: what is new, what changed key by key, how many are
/// the same, and what is in the records but not in the file.
std::string to_text(const Summary& summary);

}  // namespace panelpress::records
