#pragma once

#include <map>
#include <string>

#include "base/date.h"

namespace panelpress::records {

/// The files of a folder of records to start from, path to bytes: valid, minimal and commented,
/// with what an editor and git need beside them. They build as they stand on the day that they are
/// for: one case whose first panel is planned, and one person in each role.
std::map<std::string, std::string> starter_files(Date today);

/// The file of `starter_files` that git runs, and must be allowed to.
inline constexpr const char* kHookPath = ".githooks/pre-commit";

/// What git leaves out of the folder that holds the records: what is built, not what was issued.
inline constexpr const char* kIgnoreBeside =
    "# What a build writes can be built again. What was issued, in issued/, is kept.\n/output/\n";

}  // namespace panelpress::records
