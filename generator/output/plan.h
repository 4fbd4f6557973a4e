#pragma once

#include <string>
#include <vector>

#include "output/manifest.h"
#include "output/reuse.h"
#include "output/scope.h"

namespace panelpress::output {

/// What a build is to hold, worked out from values alone: nothing here touches a disk.

/// Entries that are listed, with those that are about to be written and are not among them, sorted
/// by path. Written before the first document, so that whatever ends a build, all that it left
/// behind is listed and the next build can remove it.
std::vector<ManifestEntry> announced(std::vector<ManifestEntry> listed,
                                     const std::vector<ManifestEntry>& planned);

/// What the former manifest lists and this build covers but did not make. The index stands outside:
/// it is always made again.
std::vector<std::string> stale_paths(const Manifest& former, const Scope& scope,
                                     const std::vector<ManifestEntry>& made);

/// The entries of a former manifest that a partial build leaves as they are, and those it made,
/// sorted by path. An entry left that was made from other inputs than the new manifest holds names
/// none any more: nobody can take the document for one of these inputs, and it is made again next.
std::vector<ManifestEntry> merged(const Manifest& former, const Scope& scope,
                                  std::vector<ManifestEntry> made, const Reuse& reuse);

/// The entries of a former manifest with those in their place that were made since, without the
/// index, sorted by path: what a folder holds in the middle of a build.
std::vector<ManifestEntry> so_far(const Manifest& former, std::vector<ManifestEntry> made);

/// The folders that hold a path, innermost first: "a/b/c.html" gives "a/b" and "a".
std::vector<std::string> folders_of(const std::string& path);

/// Sorts entries by path.
void sort_by_path(std::vector<ManifestEntry>& entries);

}  // namespace panelpress::output
