#include "output/writer.h"

#include <algorithm>

#include "output/plan.h"

namespace panelpress::output {

void Writer::write(const documents::Document& document) {
  put(document.path(), document.bytes);
  ManifestEntry entry = entry_of(document, as_of_);
  const std::scoped_lock lock{mutex_};
  entries_.push_back(std::move(entry));
}

// All documents of a job or none: they are made together.
bool Writer::keep(const std::vector<const ManifestEntry*>& entries) {
  const bool are_there =
      std::ranges::all_of(entries, [this](const auto* each) { return lies_on_disk(*each); });
  if (!are_there) return false;
  const std::scoped_lock lock{mutex_};
  for (const ManifestEntry* each : entries) entries_.push_back(*each);
  kept_ += entries.size();
  return true;
}

// Reading and comparing costs less than making, and less than writing.
bool Writer::lies_on_disk(const ManifestEntry& entry) {
  const Digested found = disk_.digest(entry.path);
  const auto* file = std::get_if<FileDigest>(&found);
  if (!file || file->sha256 != entry.sha256) return false;
  disk_.tidy(entry.path);
  return true;
}

void Writer::put(const std::string& path, const std::string& bytes, Sync sync) {
  make_folders_of(path);
  // A file that would not change is not touched, so that later build steps need not run.
  const Read former = disk_.read(path);
  const auto* there = std::get_if<std::string>(&former);
  if (there && *there == bytes) return disk_.tidy(path);
  auto failure =
      sync == Sync::kAtOnce ? disk_.replace_for_good(path, bytes) : disk_.replace(path, bytes);
  if (failure) return note(std::move(failure));
  const std::scoped_lock lock{mutex_};
  ++changed_;
}

// Empty folders go with their last document.
void Writer::remove(const std::string& path) {
  disk_.tidy(path);
  note(disk_.remove(path));
  for (const std::string& folder : folders_of(path)) disk_.remove_empty_folder(folder);
}

void Writer::note(std::optional<Failure> failure) {
  if (!failure) return;
  const std::scoped_lock lock{mutex_};
  failures_.push_back(std::move(*failure));
}

std::vector<ManifestEntry> Writer::entries() const {
  const std::scoped_lock lock{mutex_};
  std::vector<ManifestEntry> sorted = entries_;
  sort_by_path(sorted);
  return sorted;
}

// Sorted, since threads fail in any order.
std::vector<Failure> Writer::failures() const {
  const std::scoped_lock lock{mutex_};
  std::vector<Failure> sorted = failures_;
  std::ranges::stable_sort(sorted,
                           [](const Failure& a, const Failure& b) { return a.path < b.path; });
  return sorted;
}

bool Writer::has_failed() const {
  const std::scoped_lock lock{mutex_};
  return !failures_.empty();
}

// Each folder is made once, by whoever comes first; outermost first.
void Writer::make_folders_of(const std::string& path) {
  std::vector<std::string> folders = folders_of(path);
  std::ranges::reverse(folders);
  for (const std::string& folder : folders) {
    const std::scoped_lock lock{mutex_};
    if (!folders_.insert(folder).second) continue;
    if (auto failure = disk_.make_folder(folder)) failures_.push_back(std::move(*failure));
  }
}

}  // namespace panelpress::output
