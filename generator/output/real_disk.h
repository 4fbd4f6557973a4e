#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "base/descriptor.h"
#include "output/disk.h"
#include "output/leftovers.h"
#include "output/whole_file.h"

namespace panelpress::output {

/// The output folder on disk, held for this run alone: another run waits until this one ends. Every
/// call goes from the open folder down, and refuses a link on the way.
class RealDisk : public Disk {
 public:
  /// Makes the folder (0700), and those that hold it, if they are missing. `failure()` says what
  /// went wrong: among others that the folder is itself a link.
  explicit RealDisk(const std::filesystem::path& root);

  const std::optional<Failure>& failure() const { return failure_; }
  /// Whether a file lies anywhere in the folder, but for what keeps an empty folder in git.
  bool holds_files() const;

  Read read(const std::string& path) override;
  Digested digest(const std::string& path) override;
  std::optional<Failure> make_folder(const std::string& path) override;
  std::optional<Failure> replace(const std::string& path, const std::string& bytes) override;
  std::optional<Failure> replace_for_good(const std::string& path,
                                          const std::string& bytes) override;
  void tidy(const std::string& path) override;
  std::optional<Failure> remove(const std::string& path) override;
  void remove_empty_folder(const std::string& path) override;
  std::optional<Failure> sync_all() override;

 private:
  Failure failed(const std::string& path) const;
  std::optional<Descriptor> opened(const std::string& path) const;
  std::optional<Failure> put(const std::string& path, const std::string& bytes, Sync sync);

  std::filesystem::path root_;
  Descriptor folder_;  ///< open, and locked while this lives
  Leftovers leftovers_;
  std::optional<Failure> failure_;
};

/// Writes one file (0600) outside an output folder, whole, old or new. What stands there and is no
/// file (a link, a pipe, a device) is refused, and stays.
std::optional<Failure> replace_file(const std::filesystem::path& path, const std::string& bytes);

}  // namespace panelpress::output
