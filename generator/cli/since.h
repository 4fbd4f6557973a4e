#pragma once

#include <optional>
#include <string>

#include "cli/options.h"
#include "cli/report.h"
#include "rules/facts.h"

namespace panelpress::cli {

/// The bytes of a file that is a snapshot of a pack; nothing when it is none, after that was said.
std::optional<std::string> read_snapshot(const std::string& path, Report& report);

/// The bytes of the snapshot that `--since` names (PCK-8): a copy outside the output folder, of a
/// panel that there is. Nothing when it is not so, after that was said.
std::optional<std::string> read_since(const Options& options, const rules::Facts& facts,
                                      Report& report);

}  // namespace panelpress::cli
