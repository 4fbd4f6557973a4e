#include "cli/paths_read.h"

#include <fmt/format.h>

#include "base/file_answer.h"
#include "base/folder_reader.h"
#include "cli/issued_folder.h"
#include "cli/prepare.h"
#include "output/depfile.h"
#include "output/manifest.h"

namespace panelpress::cli {

namespace {

/// Folders as well as files: a new record is a reason to build again.
void add(const std::string& root, bool (*is_read)(const Entry&), std::vector<std::string>& paths) {
  paths.push_back(root);
  for (const Entry& entry : FolderReader{root}.entries()) {
    if (entry.is_folder || is_read(entry)) paths.push_back(root + "/" + entry.path);
  }
}

bool is_snapshot(const Entry& entry) {
  return !entry.is_folder && entry.is_readable && entry.path.ends_with("/snapshot.json");
}

/// What packs are compared with (PCK-8). Until something is issued there is no folder to name; that
/// it comes is told by the records, which then change.
void add_earlier_packs(const Options& options, std::vector<std::string>& paths) {
  if (!options.since.empty()) return paths.push_back(options.since);
  const std::string issued = issued_folder(options).string();
  if (is_folder(issued)) add(issued, is_snapshot, paths);
}

}  // namespace

// The depfile's contract: whatever could change the output, by name.
std::vector<std::string> paths_read(const Options& options) {
  std::vector<std::string> paths;
  add(options.inputs, is_record, paths);
  add(options.templates, is_template, paths);
  add_earlier_packs(options, paths);
  return paths;
}

// Asked before anything is built, since the whole build would be for nothing.
bool is_depfile_possible(const Options& options, Report& report) {
  if (options.depfile.empty()) return true;
  std::vector<std::string> paths = paths_read(options);
  paths.push_back(options.output);
  const auto wrong = output::first_not_carried(paths);
  if (!wrong) return true;
  report.error(fmt::format(
      "'{}' cannot be named in a depfile: Make or Ninja would read another name. Rename it, with "
      "letters, digits, '.', '-' and '_', or leave out --depfile",
      *wrong));
  return false;
}

}  // namespace panelpress::cli
