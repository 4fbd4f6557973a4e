#include "output/folder_check.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <set>

#include "base/digest.h"
#include "base/file_answer.h"
#include "base/folder_reader.h"
#include "output/plan.h"

namespace panelpress::output {

namespace fs = std::filesystem;

namespace {

/// A link in an output is never followed (exit status 3): it could lead to somebody else's files.
bool leads_elsewhere(const fs::path& path) {
  std::error_code error;
  const auto status = fs::symlink_status(path, error);
  require_answer(path, error);
  return fs::is_symlink(status);
}

/// In this order: what cannot be read has no bytes to compare.
std::optional<std::string> fault_of(const std::string& folder, const ManifestEntry& entry) {
  std::error_code error;
  if (leads_elsewhere(fs::path(folder) / entry.path)) return "is a link";
  const auto status = fs::status(fs::path(folder) / entry.path, error);
  if (status.type() == fs::file_type::not_found) return "is missing";
  const auto bytes = read_plain(folder, entry.path);
  if (!bytes) return "cannot be read";
  if (sha256_hex(*bytes) != entry.sha256) return "has other bytes than the manifest says";
  return std::nullopt;
}

/// What keeps an empty folder in git, and the manifest itself, need no listing.
bool needs_listing(const std::string& path) {
  return path != kManifestPath && path != ".gitkeep" && path != ".gitignore";
}

}  // namespace

// Every folder above the file is looked at as well, since each of them may be a link.
std::optional<std::string> read_plain(const std::string& folder, const std::string& path) {
  if (leads_elsewhere(fs::path(folder) / path)) return std::nullopt;
  for (const std::string& above : folders_of(path)) {
    if (leads_elsewhere(fs::path(folder) / above)) return std::nullopt;
  }
  auto bytes = read_file(fs::path(folder) / path);
  if (!bytes) require_answer(fs::path(folder) / path, {errno, std::generic_category()});
  return bytes;
}

// Another program's manifest.json is not ours to go by.
std::optional<Manifest> manifest_in(const std::string& folder) {
  const auto text = read_plain(folder, std::string(kManifestPath));
  auto manifest = text ? parse_manifest(*text) : std::nullopt;
  return manifest && is_ours(*manifest) ? std::move(manifest) : std::nullopt;
}

// Both ways: what is listed and not there, and what is there and not listed.
std::vector<Difference> differences(const std::string& folder, const Manifest& manifest) {
  std::vector<Difference> all;
  std::set<std::string> listed;
  Refusals refusals;
  for (const ManifestEntry& entry : manifest.documents) {
    listed.insert(entry.path);
    try {
      if (auto fault = fault_of(folder, entry)) all.push_back({entry.path, std::move(*fault)});
    } catch (const fs::filesystem_error& error) {
      refusals.add(error);
    }
  }
  refusals.require_none();
  for (const Entry& entry : FolderReader{folder}.entries()) {
    const bool is_plain_folder = entry.is_folder && !leads_elsewhere(fs::path(folder) / entry.path);
    if (is_plain_folder || listed.contains(entry.path) || !needs_listing(entry.path)) continue;
    all.push_back({entry.path, "is not in the manifest"});
  }
  std::ranges::sort(all, [](const Difference& a, const Difference& b) { return a.path < b.path; });
  return all;
}

}  // namespace panelpress::output
