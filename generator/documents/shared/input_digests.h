#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/shared_paths.h"
#include "model/records.h"

namespace panelpress::documents {

/// The digests of inputs that documents print: SHA-256 of the sorted lines "sha256  path" of the
/// files that a document was made from. Many documents name a folder of thousands of files, whose
/// lines are sorted here once. Threads may share it.
class InputDigests {
 public:
  /// `files` are sorted by path.
  explicit InputDigests(const std::vector<InputFile>& files);
  // The lines of the folders refer to those of the files, which only stay where they are when
  // moved.
  InputDigests(InputDigests&&) = default;
  InputDigests(const InputDigests&) = delete;
  InputDigests& operator=(const InputDigests&) = delete;

  /// The digest of these files and folders ("cases/"), in hexadecimal.
  std::string of(const SharedPaths& inputs) const;

 private:
  using Lines = std::vector<std::string_view>;

  Lines lines_of(const std::vector<std::string>& names) const;

  std::map<std::string, std::string, std::less<>> lines_;  ///< by the path of the file
  std::map<std::string, Lines, std::less<>> folders_;      ///< those at the top; sorted lines
};

}  // namespace panelpress::documents
