#pragma once

#include <mutex>
#include <set>
#include <string>
#include <vector>

#include "output/disk.h"
#include "output/manifest.h"
#include "output/whole_file.h"

namespace panelpress::output {

/// Puts finished documents into an output folder. Many threads may write at once.
class Writer {
 public:
  /// Documents are listed as built for `as_of`, an ISO date.
  Writer(Disk& disk, std::string as_of) : disk_(disk), as_of_(std::move(as_of)) {}

  /// Writes a document unless the file already holds these bytes, and remembers its entry.
  void write(const documents::Document& document);
  /// Remembers the entries of documents that are not made again, if the bytes of all of them lie on
  /// disk; otherwise does nothing and says so.
  bool keep(const std::vector<const ManifestEntry*>& entries);
  /// Writes bytes to a path unless the file already holds them; with Sync::kAtOnce they would
  /// outlive a loss of power from then on.
  void put(const std::string& path, const std::string& bytes, Sync sync = Sync::kLater);
  /// Removes a file and the folders left empty.
  void remove(const std::string& path);
  /// Notes what the system refused, here or where a document was made; nothing is noted for none.
  void note(std::optional<Failure> failure);

  /// Entries written so far, sorted by path.
  std::vector<ManifestEntry> entries() const;
  /// What the system refused, sorted by path, since threads come to it in any order.
  std::vector<Failure> failures() const;
  bool has_failed() const;
  /// How many files were changed or made.
  int changed() const { return changed_; }
  /// How many documents have an entry.
  std::size_t written() const { return entries_.size(); }
  /// How many documents were kept as they are.
  std::size_t kept() const { return kept_; }

 private:
  bool lies_on_disk(const ManifestEntry& entry);
  void make_folders_of(const std::string& path);

  Disk& disk_;
  std::string as_of_;
  mutable std::mutex mutex_;
  std::set<std::string> folders_;
  std::vector<ManifestEntry> entries_;
  std::vector<Failure> failures_;
  int changed_ = 0;
  std::size_t kept_ = 0;
};

}  // namespace panelpress::output
