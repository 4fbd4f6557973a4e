#include "cli/since.h"

#include <filesystem>

#include "cli/apart.h"
#include "cli/issued_folder.h"
#include "cli/named_file.h"

namespace panelpress::cli {

std::optional<documents::Snapshot> read_snapshot(const std::string& path, Report& report) {
  const auto bytes = read_named_file(path, report);
  if (!bytes) return std::nullopt;
  auto snapshot = documents::read_snapshot(*bytes);
  if (!snapshot) report.error(path + ": is not the snapshot of a pack");
  return snapshot;
}

// Inside the output it would be a file that this build replaces: the pack would be compared with
// itself (PCK-8).
std::optional<std::map<PanelId, documents::EarlierPack>> earlier_packs(const Options& options,
                                                                       const rules::Facts& facts,
                                                                       Report& report) {
  if (options.since.empty()) return last_issued(options, facts.as_of);
  if (is_within(options.since, options.output)) {
    report.error(options.since +
                 ": --since takes a copy kept outside the output folder, which this build writes");
    return std::nullopt;
  }
  auto snapshot = read_snapshot(options.since, report);
  if (!snapshot) return std::nullopt;
  const PanelId panel{snapshot->panel};
  if (facts.find(panel)) {
    // Its name says that there was one; where it lay is nobody's concern.
    const std::string path = "../" + std::filesystem::path(options.since).filename().string();
    return std::map<PanelId, documents::EarlierPack>{{panel, {std::move(*snapshot), path}}};
  }
  report.error(options.since + ": is of panel '" + panel.text + "', which the inputs do not hold");
  return std::nullopt;
}

}  // namespace panelpress::cli
