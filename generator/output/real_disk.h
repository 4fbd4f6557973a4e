#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "base/descriptor.h"
#include "output/disk.h"

namespace panelpress::output {

/// The output folder on disk, held for this run alone: another run waits until this one ends. Never
/// writes through a link.
class RealDisk : public Disk {
 public:
  /// Makes the folder (0700) if it is missing. `failure()` says what went wrong.
  explicit RealDisk(std::filesystem::path root);

  const std::optional<Failure>& failure() const { return failure_; }

  std::optional<std::string> read(const std::string& path) override;
  std::optional<Failure> make_folder(const std::string& path) override;
  std::optional<Failure> replace(const std::string& path, const std::string& bytes) override;
  void tidy(const std::string& path) override;
  std::optional<Failure> remove(const std::string& path) override;
  void remove_empty_folder(const std::string& path) override;

 private:
  std::filesystem::path root_;
  std::unique_ptr<Descriptor> lock_;
  std::optional<Failure> failure_;
};

/// Writes one file outside an output folder (a depfile) beside its place and renames it.
std::optional<Failure> replace_file(const std::filesystem::path& path, const std::string& bytes);

}  // namespace panelpress::output
