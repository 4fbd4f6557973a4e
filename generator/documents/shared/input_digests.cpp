#include "documents/shared/input_digests.h"

#include <algorithm>

#include "base/digest.h"

namespace panelpress::documents {

InputDigests::InputDigests(const std::vector<InputFile>& files) {
  for (const InputFile& file : files) {
    const auto line =
        lines_.emplace_hint(lines_.end(), file.path, file.sha256 + "  " + file.path + '\n');
    const auto slash = file.path.find('/');
    if (slash != file.path.npos) {
      folders_[file.path.substr(0, slash + 1)].push_back(line->second);
    }
  }
  for (auto& [name, lines] : folders_) std::ranges::sort(lines);
}

InputDigests::Lines InputDigests::lines_of(const std::vector<std::string>& names) const {
  Lines lines;
  for (const std::string& name : names) {
    if (const auto line = lines_.find(name); line != lines_.end()) lines.push_back(line->second);
  }
  std::ranges::sort(lines);
  // Merged and not sorted again: a folder has thousands of lines that are in order.
  for (const std::string& name : names) {
    const auto folder = folders_.find(name);
    if (folder == folders_.end()) continue;
    const auto before = static_cast<Lines::difference_type>(lines.size());
    lines.insert(lines.end(), folder->second.begin(), folder->second.end());
    std::inplace_merge(lines.begin(), lines.begin() + before, lines.end());
  }
  return lines;
}

std::string InputDigests::of(const SharedPaths& inputs) const {
  return inputs.digest([&](const std::vector<std::string>& names) {
    std::string text;
    for (const std::string_view line : lines_of(names)) text += line;
    return sha256_hex(text);
  });
}

}  // namespace panelpress::documents
