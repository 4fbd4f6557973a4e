#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>

#include "output/failure.h"

namespace panelpress::output {

/// What reading a file gives: its bytes; nothing, when none stands there; or why it cannot be read.
using Read = std::variant<std::monostate, std::string, Failure>;

/// The digest of a file, and how many bytes it has.
struct FileDigest {
  std::string sha256;
  std::size_t size = 0;
};
/// What digesting a file gives, as `Read`.
using Digested = std::variant<std::monostate, FileDigest, Failure>;

/// The little that writing an output folder asks of a disk, so that tests can let each call fail.
/// Paths are relative to the output folder, with '/' between parts, and never lead outside it;
/// nothing is made, read or removed through a symbolic link below it.
class Disk {
 public:
  virtual ~Disk() = default;
  /// Reads a file. What is no regular file, or lies behind a link, counts as none.
  virtual Read read(const std::string& path) = 0;
  /// Reads a file for its SHA-256 alone. What counts as none is the same.
  virtual Digested digest(const std::string& path) = 0;
  /// Makes a folder (0700) unless it is there. The folder that holds it is there.
  virtual std::optional<Failure> make_folder(const std::string& path) = 0;
  /// Writes a file (0600) so that it is whole, old or new, at any moment.
  virtual std::optional<Failure> replace(const std::string& path, const std::string& bytes) = 0;
  /// The same, and waits until the file would outlive a loss of power: first its bytes, then its
  /// name, so that the name never leads to less.
  virtual std::optional<Failure> replace_for_good(const std::string& path,
                                                  const std::string& bytes) = 0;
  /// Removes what a run that was killed left beside the place of a file.
  virtual void tidy(const std::string& path) = 0;
  /// Removes a file if it is there.
  virtual std::optional<Failure> remove(const std::string& path) = 0;
  /// Removes a folder if it is empty.
  virtual void remove_empty_folder(const std::string& path) = 0;
  /// Waits until all that was written and removed would outlive a loss of power.
  virtual std::optional<Failure> sync_all() = 0;
};

}  // namespace panelpress::output
