#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace panelpress {

/// A file or folder below a root, as a reader sees it.
struct Entry {
  std::string path;  ///< relative to the root, with '/' between parts
  bool is_folder = false;
  bool is_readable = true;  ///< false for a folder that cannot be listed and a file that is no file
};

/// The least that a reader of a folder needs, so that tests hold files in memory.
class FileReader {
 public:
  virtual ~FileReader() = default;
  /// Every file and folder below the root, sorted by path; empty when there is no such root.
  virtual std::vector<Entry> entries() const = 0;
  /// The bytes of a file; nothing when it cannot be read.
  virtual std::optional<std::string> read(const std::string& path) const = 0;
};

/// A folder held in memory: path to bytes.
class FilesInMemory : public FileReader {
 public:
  FilesInMemory() = default;
  explicit FilesInMemory(std::map<std::string, std::string> files) : files_(std::move(files)) {}

  std::vector<Entry> entries() const override;
  std::optional<std::string> read(const std::string& path) const override;

 private:
  std::map<std::string, std::string> files_;
};

}  // namespace panelpress
