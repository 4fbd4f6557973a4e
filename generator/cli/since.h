#pragma once

#include <optional>
#include <string>

#include "cli/options.h"
#include "cli/report.h"
#include "documents/case_pack/snapshot.h"
#include "rules/facts.h"

namespace panelpress::cli {

/// The snapshot of a pack that a file holds; nothing when it holds none, after that was said.
std::optional<documents::Snapshot> read_snapshot(const std::string& path, Report& report);

/// The snapshot that `--since` names (PCK-8): a copy outside the output folder, of a
/// panel that there is. Nothing when it is not so, after that was said.
std::optional<documents::Snapshot> read_since(const Options& options, const rules::Facts& facts,
                                              Report& report);

}  // namespace panelpress::cli
