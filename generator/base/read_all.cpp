#include "base/read_all.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace panelpress {

namespace {

/// The size of a regular file; nothing, with errno set, for another sort of file.
std::optional<std::size_t> size_of(int descriptor) {
  struct stat status {};
  if (::fstat(descriptor, &status) != 0) return std::nullopt;
  if (S_ISREG(status.st_mode)) return static_cast<std::size_t>(status.st_size);
  errno = EINVAL;
  return std::nullopt;
}

/// Reads, again when a signal came between; -1, with errno set, when the system refuses.
ssize_t read_some(int descriptor, char* to, std::size_t most) {
  while (true) {
    const ssize_t count = ::read(descriptor, to, most);
    if (count >= 0 || errno != EINTR) return count;
  }
}

/// Whether what was read last met the end of a file of a size. A file that the system makes up as
/// it is read has none, and ends where nothing more comes.
bool is_at_end(std::size_t done, std::size_t size, ssize_t count) {
  return count == 0 || (done == size && size > 0);
}

}  // namespace

std::optional<std::string> read_all(int descriptor, std::size_t most) {
  const auto size = size_of(descriptor);
  if (!size) return std::nullopt;
  // One byte beyond the limit is read, so that the caller can tell that there was more.
  const std::size_t end = std::max(most, most + 1);  // without end when there is no limit
  // Room for one byte more than it holds: a file may grow or shrink while it is read.
  std::string bytes(std::min(*size + 1, end), '\0');
  std::size_t done = 0;
  while (true) {
    const ssize_t count = read_some(descriptor, bytes.data() + done, bytes.size() - done);
    if (count < 0) return std::nullopt;
    done += static_cast<std::size_t>(count);
    if (done == end || is_at_end(done, *size, count)) break;
    if (done == bytes.size()) bytes.resize(std::min(2 * bytes.size(), end));
  }
  bytes.resize(done);
  return bytes;
}

// A block fits into a processor's own memory beside the digest's work.
bool read_blocks(int descriptor, const std::function<void(std::string_view)>& take) {
  const auto size = size_of(descriptor);
  if (!size) return false;
  constexpr std::size_t kBlock = 65536;
  std::array<char, kBlock> block;  // NOLINT(cppcoreguidelines-pro-type-member-init): read into
  std::size_t done = 0;
  while (true) {
    const ssize_t count = read_some(descriptor, block.data(), block.size());
    if (count < 0) return false;
    take({block.data(), static_cast<std::size_t>(count)});
    done += static_cast<std::size_t>(count);
    if (is_at_end(done, *size, count)) return true;
  }
}

}  // namespace panelpress
