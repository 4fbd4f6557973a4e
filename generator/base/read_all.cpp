#include "base/read_all.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace panelpress {

std::optional<std::string> read_all(int descriptor, std::size_t most) {
  struct stat status {};
  if (::fstat(descriptor, &status) != 0) return std::nullopt;
  if (!S_ISREG(status.st_mode)) {
    errno = EINVAL;
    return std::nullopt;
  }
  // One byte beyond the limit is read, so that the caller can tell that there was more.
  const std::size_t end = std::max(most, most + 1);  // without end when there is no limit
  // One byte more than it holds, so that the end is met without another turn. A file may grow or
  // shrink while it is read.
  std::string bytes(std::min(static_cast<std::size_t>(status.st_size) + 1, end), '\0');
  std::size_t done = 0;
  while (true) {
    const ssize_t count = ::read(descriptor, bytes.data() + done, bytes.size() - done);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return std::nullopt;
    if (count == 0) break;
    done += static_cast<std::size_t>(count);
    if (done == end) break;
    if (done == bytes.size()) bytes.resize(std::min(2 * bytes.size(), end));
  }
  bytes.resize(done);
  return bytes;
}

}  // namespace panelpress
