#include "output/writer.h"

#include <algorithm>

namespace panelpress::output {

namespace {

void sort_by_path(std::vector<ManifestEntry>& entries) {
  std::sort(entries.begin(), entries.end(),
            [](const ManifestEntry& a, const ManifestEntry& b) { return a.path < b.path; });
}

bool holds(const std::vector<ManifestEntry>& sorted, const std::string& path) {
  return std::binary_search(
      sorted.begin(), sorted.end(), ManifestEntry{path, {}, {}, {}, {}, {}},
      [](const ManifestEntry& a, const ManifestEntry& b) { return a.path < b.path; });
}

}  // namespace

void Writer::write(const documents::Document& document) {
  put(document.path, document.bytes);
  ManifestEntry entry = entry_of(document);
  const std::scoped_lock lock{mutex_};
  entries_.push_back(std::move(entry));
}

std::vector<ManifestEntry> Writer::entries() const {
  const std::scoped_lock lock{mutex_};
  std::vector<ManifestEntry> sorted = entries_;
  sort_by_path(sorted);
  return sorted;
}

void Writer::put(const std::string& path, const std::string& bytes) {
  make_folders_of(path);
  // A file that would not change is not touched, so that later build steps need not run.
  if (disk_.read(path) == bytes) return disk_.tidy(path);
  auto failure = disk_.replace(path, bytes);
  const std::scoped_lock lock{mutex_};
  changed_ += failure ? 0 : 1;
  if (failure) failures_.push_back(std::move(*failure));
}

void Writer::make_folders_of(const std::string& path) {
  for (auto slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1)) {
    const std::string folder = path.substr(0, slash);
    const std::scoped_lock lock{mutex_};
    if (!folders_.insert(folder).second) continue;
    if (auto failure = disk_.make_folder(folder)) failures_.push_back(std::move(*failure));
  }
}

void Writer::note(std::optional<Failure> failure) {
  if (failure) failures_.push_back(std::move(*failure));
}

void Writer::remove_stale(const Manifest& former, const Scope& scope) {
  const std::vector<ManifestEntry> made = entries();
  for (const ManifestEntry& entry : former.documents) {
    if (!scope.covers(entry.kind, entry.path) || holds(made, entry.path)) continue;
    if (entry.kind == word(Kind::kIndex)) continue;
    disk_.tidy(entry.path);
    note(disk_.remove(entry.path));
    for (auto slash = entry.path.rfind('/'); slash != std::string::npos && slash > 0;
         slash = entry.path.rfind('/', slash - 1)) {
      disk_.remove_empty_folder(entry.path.substr(0, slash));
    }
  }
}

std::vector<ManifestEntry> merged(const Manifest& former, const Scope& scope,
                                  std::vector<ManifestEntry> made) {
  sort_by_path(made);
  std::vector<ManifestEntry> all = made;
  for (const ManifestEntry& entry : former.documents) {
    if (!scope.covers(entry.kind, entry.path) && !holds(made, entry.path)) all.push_back(entry);
  }
  sort_by_path(all);
  return all;
}

}  // namespace panelpress::output
