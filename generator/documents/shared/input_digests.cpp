#include "documents/shared/input_digests.h"

#include <algorithm>

#include "base/digest.h"

namespace panelpress::documents {

InputDigests::InputDigests(const std::vector<InputFile>& files) {
  std::string text;
  for (const InputFile& file : files) text += file.sha256 + "  " + file.path + '\n';
  text_.assign(text.begin(), text.end());
  std::string_view rest(text_.data(), text_.size());
  for (const InputFile& file : files) {
    const std::string_view line = rest.substr(0, file.sha256.size() + file.path.size() + 3);
    rest.remove_prefix(line.size());
    lines_.push_back({line.substr(file.sha256.size() + 2, file.path.size()), line});
    const auto slash = file.path.find('/');
    if (slash != file.path.npos) folders_[file.path.substr(0, slash + 1)].push_back(line);
  }
  for (auto& [name, lines] : folders_) std::ranges::sort(lines);
}

InputDigests::Lines InputDigests::lines_of(const std::vector<std::string>& names) const {
  Lines lines;
  for (const std::string& name : names) {
    const auto file = std::ranges::lower_bound(lines_, name, {}, &FileLine::path);
    if (file != lines_.end() && file->path == name) lines.push_back(file->line);
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
