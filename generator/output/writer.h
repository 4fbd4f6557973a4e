#pragma once

#include <mutex>
#include <set>
#include <string>
#include <vector>

#include "output/disk.h"
#include "output/manifest.h"
#include "output/scope.h"

namespace panelpress::output {

/// Puts finished documents into an output folder. Many threads may write at once.
class Writer {
 public:
  explicit Writer(Disk& disk) : disk_(disk) {}

  /// Writes a document unless the file already holds these bytes, and remembers its entry.
  void write(const documents::Document& document);
  /// Entries written so far, sorted by path.
  std::vector<ManifestEntry> entries() const;
  /// What the system refused, in the order in which it did.
  const std::vector<Failure>& failures() const { return failures_; }
  /// How many files were changed or made.
  int changed() const { return changed_; }

  /// Removes what the former manifest lists and this build covers but did not make, and the folders
  /// left empty. Files that no former manifest lists are never removed.
  void remove_stale(const Manifest& former, const Scope& scope);
  /// Writes bytes to a path unless the file already holds them.
  void put(const std::string& path, const std::string& bytes);

 private:
  void make_folders_of(const std::string& path);
  void note(std::optional<Failure> failure);

  Disk& disk_;
  mutable std::mutex mutex_;
  std::set<std::string> folders_;
  std::vector<ManifestEntry> entries_;
  std::vector<Failure> failures_;
  int changed_ = 0;
};

/// The entries of a former manifest that a partial build leaves as they are, and those it made,
/// sorted by path.
std::vector<ManifestEntry> merged(const Manifest& former, const Scope& scope,
                                  std::vector<ManifestEntry> made);

}  // namespace panelpress::output
