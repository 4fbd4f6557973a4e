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
  // The lines are views of the text, which only stays where it is when moved.
  InputDigests(InputDigests&&) = default;
  InputDigests(const InputDigests&) = delete;
  InputDigests& operator=(const InputDigests&) = delete;

  /// The digest of these files and folders ("cases/"), in hexadecimal.
  std::string of(const SharedPaths& inputs) const;

 private:
  using Lines = std::vector<std::string_view>;

  Lines lines_of(const std::vector<std::string>& names) const;

  /// The line of a file, and the path in it.
  struct FileLine {
    std::string_view path;
    std::string_view line;
  };

  std::vector<char> text_;       ///< all lines by path, side by side: thousands are looked through
  std::vector<FileLine> lines_;  ///< by path
  std::map<std::string, Lines, std::less<>> folders_;  ///< those at the top; sorted lines
};

}  // namespace panelpress::documents
