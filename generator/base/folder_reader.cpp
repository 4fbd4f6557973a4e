#include "base/folder_reader.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <set>
#include <utility>

#include "base/descriptor.h"
#include "base/file_answer.h"
#include "base/read_all.h"

namespace panelpress {

namespace fs = std::filesystem;

namespace {

/// Whether a path is a folder's or below it; both are real places, links resolved.
bool is_within(const fs::path& path, const fs::path& folder) {
  const auto parted = std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
  return parted.first == folder.end();
}

/// Whether a path has a part whose name begins with '.'.
bool is_hidden(const fs::path& path) {
  return std::ranges::any_of(path,
                             [](const fs::path& part) { return part.native().starts_with('.'); });
}

/// Walks a folder.
/// A link to a folder is followed once, and never to where the walk already is: a circle of links
/// would not end.
class Walk {
 public:
  explicit Walk(const fs::path& root) : root_(root) {
    if (!is_folder(root)) return;
    root_place_ = fs::canonical(root);
    if (!enter({})) throw fs::filesystem_error("a folder", root, failed_);
  }

  std::vector<Entry> entries;

 private:
  /// Adds what is below a folder, "cases/" or "" for the root; false when it cannot be listed.
  bool enter(const std::string& below) {
    std::error_code error;
    std::vector<Found> found;
    for (fs::directory_iterator each{root_ / below, error}, end; !error && each != end;
         each.increment(error)) {
      found.push_back(found_at(*each));
    }
    // By name, so that of two links to one folder the same is followed on every machine.
    std::ranges::sort(found, {}, &Found::name);
    require(fs::path(below).parent_path().native(), error);
    for (const Found& each : found) add(below + each.name, each);
    failed_ = error;
    return !error;
  }

  /// What a folder holds by a name; links are looked through.
  struct Found {
    std::string name;
    bool is_folder = false;
    bool is_file = false;
    std::error_code unknown;  ///< why it cannot be told what it is, if so
  };

  static Found found_at(const fs::directory_entry& entry) {
    const std::string& path = entry.path().native();
    Found found;
    found.name = path.substr(path.rfind('/') + 1);
    found.is_folder = entry.is_directory(found.unknown);
    found.is_file = !found.is_folder && entry.is_regular_file(found.unknown);
    return found;
  }

  void add(const std::string& path, const Found& found) {
    require(path, found.unknown);
    bool is_readable = found.is_folder || found.is_file;
    if (found.is_folder && leads_on(path)) is_readable = enter(path + '/');
    entries.push_back({path, found.is_folder, is_readable});
  }

  /// Whether what is in a folder is to be read here.
  /// Two links to one place: what was entered first is read there, the other is listed and not
  /// entered.
  bool leads_on(const fs::path& folder) {
    std::error_code error;
    const fs::path place = fs::canonical(root_ / folder, error);
    require(folder.native(), error);
    if (error) return true;  // listing it fails, and is told
    const bool is_link = fs::is_symlink(root_ / folder, error);
    if (is_link && (is_within(place, root_place_) || is_within(root_place_, place))) return false;
    return entered_.insert(place).second;
  }

  /// What hidden names hold is nobody's record, so that it may be closed to all.
  void require(const std::string& path, const std::error_code& error) const {
    if (!error) return;
    const fs::path below{path};
    const bool is_closed = error == std::errc::permission_denied;
    if (is_closed && is_hidden(below)) return;
    require_answer(below.empty() ? root_ : root_ / below, error);
  }

  const fs::path& root_;
  fs::path root_place_;
  std::set<fs::path> entered_;
  std::error_code failed_;  ///< why the folder listed last could not be, if so
};

}  // namespace

std::vector<Entry> FolderReader::entries() const {
  std::vector<Entry> entries = Walk{root_}.entries;
  std::ranges::sort(entries, [](const Entry& a, const Entry& b) { return a.path < b.path; });
  return entries;
}

// A file that is not there is no error here; a system that refuses to read one is.
std::optional<std::string> FolderReader::read(const std::string& path) const {
  auto bytes = read_file(root_ / path, most_);
  if (!bytes) require_answer(root_ / path, {errno, std::generic_category()});
  return bytes;
}

// Nothing that is no regular file is ever opened: a pipe would wait, a device could do anything.
std::optional<std::string> read_file(const fs::path& path, std::size_t most) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) return std::nullopt;
  if (!S_ISREG(status.st_mode)) {
    errno = EINVAL;
    return std::nullopt;
  }
  // Should a pipe have taken its place since, opening does not wait for a writer.
  const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
  return file.is_open() ? read_all(file.number(), most) : std::nullopt;
}

}  // namespace panelpress
