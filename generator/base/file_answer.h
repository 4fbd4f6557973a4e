#pragma once

#include <filesystem>
#include <system_error>

namespace panelpress {

/// Throws the error of asking what a path holds, unless it is an answer: that nothing is there, or
/// that nobody may look. What the system could not find out (no memory, a disk that fails) must not
/// pass for a folder that is missing.
void require_answer(const std::filesystem::path& path, const std::error_code& error);

/// Whether a folder is there, links followed. Throws when the system does not say.
bool is_folder(const std::filesystem::path& path);

}  // namespace panelpress
