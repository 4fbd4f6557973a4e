#include "output/publish.h"

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
void announce(Disk& disk, Writer& writer, const Manifest& former, const Edition& edition) {
  std::vector<ManifestEntry> all = announced(former, edition.planned);
  if (all.size() == former.documents.size()) return;
  // What is not yet written belongs to the state before: its head is kept where there is one.
  writer.put(kManifest, text_of(former.program.empty() ? edition.head : former, std::move(all)));
  if (!writer.has_failed()) writer.note(disk.sync(kManifest));
}

/// Writes the index of these documents, unless it lies there already; its entry.
ManifestEntry index_of(const std::vector<ManifestEntry>& all, Writer& writer,
                       const Edition& edition, const Reuse& reuse) {
  const ManifestEntry* former = reuse.index_entry(all);
  if (former && writer.keep({former})) return *former;
  const documents::Document index = edition.index(all);
  writer.put(index.path(), index.bytes);
  return entry_of(index, edition.head.as_of);
}

void finish(Writer& writer, const Manifest& former, const Edition& edition, const Reuse& reuse) {
  for (const std::string& path : stale_paths(former, edition.scope, writer.entries())) {
    writer.remove(path);
  }
  std::vector<ManifestEntry> all = merged(former, edition.scope, writer.entries(), reuse);
  std::erase_if(all, [](const ManifestEntry& each) { return each.kind == word(Kind::kIndex); });
  all.push_back(index_of(all, writer, edition, reuse));
  if (writer.has_failed()) return;
  sort_by_path(all);
  writer.put(kManifest, text_of(edition.head, std::move(all)));
}

}  // namespace

Published publish(Disk& disk, const Manifest& former, const Edition& edition) {
  Writer writer{disk, edition.head.as_of};
  announce(disk, writer, former, edition);
  const Reuse reuse{former, edition.head, edition.is_program_same};
  if (!writer.has_failed()) edition.make(writer, reuse);
  const std::size_t written = writer.entries().size();
  const std::size_t kept = writer.kept();
  if (!writer.has_failed()) finish(writer, former, edition, reuse);
  if (!writer.has_failed() && edition.is_synced) writer.note(disk.sync_all());
  return {written, kept, writer.changed(), writer.failures()};
}

std::variant<std::optional<Manifest>, Failure> manifest_on(Disk& disk) {
  const Read read = disk.read(kManifest);
  if (const auto* failure = std::get_if<Failure>(&read)) return *failure;
  const auto* text = std::get_if<std::string>(&read);
  auto manifest = text ? parse_manifest(*text) : std::nullopt;
  return manifest && is_ours(*manifest) ? std::move(manifest) : std::nullopt;
}

}  // namespace panelpress::output
