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

/// The bank holidays of a year and the next as holidays.toml.
std::string holidays_file(int year);

}  // namespace panelpress::records
