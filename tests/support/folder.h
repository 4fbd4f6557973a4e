#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

namespace panelpress::support {

/// The text of every file below a folder of the project, by its path relative to that folder.
inline std::map<std::string, std::string> files_below(const std::string& folder) {
  const std::filesystem::path root = std::filesystem::path(PANELPRESS_SOURCE_DIR) / folder;
  std::map<std::string, std::string> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
    if (!entry.is_regular_file()) continue;
    std::ifstream in(entry.path(), std::ios::binary);
    files[std::filesystem::relative(entry.path(), root).generic_string()] =
        std::string(std::istreambuf_iterator<char>(in), {});
  }
  return files;
}

}  // namespace panelpress::support
