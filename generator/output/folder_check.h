#pragma once

#include <optional>
#include <string>
#include <vector>

#include "output/manifest.h"

namespace panelpress::output {

/// Reads an output folder without changing it, waiting for nobody.

/// The manifest of a folder; nothing when there is none of this program's. Throws what the system
/// says when it cannot be read.
std::optional<Manifest> manifest_in(const std::string& folder);

/// The bytes of a regular file below a folder, no link followed on the way; nothing else. Throws
/// what the system says when it cannot be read.
std::optional<std::string> read_plain(const std::string& folder, const std::string& path);

/// How a file of a folder differs from what the manifest says.
struct Difference {
  std::string path;
  std::string what;  ///< "is missing", "is not in the manifest"
};

/// Every difference between a folder and its manifest, sorted by path. Throws FilesRefused when the
/// system lets nobody read some.
std::vector<Difference> differences(const std::string& folder, const Manifest& manifest);

}  // namespace panelpress::output
