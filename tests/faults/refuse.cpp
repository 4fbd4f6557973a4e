// A library for LD_PRELOAD that lets the system refuse one call that writes, so that a test can try
// each in turn. Told by the environment:
//   REFUSE_BELOW  the folder whose files count, beside the scratch folders that this run made (what
//                 another run left there, and this one removes, would shift the numbers of calls)
//   REFUSE_CALL   the call to refuse, counted from 1; 0 refuses none
//   REFUSE_ON     when set, refuses every later call too: a disk that stays full
//   REFUSE_ERRNO  the number of the error
//   REFUSE_READS  when set, calls that read or ask what is there count too
//   REFUSE_LOG    a file that gets a line for each call that counted: "3 write /out/index.html"
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <string>
#include <vector>

namespace {

long number_in(const char* name) {
  const char* text = std::getenv(name);
  return text ? std::atol(text) : 0;
}

std::string target_of(const std::string& link) {
  char target[PATH_MAX];
  const ssize_t length = ::readlink(link.c_str(), target, sizeof target);
  return length < 0 ? std::string() : std::string(target, static_cast<std::size_t>(length));
}

std::string path_of(int descriptor) {
  return target_of("/proc/self/fd/" + std::to_string(descriptor));
}

std::string path_of(int folder, const char* name) {
  if (name[0] == '/') {
    return std::strncmp(name, "/proc/self/fd/", 14) == 0 ? target_of(name) : name;
  }
  return (folder == AT_FDCWD ? target_of("/proc/self/cwd") : path_of(folder)) + "/" + name;
}

/// The scratch folders that this run made.
class OwnFolders {
 public:
  void add(const char* folder) {
    const std::lock_guard lock(mutex_);
    folders_.emplace_back(folder);
  }
  bool hold(const std::string& path) {
    const std::lock_guard lock(mutex_);
    return std::any_of(folders_.begin(), folders_.end(),
                       [&](const std::string& each) { return path.starts_with(each); });
  }

 private:
  std::mutex mutex_;
  std::vector<std::string> folders_;
};

// Never destroyed: the program still removes its folders when it ends.
OwnFolders& own_folders() {
  static auto* const kFolders = new OwnFolders;
  return *kFolders;
}

bool counts(const std::string& path) {
  const char* below = std::getenv("REFUSE_BELOW");
  return below &&
         (path.starts_with(below) || path.starts_with("/memfd:") || own_folders().hold(path));
}

/// A line of the log, past the calls that are watched.
void note(long number, const char* call, const std::string& path) {
  const char* log = std::getenv("REFUSE_LOG");
  if (!log) return;
  const std::string line = std::to_string(number) + " " + call + " " + path + "\n";
  const long file = ::syscall(SYS_open, log, O_WRONLY | O_CREAT | O_APPEND, 0600);
  ::syscall(SYS_write, file, line.data(), line.size());
  ::syscall(SYS_close, file);
}

/// Whether this call is the one; sets errno then, and leaves it alone otherwise.
bool is_refused(const char* call, const std::string& path) {
  static std::atomic<long> number = 0;
  const int before = errno;
  if (!counts(path)) {
    errno = before;
    return false;
  }
  const long mine = ++number;
  note(mine, call, path);
  const long chosen = number_in("REFUSE_CALL");
  const bool refused =
      chosen > 0 && (mine == chosen || (mine > chosen && std::getenv("REFUSE_ON")));
  errno = refused ? static_cast<int>(number_in("REFUSE_ERRNO")) : before;
  return refused;
}

bool is_read_refused(const char* call, const std::string& path) {
  static const bool kCounts = std::getenv("REFUSE_READS") != nullptr;
  return kCounts && is_refused(call, path);
}

/// The function that this library stands before.
template <typename Function>
Function next(const char* name) {
  return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

using OpenAt = int (*)(int, const char*, int, ...);
using OpenFile = FILE* (*)(const char*, const char*);

int open_at(int folder, const char* name, int flags, mode_t mode) {
  static const auto real = next<OpenAt>("openat");
  const char* call = (flags & O_PATH) ? nullptr : "open";
  if (call && is_refused(call, path_of(folder, name))) return -1;
  return real(folder, name, flags, mode);
}

mode_t mode_in(va_list list, int flags) {
  const bool has_mode = (flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE;
  return has_mode ? va_arg(list, mode_t) : 0;
}

FILE* open_file(const char* real_name, const char* name, const char* mode) {
  if (is_refused("fopen", path_of(AT_FDCWD, name))) return nullptr;
  return next<OpenFile>(real_name)(name, mode);
}

/// The stream on which a write was refused: a full disk takes nothing more of it.
std::atomic<FILE*> full_stream = nullptr;

bool is_lost(FILE* file, const char* call) {
  if (full_stream == file) {
    errno = static_cast<int>(number_in("REFUSE_ERRNO"));
    return true;
  }
  if (!is_refused(call, path_of(::fileno(file)))) return false;
  full_stream = file;
  return true;
}

}  // namespace

extern "C" {

int open(const char* name, int flags, ...) {
  va_list list;
  va_start(list, flags);
  const mode_t mode = mode_in(list, flags);
  va_end(list);
  return open_at(AT_FDCWD, name, flags, mode);
}

int open64(const char* name, int flags, ...) {
  va_list list;
  va_start(list, flags);
  const mode_t mode = mode_in(list, flags);
  va_end(list);
  return open_at(AT_FDCWD, name, flags, mode);
}

int openat(int folder, const char* name, int flags, ...) {
  va_list list;
  va_start(list, flags);
  const mode_t mode = mode_in(list, flags);
  va_end(list);
  return open_at(folder, name, flags, mode);
}

int openat64(int folder, const char* name, int flags, ...) {
  va_list list;
  va_start(list, flags);
  const mode_t mode = mode_in(list, flags);
  va_end(list);
  return open_at(folder, name, flags, mode);
}

// What a fortified program calls where no mode is given.
int __open_2(const char* name, int flags) { return open_at(AT_FDCWD, name, flags, 0); }
int __open64_2(const char* name, int flags) { return open_at(AT_FDCWD, name, flags, 0); }
int __openat_2(int folder, const char* name, int flags) { return open_at(folder, name, flags, 0); }
int __openat64_2(int folder, const char* name, int flags) {
  return open_at(folder, name, flags, 0);
}

FILE* fopen(const char* name, const char* mode) { return open_file("fopen", name, mode); }
FILE* fopen64(const char* name, const char* mode) { return open_file("fopen64", name, mode); }

ssize_t write(int file, const void* bytes, size_t count) {
  static const auto real = next<ssize_t (*)(int, const void*, size_t)>("write");
  return is_refused("write", path_of(file)) ? -1 : real(file, bytes, count);
}

ssize_t pwrite(int file, const void* bytes, size_t count, off_t at) {
  static const auto real = next<ssize_t (*)(int, const void*, size_t, off_t)>("pwrite");
  return is_refused("pwrite", path_of(file)) ? -1 : real(file, bytes, count, at);
}

ssize_t writev(int file, const iovec* parts, int count) {
  static const auto real = next<ssize_t (*)(int, const iovec*, int)>("writev");
  return is_refused("writev", path_of(file)) ? -1 : real(file, parts, count);
}

size_t fwrite(const void* bytes, size_t size, size_t count, FILE* file) {
  static const auto real = next<size_t (*)(const void*, size_t, size_t, FILE*)>("fwrite");
  if (is_lost(file, "fwrite")) return 0;
  return real(bytes, size, count, file);
}

int fprintf(FILE* file, const char* format, ...) {
  if (is_lost(file, "fprintf")) return -1;
  va_list list;
  va_start(list, format);
  const int count = ::vfprintf(file, format, list);
  va_end(list);
  return count;
}

int __fprintf_chk(FILE* file, int, const char* format, ...) {
  if (is_lost(file, "fprintf")) return -1;
  va_list list;
  va_start(list, format);
  const int count = ::vfprintf(file, format, list);
  va_end(list);
  return count;
}

int fclose(FILE* file) {
  static const auto real = next<int (*)(FILE*)>("fclose");
  const bool was_full = full_stream == file;
  if (was_full) full_stream = nullptr;
  const int closed = real(file);
  return was_full ? EOF : closed;
}

int fchmod(int file, mode_t mode) {
  static const auto real = next<int (*)(int, mode_t)>("fchmod");
  return is_refused("fchmod", path_of(file)) ? -1 : real(file, mode);
}

// A file that was written may be told to be lost when it is closed, and is closed all the same.
int close(int file) {
  static const auto real = next<int (*)(int)>("close");
  const int before = errno;
  const int flags = ::fcntl(file, F_GETFL);
  errno = before;
  const bool was_written = flags != -1 && (flags & O_ACCMODE) != O_RDONLY && !(flags & O_PATH);
  const bool is_lost_now = was_written && is_refused("close", path_of(file));
  const int reason = errno;
  const int closed = real(file);
  if (is_lost_now) errno = reason;
  return is_lost_now ? -1 : closed;
}

int fsync(int file) {
  static const auto real = next<int (*)(int)>("fsync");
  return is_refused("fsync", path_of(file)) ? -1 : real(file);
}

int fdatasync(int file) {
  static const auto real = next<int (*)(int)>("fdatasync");
  return is_refused("fdatasync", path_of(file)) ? -1 : real(file);
}

int syncfs(int file) {
  static const auto real = next<int (*)(int)>("syncfs");
  return is_refused("syncfs", path_of(file)) ? -1 : real(file);
}

int renameat(int from, const char* old, int to, const char* name) {
  static const auto real = next<int (*)(int, const char*, int, const char*)>("renameat");
  return is_refused("rename", path_of(to, name)) ? -1 : real(from, old, to, name);
}

int rename(const char* old, const char* name) { return renameat(AT_FDCWD, old, AT_FDCWD, name); }

int renameat2(int from, const char* old, int to, const char* name, unsigned flags) {
  static const auto real = next<int (*)(int, const char*, int, const char*, unsigned)>("renameat2");
  return is_refused("rename", path_of(to, name)) ? -1 : real(from, old, to, name, flags);
}

int linkat(int from, const char* old, int to, const char* name, int flags) {
  static const auto real = next<int (*)(int, const char*, int, const char*, int)>("linkat");
  return is_refused("link", path_of(to, name)) ? -1 : real(from, old, to, name, flags);
}

int mkdirat(int folder, const char* name, mode_t mode) {
  static const auto real = next<int (*)(int, const char*, mode_t)>("mkdirat");
  return is_refused("mkdir", path_of(folder, name)) ? -1 : real(folder, name, mode);
}

int mkdir(const char* name, mode_t mode) { return mkdirat(AT_FDCWD, name, mode); }

char* mkdtemp(char* name) {
  static const auto real = next<char* (*)(char*)>("mkdtemp");
  char* const made = real(name);
  if (made) own_folders().add(made);
  return made;
}

int unlinkat(int folder, const char* name, int flags) {
  static const auto real = next<int (*)(int, const char*, int)>("unlinkat");
  return is_refused("unlink", path_of(folder, name)) ? -1 : real(folder, name, flags);
}

int unlink(const char* name) { return unlinkat(AT_FDCWD, name, 0); }
int rmdir(const char* name) { return unlinkat(AT_FDCWD, name, AT_REMOVEDIR); }

ssize_t read(int file, void* bytes, size_t count) {
  static const auto real = next<ssize_t (*)(int, void*, size_t)>("read");
  return is_read_refused("read", path_of(file)) ? -1 : real(file, bytes, count);
}

dirent* readdir(DIR* folder) {
  static const auto real = next<dirent* (*)(DIR*)>("readdir");
  return is_read_refused("readdir", path_of(::dirfd(folder))) ? nullptr : real(folder);
}

int stat(const char* name, struct stat* about) {
  static const auto real = next<int (*)(const char*, struct stat*)>("stat");
  return is_read_refused("stat", path_of(AT_FDCWD, name)) ? -1 : real(name, about);
}

int lstat(const char* name, struct stat* about) {
  static const auto real = next<int (*)(const char*, struct stat*)>("lstat");
  return is_read_refused("lstat", path_of(AT_FDCWD, name)) ? -1 : real(name, about);
}

}  // extern "C"
