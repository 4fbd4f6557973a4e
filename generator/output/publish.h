#pragma once

#include <functional>
#include <variant>
#include <vector>

#include "base/stages.h"
#include "output/reuse.h"
#include "output/scope.h"
#include "output/writer.h"

namespace panelpress::output {

/// What a build is to write.
struct Edition {
  Manifest head;  ///< the manifest of this build, without its documents
  Scope scope;
  std::vector<ManifestEntry> planned;  ///< every document about to be made but for the index
  /// Makes every document that cannot be used again and gives it to the writer; what cannot be made
  /// is noted there. False when it gave up, because another edition is to follow at once: nothing
  /// else is then written or removed.
  std::function<bool(Writer&, const Reuse&)> make;
  /// The pages that the index of all that the folder will hold takes; paths and kinds count.
  std::function<std::vector<ManifestEntry>(const std::vector<ManifestEntry>&)> index_pages;
  /// These pages.
  std::function<std::vector<documents::Document>(const std::vector<ManifestEntry>&)> index;
  /// Whether no document can come of another program that calls itself the same version.
  bool is_program_same = true;
  StageClock* clock = nullptr;  ///< of whoever measures the build
  bool is_synced = true;        ///< waits at the end until all would outlive a loss of power
};

/// What came of it. Anything refused: some documents may be old, every file is whole, and the
/// manifest on disk lists all that the folder holds.
struct Published {
  std::size_t written = 0;  ///< documents of the build
  std::size_t kept = 0;     ///< of these, those that were not made again
  int changed = 0;          ///< of these, those whose bytes changed, or that are new
  bool is_whole = true;     ///< not given up for another edition
  std::vector<Failure> failures;
};

/// Writes an edition in an order that leaves nothing unlisted at any moment: the manifest of all
/// that is there or about to be, synced; the documents; away with what has no source any more; the
/// index; all of that synced; the manifest of what there is, synced. So a kill at any instant and a
/// disk that loses what was not synced leave nothing unlisted.
Published publish(Disk& disk, const Manifest& former, const Edition& edition);

/// The manifest of a folder; nothing when there is none of this program's. One that cannot be read
/// is a failure: what it lists must not come to be unlisted.
std::variant<std::optional<Manifest>, Failure> manifest_on(Disk& disk);

}  // namespace panelpress::output
