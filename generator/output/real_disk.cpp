#include "output/real_disk.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "base/read_all.h"

namespace panelpress::output {

namespace fs = std::filesystem;

namespace {

constexpr mode_t kPrivateFolder = 0700;
constexpr const char* kLinkAsFolder =
    "a symbolic link stands where a folder of the output should, and nothing is written through it";

/// A folder that is open, and what is named in it.
struct Place {
  Descriptor folder;
  std::string name;

  bool is_open() const { return folder.is_open(); }
};

/// What stands at a name, links not followed; nothing when there is none.
std::optional<mode_t> type_at(int folder, const std::string& name) {
  struct stat status {};
  if (::fstatat(folder, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) return std::nullopt;
  return status.st_mode & S_IFMT;
}

/// Opens a folder to name things in; never through a link.
Descriptor open_folder(int folder, const std::string& name) {
  return Descriptor{::openat(folder, name.c_str(), O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)};
}

/// Walks from an open folder to the one that holds the last part of a path. Not open, with errno
/// set, when a part is no folder; ELOOP when it is a link.
Place walk(int root, const std::string& path) {
  Place place{open_folder(root, "."), {}};
  std::size_t begin = 0;
  for (auto slash = path.find('/'); slash != path.npos && place.is_open();
       begin = slash + 1, slash = path.find('/', begin)) {
    const std::string part = path.substr(begin, slash - begin);
    Descriptor inner = open_folder(place.folder.number(), part);
    if (!inner.is_open()) {
      const int why = errno;
      errno = type_at(place.folder.number(), part) == S_IFLNK ? ELOOP : why;
      return {};
    }
    place.folder = std::move(inner);
  }
  place.name = path.substr(begin);
  return place;
}

/// Makes a folder (0700, whatever the umask) and those that hold it. What is there stays as it is;
/// false, with errno set, when the system refuses one.
bool make_folders(const fs::path& path) {
  const bool is_below = path.has_parent_path() && path.parent_path() != path;
  if (is_below && !make_folders(path.parent_path())) return false;
  if (::mkdir(path.c_str(), kPrivateFolder) == 0) return ::chmod(path.c_str(), kPrivateFolder) == 0;
  const int why = errno;
  std::error_code none;
  const bool is_there = fs::is_directory(path, none);  // "..", or a disk that nobody may write to
  errno = why == EEXIST ? ENOTDIR : why;
  return is_there;
}

bool is_link(const fs::path& path) { return type_at(AT_FDCWD, path.string()) == S_IFLNK; }

}  // namespace

// The lock keeps two builds of one folder from each other; it ends with the program, however that
// ends.
RealDisk::RealDisk(const fs::path& root) : root_(root) {
  if (make_folders(root_)) {
    folder_ = Descriptor{::open(root_.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)};
    if (folder_.is_open() && ::flock(folder_.number(), LOCK_EX) == 0) return;
  }
  failure_ = failed("");
  if (is_link(root_)) failure_->reason = "is a symbolic link: name the folder that it leads to";
}

Failure RealDisk::failed(const std::string& path) const {
  const std::string reason = errno == ELOOP ? kLinkAsFolder : std::strerror(errno);
  return {path.empty() ? root_.string() : (root_ / path).string(), reason};
}

// Whoever names a folder by mistake has files there that are not ours.
bool RealDisk::holds_files() const {
  std::error_code error;
  for (fs::recursive_directory_iterator each{root_, error}, end; !error && each != end;
       each.increment(error)) {
    std::error_code unknown;
    const std::string name = each->path().filename().string();
    if (name == ".gitkeep" || name == ".gitignore" || name == part_of("manifest.json")) continue;
    if (each->is_regular_file(unknown) && !each->is_symlink(unknown)) return true;
  }
  if (error) throw fs::filesystem_error("what is there", root_, error);
  return false;
}

// Not there, no file, or through a link: nothing is read.
Read RealDisk::read(const std::string& path) {
  const Place place = walk(folder_.number(), path);
  if (!place.is_open() || type_at(place.folder.number(), place.name) != S_IFREG) return {};
  // Should a pipe have taken its place since, opening does not wait for a writer.
  const Descriptor file{::openat(place.folder.number(), place.name.c_str(),
                                 O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)};
  if (auto bytes = file.is_open() ? read_all(file.number()) : std::nullopt)
    return std::move(*bytes);
  return failed(path);
}

// A folder that is there is as good as made; a file in its place is not.
std::optional<Failure> RealDisk::make_folder(const std::string& path) {
  const Place place = walk(folder_.number(), path);
  if (!place.is_open()) return failed(path);
  const int folder = place.folder.number();
  if (::mkdirat(folder, place.name.c_str(), kPrivateFolder) == 0) {
    // The umask may have taken more than it should.
    if (::fchmodat(folder, place.name.c_str(), kPrivateFolder, 0) == 0) return std::nullopt;
    return failed(path);
  }
  if (errno != EEXIST) return failed(path);
  const auto type = type_at(folder, place.name);
  if (type == S_IFDIR) return std::nullopt;
  errno = type == S_IFLNK ? ELOOP : ENOTDIR;
  return failed(path);
}

std::optional<Failure> RealDisk::put(const std::string& path, const std::string& bytes, Sync sync) {
  const Place place = walk(folder_.number(), path);
  if (place.is_open() && put_whole_file(place.folder.number(), place.name, bytes, sync)) return {};
  return failed(path);
}

std::optional<Failure> RealDisk::replace(const std::string& path, const std::string& bytes) {
  return put(path, bytes, Sync::kLater);
}

std::optional<Failure> RealDisk::replace_for_good(const std::string& path,
                                                  const std::string& bytes) {
  return put(path, bytes, Sync::kAtOnce);
}

// Gone already is as good as removed.
std::optional<Failure> RealDisk::remove(const std::string& path) {
  const Place place = walk(folder_.number(), path);
  if (place.is_open() && ::unlinkat(place.folder.number(), place.name.c_str(), 0) == 0) return {};
  if (errno == ENOENT || errno == ENOTDIR) return std::nullopt;
  return failed(path);
}

void RealDisk::tidy(const std::string& path) {
  const Place place = walk(folder_.number(), path);
  if (place.is_open()) remove_part(place.folder.number(), place.name);
}

// Refused where anything is left in it, which is what is wanted.
void RealDisk::remove_empty_folder(const std::string& path) {
  const Place place = walk(folder_.number(), path);
  if (place.is_open()) ::unlinkat(place.folder.number(), place.name.c_str(), AT_REMOVEDIR);
}

std::optional<Failure> RealDisk::sync_all() {
  return is_synced(::syncfs(folder_.number())) ? std::nullopt : std::optional(failed(""));
}

// For files outside the output, as the depfile: the place may be a device or a link, and neither is
// replaced.
std::optional<Failure> replace_file(const fs::path& path, const std::string& bytes) {
  const fs::path above = path.has_parent_path() ? path.parent_path() : fs::path(".");
  const Descriptor folder{::open(above.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC)};
  const std::string name = path.filename().string();
  const auto type = folder.is_open() ? type_at(folder.number(), name) : std::nullopt;
  if (type && *type != S_IFREG) return Failure{path.string(), "is there, and is no file"};
  if (folder.is_open() && put_whole_file(folder.number(), name, bytes)) return std::nullopt;
  return Failure{path.string(), std::strerror(errno)};
}

}  // namespace panelpress::output
