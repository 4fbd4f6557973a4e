#include "base/folded_paths.h"

#include <algorithm>

namespace panelpress {

namespace {

constexpr std::ptrdiff_t kMostFiles = 100;

/// "cases/" of "cases/a/b.toml"; empty for a file at the top.
std::string_view folder_at_top(std::string_view path) { return path.substr(0, path.find('/') + 1); }

}  // namespace

// A manifest grows with documents, not with documents times records: many files of one folder
// become the folder.
std::vector<std::string> folded(const std::vector<std::string>& sorted_paths) {
  std::vector<std::string> all;
  for (auto begin = sorted_paths.begin(); begin != sorted_paths.end();) {
    const std::string_view folder = folder_at_top(*begin);
    const auto end = std::find_if(begin, sorted_paths.end(), [&](const std::string& path) {
      return folder_at_top(path) != folder;
    });
    if (!folder.empty() && end - begin > kMostFiles) {
      all.emplace_back(folder);
    } else {
      all.insert(all.end(), begin, end);
    }
    begin = end;
  }
  return all;
}

// A folder stands for whatever lies in it, so that a new record there is a change too.
bool names(const std::vector<std::string>& folded_paths, const std::string& path) {
  const auto holds = [&](std::string_view name) {
    return std::binary_search(folded_paths.begin(), folded_paths.end(), name, std::less<>{});
  };
  const std::string_view folder = folder_at_top(path);
  return holds(path) || (!folder.empty() && holds(folder));
}

}  // namespace panelpress
