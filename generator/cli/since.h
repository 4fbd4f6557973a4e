#pragma once

#include <map>
#include <optional>
#include <string>

#include "cli/options.h"
#include "cli/report.h"
#include "documents/shared/context.h"
#include "rules/facts.h"

namespace panelpress::cli {

/// The snapshot of a pack that a file holds; nothing when it holds none, after that was said.
std::optional<documents::Snapshot> read_snapshot(const std::string& path, Report& report);

/// What earlier packs said, by panel (PCK-8): as the snapshot of `--since` has it, a copy outside
/// the output folder of a panel that there is; without it, as the last that was issued of each
/// panel. Nothing when the one named is not so, after that was said.
std::optional<std::map<PanelId, documents::EarlierPack>> earlier_packs(const Options& options,
                                                                       const rules::Facts& facts,
                                                                       Report& report);

}  // namespace panelpress::cli
