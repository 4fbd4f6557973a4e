#include "base/files.h"

namespace panelpress {

// As a folder would list them: the folders above each file as well.
std::vector<Entry> FilesInMemory::entries() const {
  std::map<std::string, bool> found;
  for (const auto& [path, bytes] : files_) {
    found[path] = false;
    for (auto slash = path.find('/'); slash != std::string::npos;
         slash = path.find('/', slash + 1)) {
      found[path.substr(0, slash)] = true;
    }
  }
  std::vector<Entry> entries;
  for (const auto& [path, is_folder] : found) entries.push_back({path, is_folder});
  return entries;
}

std::optional<std::string> FilesInMemory::read(const std::string& path) const {
  const auto file = files_.find(path);
  return file == files_.end() ? std::nullopt : std::optional(file->second);
}

}  // namespace panelpress
