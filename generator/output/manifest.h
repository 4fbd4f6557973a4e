#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"
#include "documents/document.h"
#include "model/records.h"

namespace panelpress::output {

/// A document as the manifest lists it. Kind and state are kept as words, so that a manifest of
/// another version can be read.
struct ManifestEntry {
  std::string path;
  std::string sha256;
  std::string kind;
  std::string subject;
  std::string as_of;  ///< the day it was built for, ISO; a partial build may be of another
  std::string state;
  SharedPaths inputs;  ///< none once they are no longer those of the manifest (see `merged`)
};

/// A finding that was told when the folder was built, so that the next build can tell what is new.
struct KnownFinding {
  std::string rule;
  std::string subject;

  friend auto operator<=>(const KnownFinding&, const KnownFinding&) = default;
};

/// What an output folder holds and what it was made from.
struct Manifest {
  std::string as_of;
  std::string guidance;
  std::string program;
  std::vector<InputFile> inputs;
  std::vector<InputFile> templates;
  std::vector<ManifestEntry> documents;  ///< sorted by path
  std::vector<KnownFinding> findings;    ///< sorted, each once
};

/// The name of the manifest in the output folder.
inline constexpr std::string_view kManifestPath = "manifest.json";

/// The manifest as JSON: the same bytes for the same manifest.
std::string to_json(const Manifest& manifest);

/// Reads a manifest; nothing when the text is none. Entries whose paths would lead out of the
/// output folder are left out, so that nothing outside it can ever be removed.
std::optional<Manifest> parse_manifest(std::string_view text);

/// Whether a path is one that stays within the folder it is relative to.
bool stays_inside(std::string_view path);

/// Whether a manifest was written by this program, of whatever version.
bool is_ours(const Manifest& manifest);

/// The entry of a document built for a day.
ManifestEntry entry_of(const documents::Document& document, std::string as_of);

/// The rule and subject of each finding, sorted, each once.
std::vector<KnownFinding> known_findings(const std::vector<Finding>& findings);

}  // namespace panelpress::output
