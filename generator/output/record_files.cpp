#include "output/record_files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <iterator>
#include <utility>
#include <vector>

#include "base/descriptor.h"
#include "base/refused_memory.h"

namespace panelpress::output {

namespace {

namespace fs = std::filesystem;

/// A file that is written beside its place, and removed again unless it is put there.
/// Records are files that people edit: mode and links of the former file are kept, where documents
/// are made anew.
class StagedFile {
 public:
  explicit StagedFile(fs::path place) : place_(std::move(place)) {
    if (fs::is_symlink(place_)) place_ = fs::canonical(place_);
    part_ = place_.parent_path() / ("." + place_.filename().string() + ".part");
  }
  ~StagedFile() {
    if (is_made_) ::unlink(part_.c_str());
  }
  StagedFile(StagedFile&& other) noexcept
      : place_(std::move(other.place_)),
        part_(std::move(other.part_)),
        is_made_(std::exchange(other.is_made_, false)),
        has_former_(other.has_former_) {}
  StagedFile& operator=(StagedFile&&) = delete;

  /// False, with errno set, when the system refuses.
  bool write(std::string_view bytes) {
    ::unlink(part_.c_str());
    constexpr int kFlags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
    const mode_t mode = bytes.starts_with("#!") ? 0777 : 0666;
    Descriptor file(::open(part_.c_str(), kFlags, mode));
    if (!file.is_open()) return false;
    is_made_ = true;
    struct stat former {};
    const bool is_there = ::stat(place_.c_str(), &former) == 0;
    has_former_ = is_there && S_ISREG(former.st_mode);
    const bool is_kept = !is_there || ::fchmod(file.number(), former.st_mode & 07777U) == 0;
    return is_kept && write_all(file.number(), bytes) && file.close_now();
  }

  /// A former file changes places with the new one, and goes with it at the end, so that it can be
  /// had back until then. False, with errno set, when the system refuses.
  bool put() {
    if (has_former_ && swap()) return true;
    if (has_former_ && errno != EINVAL && errno != ENOSYS) return false;
    if (::rename(part_.c_str(), place_.c_str()) != 0) return false;
    is_made_ = false;
    return true;
  }
  /// Makes good what `put` did, where the file system can.
  void take_back() {
    if (is_made_) {
      swap();
    } else if (!has_former_) {
      ::unlink(place_.c_str());
    }
  }

 private:
  bool swap() {
    return ::renameat2(AT_FDCWD, part_.c_str(), AT_FDCWD, place_.c_str(), RENAME_EXCHANGE) == 0;
  }

  static bool write_all(int file, std::string_view bytes) {
    while (!bytes.empty()) {
      const ssize_t written = ::write(file, bytes.data(), bytes.size());
      if (written < 0 && errno != EINTR) return false;
      if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
  }

  fs::path place_;
  fs::path part_;
  bool is_made_ = false;     ///< a file stands under the name of the part
  bool has_former_ = false;  ///< there was a file in the place
};

/// Gives all their names; the number of those that got it.
/// When one name cannot be given, those given are taken back: files are written whole or none.
std::size_t put_all(std::vector<StagedFile>& staged) {
  std::size_t done = 0;
  while (done < staged.size() && staged[done].put()) ++done;
  const int why = errno;
  for (std::size_t i = 0; done < staged.size() && i < done; ++i) staged[i].take_back();
  errno = why;
  return done;
}

/// That a file was refused, and so all others: nothing of them is written either.
std::vector<Failure> refused_at(const std::string& path, int error, const fs::path& folder,
                                const std::map<std::string, std::string>& files) {
  const std::string reason = std::strerror(error);
  std::vector<Failure> failures = {{(folder / path).string(), reason}};
  for (const auto& [other, bytes] : files) {
    if (other != path) failures.push_back({(folder / other).string(), reason});
  }
  return failures;
}

}  // namespace

// Three steps: all files beside their places, all bytes on the disk, all names. Until the last
// nothing has changed.
std::vector<Failure> write_records(const fs::path& folder,
                                   const std::map<std::string, std::string>& files) {
  const auto refused = [&](const std::string& path, int error) {
    return refused_at(path, error, folder, files);
  };
  std::vector<StagedFile> staged;
  for (const auto& [path, bytes] : files) {
    std::error_code error;
    fs::create_directories((folder / path).parent_path(), error);
    if (error) return refused(path, error.value());
    staged.emplace_back(folder / path);
    if (!staged.back().write(bytes)) return refused(path, errno);
  }
  // All bytes are on the disk before the first name leads to them: waiting once is enough.
  const Descriptor root(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!root.is_open() || ::syncfs(root.number()) != 0) return refused({}, errno);
  if (was_memory_refused()) return refused({}, ENOMEM);
  const std::size_t done = put_all(staged);
  if (done == staged.size()) return {};
  return refused(std::next(files.begin(), static_cast<std::ptrdiff_t>(done))->first, errno);
}

}  // namespace panelpress::output
