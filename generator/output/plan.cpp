#include "output/plan.h"

#include <algorithm>
#include <iterator>

namespace panelpress::output {

namespace {

bool is_before(const ManifestEntry& a, const ManifestEntry& b) { return a.path < b.path; }

bool holds(const std::vector<ManifestEntry>& sorted, const ManifestEntry& entry) {
  return std::binary_search(sorted.begin(), sorted.end(), entry, is_before);
}

}  // namespace

// A manifest is in order, and mostly stays so. Places are sorted, and each entry is moved once.
void sort_by_path(std::vector<ManifestEntry>& entries) {
  if (std::ranges::is_sorted(entries, is_before)) return;
  std::vector<ManifestEntry*> order;
  order.reserve(entries.size());
  for (ManifestEntry& entry : entries) order.push_back(&entry);
  std::ranges::sort(order, is_before, [](ManifestEntry* each) -> ManifestEntry& { return *each; });
  std::vector<ManifestEntry> sorted;
  sorted.reserve(entries.size());
  for (ManifestEntry* entry : order) sorted.push_back(std::move(*entry));
  entries = std::move(sorted);
}

// Whatever stands or will stand, so that a build that is killed leaves nothing unlisted.
std::vector<ManifestEntry> announced(std::vector<ManifestEntry> listed,
                                     const std::vector<ManifestEntry>& planned) {
  sort_by_path(listed);
  std::vector<ManifestEntry> fresh;
  std::ranges::copy_if(planned, std::back_inserter(fresh),
                       [&](const ManifestEntry& entry) { return !holds(listed, entry); });
  std::ranges::move(fresh, std::back_inserter(listed));
  sort_by_path(listed);
  return listed;
}

// Only what a former manifest lists is ever removed, and only within the scope of this build; the
// index is made again in any case.
std::vector<std::string> stale_paths(const Manifest& former, const Scope& scope,
                                     const std::vector<ManifestEntry>& made) {
  std::vector<std::string> stale;
  for (const ManifestEntry& entry : former.documents) {
    if (!scope.covers(entry.kind, entry.path) || holds(made, entry)) continue;
    if (entry.kind != word(Kind::kIndex)) stale.push_back(entry.path);
  }
  return stale;
}

// Entries outside the scope are carried over. Those made from other inputs or templates lose their
// list of inputs, which no longer gives them.
std::vector<ManifestEntry> merged(const Manifest& former, const Scope& scope,
                                  std::vector<ManifestEntry> made, const Reuse& reuse) {
  sort_by_path(made);
  std::vector<ManifestEntry> carried;
  for (const ManifestEntry& entry : former.documents) {
    if (scope.covers(entry.kind, entry.path) || holds(made, entry)) continue;
    carried.push_back(entry);
    if (!reuse.is_of_these(entry)) carried.back().inputs = {};
  }
  std::ranges::move(carried, std::back_inserter(made));
  sort_by_path(made);
  return made;
}

std::vector<ManifestEntry> so_far(const Manifest& former, std::vector<ManifestEntry> made) {
  std::vector<ManifestEntry> others;
  std::ranges::copy_if(former.documents, std::back_inserter(others),
                       [](const auto& each) { return each.kind != word(Kind::kIndex); });
  return announced(std::move(made), others);
}

// Nearest first, so that empty folders can be removed from the inside out.
std::vector<std::string> folders_of(const std::string& path) {
  std::vector<std::string> folders;
  for (auto slash = path.rfind('/'); slash != path.npos && slash > 0;
       slash = path.rfind('/', slash - 1)) {
    folders.push_back(path.substr(0, slash));
  }
  return folders;
}

}  // namespace panelpress::output
