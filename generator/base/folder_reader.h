#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/files.h"
#include "base/read_all.h"

namespace panelpress {

/// A folder of records or templates on disk. Links to files are read as files. A link to a folder
/// is followed once, and not at all when it leads into this folder or to one that holds it: what
/// is there is read in its own place, and no round of links is walked for ever. Nothing but a
/// regular file is ever opened, so that no pipe holds a run up and no device is touched. Throws
/// std::filesystem::filesystem_error when the root cannot be listed, or the system does not say
/// what is there or lets nobody read it.
class FolderReader : public FileReader {
 public:
  /// Of each file no more is read than `most` bytes and one, as `read_all` has it.
  explicit FolderReader(std::filesystem::path root, std::size_t most = kWholeFile)
      : root_(std::move(root)), most_(most) {}

  std::vector<Entry> entries() const override;
  std::optional<std::string> read(const std::string& path) const override;

 private:
  std::filesystem::path root_;
  std::size_t most_;
};

/// The bytes of one file, as `read_all` has them; nothing, with errno set, when it is no regular
/// file or cannot be read.
std::optional<std::string> read_file(const std::filesystem::path& path,
                                     std::size_t most = kWholeFile);

}  // namespace panelpress
