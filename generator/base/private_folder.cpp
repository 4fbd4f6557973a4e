#include "base/private_folder.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdlib>
#include <exception>
#include <mutex>
#include <set>
#include <string_view>
#include <system_error>

namespace panelpress {

namespace {

namespace fs = std::filesystem;

// Nobody else names a folder so: what begins like this is removed when nobody works in it.
constexpr std::string_view kBegin = "panelpress-scratch-";

Descriptor opened(const fs::path& folder) {
  return Descriptor{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)};
}

/// Whether the folder is now ours to use or remove. The kernel gives a lock back when its holder
/// ends, however it does; a process id would not do, since another container may not see it.
bool is_locked(const Descriptor& folder) {
  return folder.is_open() && ::flock(folder.number(), LOCK_EX | LOCK_NB) == 0;
}

bool is_owned(const Descriptor& folder) {
  struct stat about {};
  return ::fstat(folder.number(), &about) == 0 && about.st_uid == ::geteuid();
}

bool is_still_there(const Descriptor& folder) {
  struct stat about {};
  return ::fstat(folder.number(), &about) == 0 && about.st_nlink > 0;
}

// What cannot be read or removed stays: it stops no build.
void remove_what_was_left(const fs::path& place) {
  std::error_code error;
  for (fs::directory_iterator each(place, error), end; !error && each != end;
       each.increment(error)) {
    if (each->path().filename().string().compare(0, kBegin.size(), kBegin) != 0) continue;
    const Descriptor folder = opened(each->path());
    std::error_code ignored;
    if (is_locked(folder) && is_owned(folder)) fs::remove_all(each->path(), ignored);
  }
}

/// Looks in a place once a run: a build makes a folder for each of hundreds of workbooks.
void tidy(const fs::path& place) {
  static std::mutex one_at_a_time;
  static std::set<fs::path> tidied;
  const std::lock_guard lock(one_at_a_time);
  if (tidied.insert(place).second) remove_what_was_left(place);
}

}  // namespace

PrivateFolder::PrivateFolder(const std::vector<fs::path>& places) {
  int error = ENOENT;
  for (const fs::path& place : places) {
    tidy(place);
    if (make(place)) return;
    error = errno;
  }
  throw std::system_error(error, std::generic_category(), "a folder to work in");
}

// Most are empty by now, and to remove those asks for no memory, which may be what has run out.
PrivateFolder::~PrivateFolder() {
  if (::rmdir(path_.c_str()) == 0) return;
  try {
    fs::remove_all(path_);
  } catch (const std::exception&) {  // the next run removes it
  }
}

// Another run may come between the making and the lock, and take the folder for one that was left:
// then it is made anew. Where the system knows no locks, nobody else gets one either.
bool PrivateFolder::make(const fs::path& place) {
  for (;;) {
    path_ = place / (std::string(kBegin) + "XXXXXX");
    if (::mkdtemp(path_.data()) == nullptr) return false;
    lock_ = opened(path_);
    const bool is_gone = !lock_.is_open() && errno == ENOENT;
    if (!lock_.is_open() && !is_gone) return false;
    const bool is_taken = is_locked(lock_) ? !is_still_there(lock_) : errno == EWOULDBLOCK;
    if (!is_gone && !is_taken) return true;
  }
}

}  // namespace panelpress
