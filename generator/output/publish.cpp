#include "output/publish.h"

#include <algorithm>

#include "output/plan.h"

namespace panelpress::output {

namespace {

const std::string kManifest{kManifestPath};

std::string text_of(Manifest head, std::vector<ManifestEntry> documents) {
  head.documents = std::move(documents);
  return to_json(head);
}

/// Invariant: from here to the end of the build the manifest on disk lists every document that
/// stands or may come to stand in the folder.
void announce(Writer& writer, const Manifest& former, const Edition& edition) {
  const InStage stage{edition.clock, Stage::kManifest};
  std::vector<ManifestEntry> all = announced(former.documents, edition.planned);
  const std::vector<ManifestEntry> pages = edition.index_pages(all);
  all = announced(std::move(all), pages);
  if (all.size() == former.documents.size()) return;
  // What is not yet written belongs to the state before: its head is kept where there is one.
  writer.put(kManifest, text_of(former.program.empty() ? edition.head : former, std::move(all)),
             Sync::kAtOnce);
}

/// Removes the pages of a former index that this one does not take.
void remove_other_pages(Writer& writer, const Manifest& former,
                        const std::vector<ManifestEntry>& index) {
  for (const ManifestEntry& entry : former.documents) {
    const bool is_taken =
        std::ranges::any_of(index, [&](const auto& page) { return page.path == entry.path; });
    if (entry.kind == word(Kind::kIndex) && !is_taken) writer.remove(entry.path);
  }
}

/// Writes the index of these documents, unless it lies there already; the entries of its pages.
std::vector<ManifestEntry> index_of(const std::vector<ManifestEntry>& all, Writer& writer,
                                    const Edition& edition, const Reuse& reuse) {
  std::vector<ManifestEntry> index;
  const auto former = reuse.index_entries(all);
  if (!former.empty() && writer.keep(former)) {
    for (const ManifestEntry* entry : former) index.push_back(*entry);
    return index;
  }
  for (const documents::Document& page : edition.index(all)) {
    writer.put(page.path(), page.bytes);
    index.push_back(entry_of(page, edition.head.as_of));
  }
  return index;
}

/// Invariant: the manifest of what there is comes to the disk after all that it lists, and after
/// the removal of what it does not.
void finish(Disk& disk, Writer& writer, const Manifest& former, const Edition& edition,
            const Reuse& reuse) {
  std::vector<ManifestEntry> made = writer.entries();
  for (const std::string& path : stale_paths(former, edition.scope, made)) writer.remove(path);
  std::vector<ManifestEntry> all = merged(former, edition.scope, std::move(made), reuse);
  std::erase_if(all, [](const ManifestEntry& each) { return each.kind == word(Kind::kIndex); });
  const std::vector<ManifestEntry> index = index_of(all, writer, edition, reuse);
  remove_other_pages(writer, former, index);
  all.insert(all.end(), index.begin(), index.end());
  if (!writer.has_failed() && edition.is_synced) writer.note(disk.sync_all());
  if (writer.has_failed()) return;
  const InStage stage{edition.clock, Stage::kManifest};
  sort_by_path(all);
  writer.put(kManifest, text_of(edition.head, std::move(all)),
             edition.is_synced ? Sync::kAtOnce : Sync::kLater);
}

}  // namespace

// Announce, make, finish: whatever is refused in between, the manifest on disk lists what may be
// there.
Published publish(Disk& disk, const Manifest& former, const Edition& edition) {
  Writer writer{disk, edition.head.as_of};
  announce(writer, former, edition);
  const Reuse reuse{former, edition.head, edition.is_program_same};
  const int before = writer.changed();
  const bool is_whole = writer.has_failed() || edition.make(writer, reuse);
  const int changed = writer.changed() - before;
  const std::size_t written = writer.written();
  const std::size_t kept = writer.kept();
  if (is_whole && !writer.has_failed()) finish(disk, writer, former, edition, reuse);
  return {written, kept, changed, is_whole, writer.failures()};
}

// No manifest and an unreadable one are the same here; a refusal of the system is not.
std::variant<std::optional<Manifest>, Failure> manifest_on(Disk& disk) {
  const Read read = disk.read(kManifest);
  if (const auto* failure = std::get_if<Failure>(&read)) return *failure;
  const auto* text = std::get_if<std::string>(&read);
  auto manifest = text ? parse_manifest(*text) : std::nullopt;
  return manifest && is_ours(*manifest) ? std::move(manifest) : std::nullopt;
}

}  // namespace panelpress::output
