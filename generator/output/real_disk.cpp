#include "output/real_disk.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <vector>

#include "base/read_all.h"

namespace panelpress::output {

namespace fs = std::filesystem;

namespace {

constexpr mode_t kPrivateFile = 0600;
constexpr mode_t kPrivateFolder = 0700;

Failure failed(const fs::path& path) { return {path.string(), std::strerror(errno)}; }

bool write_all(int descriptor, const std::string& bytes) {
  std::size_t done = 0;
  while (done < bytes.size()) {
    const ssize_t count = ::write(descriptor, bytes.data() + done, bytes.size() - done);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return false;
    done += static_cast<std::size_t>(count);
  }
  return true;
}

/// The place of a file while it is not yet whole. It is always the same, so that what a killed run
/// left behind is found again.
fs::path part_of(const fs::path& path) {
  return path.parent_path() / ("." + path.filename().string() + ".part");
}

/// Fills a new temporary file; its descriptor is closed when this ends.
bool fill(const fs::path& path, const std::string& bytes) {
  constexpr int kFlags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC;
  Descriptor file{::open(path.c_str(), kFlags, kPrivateFile)};
  return file.is_open() && write_all(file.number(), bytes) && file.close_now();
}

/// The bytes of a file itself: not of what a link leads to, and without waiting for a pipe.
std::optional<std::string> bytes_of_plain_file(const fs::path& path) {
  const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)};
  return file.is_open() ? read_all(file.number()) : std::nullopt;
}

/// The folders that hold a path, outermost first.
std::vector<fs::path> folders_above(const std::string& path) {
  std::vector<fs::path> folders;
  for (fs::path folder = fs::path(path).parent_path(); !folder.empty();
       folder = folder.parent_path()) {
    folders.insert(folders.begin(), folder);
  }
  return folders;
}

/// Nothing is written or removed through a link that leads elsewhere.
std::optional<Failure> refuse_links(const fs::path& root, const std::string& path) {
  for (const fs::path& folder : folders_above(path)) {
    std::error_code error;
    if (fs::is_symlink(root / folder, error)) {
      return Failure{(root / folder).string(), "a link stands where a folder of the output should"};
    }
  }
  return std::nullopt;
}

}  // namespace

RealDisk::RealDisk(fs::path root) : root_(std::move(root)) {
  std::error_code error;
  if (root_.has_parent_path()) fs::create_directories(root_.parent_path(), error);
  if (::mkdir(root_.c_str(), kPrivateFolder) != 0 && errno != EEXIST) {
    failure_ = failed(root_);
    return;
  }
  lock_ = std::make_unique<Descriptor>(::open(root_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!lock_->is_open() || ::flock(lock_->number(), LOCK_EX) != 0) failure_ = failed(root_);
}

std::optional<std::string> RealDisk::read(const std::string& path) {
  return bytes_of_plain_file(root_ / path);
}

std::optional<Failure> RealDisk::make_folder(const std::string& path) {
  const fs::path full = root_ / path;
  if (::mkdir(full.c_str(), kPrivateFolder) == 0) return std::nullopt;
  std::error_code error;
  if (errno == EEXIST && fs::is_directory(full, error)) return refuse_links(root_, path + "/x");
  return failed(full);
}

std::optional<Failure> RealDisk::replace(const std::string& path, const std::string& bytes) {
  if (auto refused = refuse_links(root_, path)) return refused;
  return replace_file(root_ / path, bytes);
}

std::optional<Failure> RealDisk::remove(const std::string& path) {
  if (auto refused = refuse_links(root_, path)) return refused;
  const fs::path full = root_ / path;
  if (::unlink(full.c_str()) == 0 || errno == ENOENT || errno == ENOTDIR) return std::nullopt;
  return failed(full);
}

void RealDisk::tidy(const std::string& path) {
  if (!refuse_links(root_, path)) ::unlink(part_of(root_ / path).c_str());
}

void RealDisk::remove_empty_folder(const std::string& path) {
  if (!refuse_links(root_, path)) ::rmdir((root_ / path).c_str());
}

std::optional<Failure> replace_file(const fs::path& path, const std::string& bytes) {
  const fs::path temporary = part_of(path);
  ::unlink(temporary.c_str());
  if (fill(temporary, bytes) && ::rename(temporary.c_str(), path.c_str()) == 0) return std::nullopt;
  const Failure failure = failed(path);
  ::unlink(temporary.c_str());
  return failure;
}

}  // namespace panelpress::output
