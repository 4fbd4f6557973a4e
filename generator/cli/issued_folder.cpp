#include "cli/issued_folder.h"

#include <fmt/format.h>

#include <cstdlib>
#include <utility>

#include "cli/apart.h"
#include "output/issued.h"

namespace panelpress::cli {

namespace {

namespace fs = std::filesystem;

/// A path without links, and without the slash that ends it.
fs::path plain(const fs::path& path) {
  fs::path whole = fs::weakly_canonical(fs::absolute(path));
  return whole.has_filename() ? whole : whole.parent_path();
}

/// The number of an issue among those of its panel and day: 2 of "2026-03-31-march-2", when the
/// panel is "march". A panel's own id may end with a number, so only its snapshot tells which it
/// is.
int number_of(const std::string& folder, const documents::Snapshot& snapshot) {
  const std::string name = to_iso(snapshot.as_of) + "-" + snapshot.panel + "-";
  return folder.starts_with(name) ? std::atoi(folder.c_str() + name.size()) : 1;
}

}  // namespace

// Beside the inputs, since it goes with the records and not with what is built.
fs::path issued_folder(const Options& options) {
  if (!options.edit.issued.empty()) return options.edit.issued;
  return plain(options.inputs).parent_path() / "issued";
}

// Inside the inputs it would be read as records, inside the templates as templates; inside the
// output it would be removed.
bool is_issued_folder_apart(const Options& options, Report& report) {
  const fs::path issued = issued_folder(options);
  for (const std::string& other : {options.inputs, options.templates, options.output}) {
    if (!is_within(issued.string(), other) && !is_within(other, issued.string())) continue;
    report.error(fmt::format("what was issued is kept apart: '{}' and '{}' lie one in the other",
                             issued.string(), other));
    return false;
  }
  return true;
}

// PCK-8: the newest issue by day, then by its number; none from after as_of, which is not known
// yet.
std::map<PanelId, documents::EarlierPack> last_issued(const Options& options, Date as_of) {
  std::map<PanelId, documents::EarlierPack> last;
  const fs::path issued = issued_folder(options);
  std::map<PanelId, std::pair<Date, int>> newest;  // the day, and the number on it
  for (const auto& each : output::issued_snapshots(issued)) {
    auto snapshot = documents::read_snapshot(each.bytes);
    if (!snapshot || snapshot->as_of > as_of) continue;
    const PanelId panel{snapshot->panel};
    const std::pair issue(snapshot->as_of, number_of(each.folder, *snapshot));
    if (issue < newest[panel]) continue;
    newest[panel] = issue;
    const std::string path =
        fmt::format("../{}/{}/snapshot.json", issued.filename().string(), each.folder);
    last.insert_or_assign(panel, documents::EarlierPack{std::move(*snapshot), path, true});
  }
  return last;
}

}  // namespace panelpress::cli
