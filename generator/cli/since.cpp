#include "cli/since.h"

#include <filesystem>

#include "base/folder_reader.h"
#include "documents/case_pack/snapshot.h"

namespace panelpress::cli {

namespace {

namespace fs = std::filesystem;

/// Whether a path is below a folder, links resolved.
bool is_below(const fs::path& path, const fs::path& folder) {
  std::error_code error;
  const fs::path inner = fs::weakly_canonical(path, error);
  const fs::path outer = fs::weakly_canonical(folder, error);
  const fs::path way = inner.lexically_relative(outer);
  return !way.empty() && *way.begin() != "..";
}

}  // namespace

std::optional<std::string> read_snapshot(const std::string& path, Report& report) {
  auto bytes = read_file(path);
  if (!bytes) {
    report.error(path + ": cannot be read");
  } else if (!documents::read_snapshot(*bytes)) {
    report.error(path + ": is not the snapshot of a pack");
    bytes.reset();
  }
  return bytes;
}

std::optional<std::string> read_since(const Options& options, const rules::Facts& facts,
                                      Report& report) {
  if (is_below(options.since, options.output)) {
    report.error(options.since +
                 ": --since takes a copy kept outside the output folder, which this build writes");
    return std::nullopt;
  }
  auto bytes = read_snapshot(options.since, report);
  if (!bytes) return std::nullopt;
  const PanelId panel{documents::read_snapshot(*bytes)->panel};
  if (facts.find(panel)) return bytes;
  report.error(options.since + ": is of panel '" + panel.text + "', which the inputs do not hold");
  return std::nullopt;
}

}  // namespace panelpress::cli
