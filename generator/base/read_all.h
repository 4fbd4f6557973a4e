#pragma once

#include <cstddef>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace panelpress {

/// No limit to what is read of a file.
inline constexpr std::size_t kWholeFile = std::numeric_limits<std::size_t>::max();

/// The bytes of a regular file that is open for reading; nothing, with errno set, when it is
/// another sort of file or cannot be read. Of one that holds more than `most`, one byte more than
/// that and no further: its reader sees that it is too large, and no file fills the memory.
std::optional<std::string> read_all(int descriptor, std::size_t most = kWholeFile);

/// Gives the bytes of a regular file that is open for reading to `take`, a block at a time, for who
/// needs them but once. False, with errno set, when it is another sort of file or cannot be read.
bool read_blocks(int descriptor, const std::function<void(std::string_view)>& take);

}  // namespace panelpress
