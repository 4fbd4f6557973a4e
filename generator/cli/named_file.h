#pragma once

#include <optional>
#include <string>

#include "cli/report.h"

namespace panelpress::cli {

/// The bytes of a file that the command line names; nothing, after it was told why, when there is
/// no such file. Of one larger than the largest that any command takes (kMostSheetBytes) no more is
/// read than shows that. Throws what the system says when it may not, or cannot, be read: exit
/// status 3.
std::optional<std::string> read_named_file(const std::string& path, Report& report);

}  // namespace panelpress::cli
