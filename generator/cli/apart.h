#pragma once

#include <string>

#include "cli/options.h"
#include "cli/report.h"

namespace panelpress::cli {

/// Whether the output folder, the inputs and the templates lie apart, by whatever path or link each
/// is named, a depfile in neither of those that are read, and none in the place of a document.
/// Otherwise says which two do not: a build would read what it wrote, or write over what it read.
bool are_apart(const Options& options, Report& report);

/// Says that the output folder holds files of others, and what to do.
ExitStatus refuse_strangers(const Options& options, Report& report);

/// Whether a path is a folder's or below it, links resolved. Neither need exist.
bool is_within(const std::string& path, const std::string& folder);

}  // namespace panelpress::cli
