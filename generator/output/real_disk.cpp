#include "output/real_disk.h"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "base/digest.h"
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

/// What a folder is opened for: to name things in it, or to list it.
enum class For : int { kNaming = O_PATH, kListing = O_RDONLY };

int flags_of(For what) { return static_cast<int>(what) | O_DIRECTORY | O_CLOEXEC; }

/// Opens a folder; never through a link.
Descriptor open_folder(int folder, const std::string& name, For what) {
  return Descriptor{::openat(folder, name.c_str(), flags_of(what) | O_NOFOLLOW)};
}

/// Opens a folder below an open one, part by part.
Descriptor walk_to(int root, const std::string& path, For what) {
  Descriptor folder = open_folder(root, ".", what);
  for (std::size_t begin = 0; begin < path.size() && folder.is_open();) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    const std::string part = path.substr(begin, end - begin);
    Descriptor inner = open_folder(folder.number(), part, what);
    if (!inner.is_open()) {
      const int why = errno;
      errno = type_at(folder.number(), part) == S_IFLNK ? ELOOP : why;
    }
    folder = std::move(inner);
    begin = end + 1;
  }
  return folder;
}

/// Opens a folder below an open one, "" for that itself. Not open, with errno set, when a part of
/// the path is no folder; ELOOP when it is a link. By one call of the system where it has it, since
/// a folder is opened for each document.
Descriptor open_below(int root, const std::string& path, For what = For::kNaming) {
  open_how how{};
  how.flags = static_cast<unsigned>(flags_of(what));
  how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS;
  const char* const below = path.empty() ? "." : path.c_str();
  const long opened = ::syscall(SYS_openat2, root, below, &how, sizeof how);
  const bool is_unknown = opened < 0 && (errno == ENOSYS || errno == EPERM || errno == EINVAL);
  return is_unknown ? walk_to(root, path, what) : Descriptor{static_cast<int>(opened)};
}

/// A path by the folder that holds its last part, "" for the output itself, and that part.
struct Parted {
  explicit Parted(const std::string& path)
      : folder(path.substr(0, path.rfind('/') == path.npos ? 0 : path.rfind('/'))),
        name(path.substr(path.rfind('/') + 1)) {}
  std::string folder;
  std::string name;
};

/// Goes from an open folder to the one that holds the last part of a path.
Place walk(int root, const std::string& path) {
  Parted parted{path};
  return {open_below(root, parted.folder), std::move(parted.name)};
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
RealDisk::RealDisk(const fs::path& root)
    : root_(root), leftovers_([this](const std::string& folder) {
        return open_below(folder_.number(), folder, For::kListing);
      }) {
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

// Not there, no file, or through a link: nothing is opened.
std::optional<Descriptor> RealDisk::opened(const std::string& path) const {
  const Place place = walk(folder_.number(), path);
  if (!place.is_open() || type_at(place.folder.number(), place.name) != S_IFREG) return {};
  // Should a pipe have taken its place since, opening does not wait for a writer.
  return Descriptor{::openat(place.folder.number(), place.name.c_str(),
                             O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)};
}

Read RealDisk::read(const std::string& path) {
  const auto file = opened(path);
  if (!file) return {};
  if (auto bytes = file->is_open() ? read_all(file->number()) : std::nullopt)
    return std::move(*bytes);
  return failed(path);
}

Digested RealDisk::digest(const std::string& path) {
  const auto file = opened(path);
  if (!file) return {};
  Sha256 sha256;
  std::size_t size = 0;
  const auto add = [&](std::string_view block) {
    sha256.add(block);
    size += block.size();
  };
  if (!file->is_open() || !read_blocks(file->number(), add)) return failed(path);
  return FileDigest{sha256.hex(), size};
}

// A folder that is there is as good as made; a file in its place is not.
std::optional<Failure> RealDisk::make_folder(const std::string& path) {
  const Place place = walk(folder_.number(), path);
  if (!place.is_open()) return failed(path);
  const int folder = place.folder.number();
  if (::mkdirat(folder, place.name.c_str(), kPrivateFolder) == 0) {
    // The umask may have taken more than it should.
    if (::fchmodat(folder, place.name.c_str(), kPrivateFolder, 0) != 0) return failed(path);
    leftovers_.add_new(path);
    return std::nullopt;
  }
  if (errno != EEXIST) return failed(path);
  const auto type = type_at(folder, place.name);
  if (type == S_IFDIR) return std::nullopt;
  errno = type == S_IFLNK ? ELOOP : ENOTDIR;
  return failed(path);
}

std::optional<Failure> RealDisk::put(const std::string& path, const std::string& bytes, Sync sync) {
  tidy(path);
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
  const Parted parted{path};
  if (!leftovers_.may_hold(parted.folder, parted.name)) return;
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
  if (!folder.is_open() || !put_whole_file(folder.number(), name, bytes)) {
    return Failure{path.string(), std::strerror(errno)};
  }
  remove_part(folder.number(), name);
  return std::nullopt;
}

}  // namespace panelpress::output
