#include "records/drafts.h"

#include <fmt/format.h>

#include <algorithm>

namespace panelpress::records {

namespace {

/// The folders above a path, nearest last.
std::vector<std::string> folders_above(const std::string& path) {
  std::vector<std::string> folders;
  for (auto at = path.find('/'); at != std::string::npos; at = path.find('/', at + 1)) {
    folders.push_back(path.substr(0, at));
  }
  return folders;
}

}  // namespace

// A text is read once and then changed in memory, so that several rows can change one file.
TomlText* Drafts::edit(const std::string& path) {
  if (const auto found = texts_.find(path); found != texts_.end()) return &found->second;
  auto bytes = files_.read(path);
  if (!bytes) return nullptr;
  auto text = TomlText::read(std::move(*bytes));
  if (!text) return nullptr;
  return &texts_.emplace(path, std::move(*text)).first->second;
}

// A number is added until neither a draft nor a file has the name: nothing is ever written over.
std::string Drafts::add(const std::string& folder, const std::string& name,
                        const std::string& bytes) {
  std::string path = fmt::format("{}/{}.toml", folder, name);
  for (int number = 2; texts_.count(path) > 0 || files_.read(path); ++number) {
    path = fmt::format("{}/{}-{}.toml", folder, name, number);
  }
  if (auto text = TomlText::read(bytes)) {
    texts_.emplace(path, std::move(*text));
    added_.insert(path);
  }
  return path;
}

// A text that was opened and is as it was is not written: a record that nobody changed keeps its
// time.
std::map<std::string, std::string> Drafts::changed() const {
  std::map<std::string, std::string> changed;
  for (const auto& [path, text] : texts_) {
    const bool is_new = added_.count(path) > 0;
    if (is_new || files_.read(path) != text.bytes()) changed[path] = text.bytes();
  }
  return changed;
}

// What the folder would look like with the drafts in it, so that `load` can read it before anything
// is written.
std::vector<Entry> Drafts::entries() const {
  if (!entries_) entries_ = files_.entries();
  std::vector<Entry> all = *entries_;
  std::set<std::string> folders;
  for (const std::string& path : added_) {
    all.push_back({path});
    for (const std::string& folder : folders_above(path)) folders.insert(folder);
  }
  for (const std::string& folder : folders) {
    const auto same = [&](const Entry& each) { return each.path == folder; };
    if (std::none_of(entries_->begin(), entries_->end(), same)) all.push_back({folder, true});
  }
  std::sort(all.begin(), all.end(), [](const Entry& a, const Entry& b) { return a.path < b.path; });
  return all;
}

std::optional<std::string> Drafts::read(const std::string& path) const {
  const auto found = texts_.find(path);
  return found != texts_.end() ? std::optional(found->second.bytes()) : files_.read(path);
}

// As documents do: a reference may hold a slash, a file name may not.
std::string file_name_of(std::string_view id) {
  std::string name(id);
  std::replace(name.begin(), name.end(), '/', '_');
  return name;
}

}  // namespace panelpress::records
