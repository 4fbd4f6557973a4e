#include "cli/watch.h"

#include <poll.h>
#include <sys/inotify.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <system_error>

#include "base/folder_reader.h"

namespace panelpress::cli {

// Non-blocking: it is read until nothing is left.
Watch::Watch(std::vector<std::string> folders)
    : folders_(std::move(folders)), events_(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC)) {
  if (!events_.is_open()) throw std::system_error(errno, std::generic_category(), "inotify");
}

bool Watch::has_news() const {
  pollfd events{events_.number(), POLLIN, 0};
  return ::poll(&events, 1, 0) > 0;
}

// Watches all folders anew when any came or went, since a watch is on a folder, not on a path.
bool Watch::renew() {
  const bool are_same = hear_all();
  if (are_same && are_there_) return true;
  are_there_ = true;
  for (const std::string& folder : folders_) {
    are_there_ = add(folder) && add_below(folder) && are_there_;
  }
  return are_there_;
}

// An overflow counts as such a change: what was lost may have been one.
bool Watch::hear_all() {
  // What comes may be a link to a folder.
  constexpr unsigned kFolders = IN_ISDIR | IN_CREATE | IN_MOVED_TO | IN_Q_OVERFLOW | IN_IGNORED |
                                IN_DELETE_SELF | IN_MOVE_SELF;
  alignas(inotify_event) std::array<char, 4096> heard{};
  bool are_same = true;
  for (ssize_t size = 0; (size = ::read(events_.number(), heard.data(), heard.size())) > 0;) {
    for (std::size_t at = 0; at < static_cast<std::size_t>(size);) {
      inotify_event event{};
      std::memcpy(&event, heard.data() + at, sizeof event);
      are_same = are_same && (event.mask & kFolders) == 0;
      at += sizeof event + event.len;
    }
  }
  return are_same;
}

bool Watch::add_below(const std::string& folder) {
  try {
    for (const Entry& entry : FolderReader{folder}.entries()) {
      if (entry.is_folder) add(folder + "/" + entry.path);
    }
    return true;
  } catch (const std::filesystem::filesystem_error&) {
    return false;  // the build that comes next tells why
  }
}

// A file is news when it is closed, not at each write; what editors rename over it is news as it
// comes.
bool Watch::add(const std::string& folder) {
  constexpr unsigned kChanges = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM |
                                IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF | IN_ATTRIB;
  return ::inotify_add_watch(events_.number(), folder.c_str(), kChanges | IN_ONLYDIR) >= 0;
}

}  // namespace panelpress::cli
