#pragma once

#include <string>
#include <vector>

#include "cli/options.h"
#include "cli/report.h"

namespace panelpress::cli {

/// Every file that a build reads and every folder that it looks into, as a build file would name
/// them: a folder changes when a file is added to it, renamed or removed.
std::vector<std::string> paths_read(const Options& options);

/// Whether the depfile asked for can be written: every path that it must name is one that Make and
/// Ninja can read. Otherwise says which is not. True when none is asked for.
bool is_depfile_possible(const Options& options, Report& report);

}  // namespace panelpress::cli
