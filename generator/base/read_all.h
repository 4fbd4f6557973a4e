#pragma once

#include <optional>
#include <string>

namespace panelpress {

/// The bytes of a regular file that is open for reading; nothing, with errno set, when it is
/// another sort of file or cannot be read.
std::optional<std::string> read_all(int descriptor);

}  // namespace panelpress
