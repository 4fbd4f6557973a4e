#include "output/issued.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "base/file_answer.h"
#include "base/folder_reader.h"
#include "output/plan.h"
#include "output/real_disk.h"

namespace panelpress::output {

namespace {

namespace fs = std::filesystem;

/// Fills a folder that has not its name yet.
std::optional<Failure> fill(const fs::path& folder,
                            const std::map<std::string, std::string>& files) {
  RealDisk disk{folder};
  if (disk.failure()) return disk.failure();
  for (const auto& [path, bytes] : files) {
    auto folders = folders_of(path);
    for (auto each = folders.rbegin(); each != folders.rend(); ++each) {
      if (auto failure = disk.make_folder(*each)) return failure;
    }
    if (auto failure = disk.replace(path, bytes)) return failure;
  }
  return disk.sync_all();
}

/// Whether a folder got a name that nothing had; false, with errno set, otherwise.
bool name_folder(const fs::path& from, const fs::path& to) {
  if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) return true;
  if (errno != EINVAL && errno != ENOSYS) return false;
  // Some file systems know no such rename.
  std::error_code error;
  if (fs::symlink_status(to, error).type() != fs::file_type::not_found) {
    errno = error ? error.value() : EEXIST;
    return false;
  }
  return ::rename(from.c_str(), to.c_str()) == 0;
}

/// The snapshot of an issued folder; nothing when it has none. Throws when it cannot be read: a
/// pack would say that nothing was issued before.
std::optional<std::string> snapshot_in(const fs::path& folder) {
  const fs::path path = folder / "snapshot.json";
  auto bytes = read_file(path);
  if (!bytes && errno != ENOENT && errno != ENOTDIR) {
    throw fs::filesystem_error("a snapshot", path, {errno, std::generic_category()});
  }
  return bytes;
}

}  // namespace

// Filled under another name and then renamed: an issue is whole or not there. The name is given
// only if nothing has it, so that two issues of a day never mix.
std::variant<std::string, Failure> keep_issued(const fs::path& root, const std::string& name,
                                               const std::map<std::string, std::string>& files) {
  const fs::path part = root / ("." + name + ".part");
  std::error_code error;
  fs::remove_all(part, error);  // what a killed run left
  if (auto failure = fill(part, files)) {
    fs::remove_all(part, error);
    return *failure;
  }
  std::string numbered = name;
  for (int number = 2; !name_folder(part, root / numbered); ++number) {
    if (errno != EEXIST && errno != ENOTEMPTY) {
      const int why = errno;
      fs::remove_all(part, error);
      return Failure{(root / numbered).string(), std::strerror(why)};
    }
    numbered = name + "-" + std::to_string(number);
  }
  return numbered;
}

// Hidden folders are issues on their way.
std::vector<IssuedSnapshot> issued_snapshots(const fs::path& root) {
  std::vector<IssuedSnapshot> all;
  if (!is_folder(root)) return all;
  for (const auto& each : fs::directory_iterator(root)) {
    std::string folder = each.path().filename().string();
    if (folder.starts_with(".")) continue;
    if (auto bytes = snapshot_in(each.path())) {
      all.push_back({std::move(folder), std::move(*bytes)});
    }
  }
  return all;
}

}  // namespace panelpress::output
