#include "output/whole_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "base/descriptor.h"
#include "base/refused_memory.h"

namespace panelpress::output {

namespace {

constexpr mode_t kPrivateFile = 0600;
constexpr const char* kPart = ".part";

/// A write may take less than it is given, and be interrupted.
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

/// What a file is to hold, and when for good.
struct Content {
  const std::string& bytes;
  Sync sync;
};

/// Fills a new file. The mode is set again, since the umask may have taken more than it should.
bool fill(int descriptor, const Content& content) {
  return ::fchmod(descriptor, kPrivateFile) == 0 && write_all(descriptor, content.bytes) &&
         (content.sync == Sync::kLater || is_synced(::fsync(descriptor)));
}

/// A part that a killed run left is in the way of the new one.
bool fill_named(int folder, const std::string& name, const Content& content) {
  constexpr int kFlags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW;
  ::unlinkat(folder, name.c_str(), 0);
  Descriptor file{::openat(folder, name.c_str(), kFlags, kPrivateFile)};
  return file.is_open() && fill(file.number(), content) && file.close_now();
}

/// The name of a file is on the disk once its folder is.
bool sync_names(int folder) {
  const Descriptor names{::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
  return names.is_open() && is_synced(::fsync(names.number()));
}

bool link_to(int folder, const Descriptor& file, const std::string& name) {
  const std::string itself = "/proc/self/fd/" + std::to_string(file.number());
  return ::linkat(AT_FDCWD, itself.c_str(), folder, name.c_str(), AT_SYMLINK_FOLLOW) == 0;
}

/// The names of a file and of its part, which ask for no memory once something stands there: a
/// part that could not be named any more would stay.
struct Names {
  explicit Names(const std::string& file) : whole(file), part(part_of(file)) {}
  const std::string& whole;
  std::string part;
};

bool rename_part(int folder, const Names& names) {
  return ::renameat(folder, names.part.c_str(), folder, names.whole.c_str()) == 0;
}

enum class Nameless { kDone, kFailed, kCannot };

/// Fills a file that has no name yet: a run killed before the end leaves nothing of it. Not every
/// file system can.
Nameless put_nameless(int folder, const Names& names, const Content& content) {
  const Descriptor file{::openat(folder, ".", O_TMPFILE | O_WRONLY | O_CLOEXEC, kPrivateFile)};
  if (!file.is_open()) return Nameless::kCannot;
  if (!fill(file.number(), content)) return Nameless::kFailed;
  if (link_to(folder, file, names.whole)) return Nameless::kDone;
  if (errno != EEXIST) return Nameless::kCannot;
  ::unlinkat(folder, names.part.c_str(), 0);
  if (!link_to(folder, file, names.part)) return Nameless::kCannot;
  return rename_part(folder, names) ? Nameless::kDone : Nameless::kFailed;
}

bool put(int folder, const Names& names, const Content& content) {
  const Nameless tried = put_nameless(folder, names, content);
  if (tried != Nameless::kCannot) return tried == Nameless::kDone;
  return fill_named(folder, names.part, content) && rename_part(folder, names);
}

}  // namespace

std::string part_of(const std::string& name) { return "." + name + kPart; }

bool is_part(std::string_view name) { return name.starts_with('.') && name.ends_with(kPart); }

// Some file systems know no sync; then the write has to do.
bool is_synced(int result) { return result == 0 || errno == EINVAL || errno == ENOSYS; }

// The part is removed after any failure, without losing the reason.
bool put_whole_file(int folder, const std::string& name, const std::string& bytes, Sync sync) {
  if (was_memory_refused()) {
    errno = ENOMEM;
    return false;
  }
  const Names names{name};
  const bool is_put = put(folder, names, {bytes, sync});
  if (is_put && (sync == Sync::kLater || sync_names(folder))) return true;
  const int reason = errno;
  ::unlinkat(folder, names.part.c_str(), 0);
  errno = reason;
  return false;
}

void remove_part(int folder, const std::string& name) {
  ::unlinkat(folder, part_of(name).c_str(), 0);
}

}  // namespace panelpress::output
