#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/descriptor.h"

namespace panelpress {

/// A folder for what a library keeps on disk while it works, which holds personal data: for nobody
/// else (0700), and removed with this object. What a run that was killed left behind is removed by
/// the next run that needs such a folder in the same place.
class PrivateFolder {
 public:
  /// Makes one in the first of the places that takes it; a std::system_error when none does.
  explicit PrivateFolder(const std::vector<std::filesystem::path>& places);
  ~PrivateFolder();
  PrivateFolder(const PrivateFolder&) = delete;
  PrivateFolder& operator=(const PrivateFolder&) = delete;

  const std::string& path() const { return path_; }

 private:
  bool make(const std::filesystem::path& place);

  std::string path_;
  Descriptor lock_;  ///< held as long as the folder is in use, so that no other run removes it
};

}  // namespace panelpress
