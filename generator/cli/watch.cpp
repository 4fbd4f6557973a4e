#include "cli/watch.h"

#include <poll.h>
#include <sys/inotify.h>

#include <array>
#include <cerrno>
#include <system_error>

#include "base/folder_reader.h"

namespace panelpress::cli {

Watch::Watch(std::vector<std::string> folders)
    : folders_(std::move(folders)), events_(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC)) {
  if (!events_.is_open()) throw std::system_error(errno, std::generic_category(), "inotify");
}

bool Watch::has_news() const {
  pollfd events{events_.number(), POLLIN, 0};
  return ::poll(&events, 1, 0) > 0;
}

bool Watch::renew() {
  alignas(inotify_event) std::array<char, 4096> forgotten{};
  while (::read(events_.number(), forgotten.data(), forgotten.size()) > 0) {
  }
  bool are_there = true;
  for (const std::string& folder : folders_) {
    are_there = add(folder) && add_below(folder) && are_there;
  }
  return are_there;
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

bool Watch::add(const std::string& folder) {
  constexpr unsigned kChanges = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM |
                                IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF | IN_ATTRIB;
  return ::inotify_add_watch(events_.number(), folder.c_str(), kChanges | IN_ONLYDIR) >= 0;
}

}  // namespace panelpress::cli
