#pragma once

#include <cstddef>
#include <limits>
#include <optional>
#include <string>

namespace panelpress {

/// No limit to what is read of a file.
inline constexpr std::size_t kWholeFile = std::numeric_limits<std::size_t>::max();

/// The bytes of a regular file that is open for reading; nothing, with errno set, when it is
/// another sort of file or cannot be read. Of one that holds more than `most`, one byte more than
/// that and no further: its reader sees that it is too large, and no file fills the memory.
std::optional<std::string> read_all(int descriptor, std::size_t most = kWholeFile);

}  // namespace panelpress
