#pragma once

#include <filesystem>
#include <optional>
#include <system_error>

namespace panelpress {

/// Throws the error of asking what a path holds, unless it is an answer: that nothing is there, or
/// nothing that can be read by anybody. What the system refuses to say (no permission, no memory, a
/// disk that fails) must not pass for something that is missing: exit status 3.
void require_answer(const std::filesystem::path& path, const std::error_code& error);

/// That the system refused several files: the error of the first, and how many others.
class FilesRefused : public std::filesystem::filesystem_error {
 public:
  FilesRefused(const filesystem_error& first, long long others)
      : filesystem_error(first), others_(others) {}
  long long others() const { return others_; }

 private:
  long long others_;
};

/// Gathers what the system refuses of many files, so that one line can tell of all.
class Refusals {
 public:
  void add(const std::filesystem::filesystem_error& error);
  /// Throws FilesRefused when there is one.
  void require_none() const;

 private:
  std::optional<std::filesystem::filesystem_error> first_;
  long long count_ = 0;
};

/// Whether a folder is there, links followed. Throws when the system does not say.
bool is_folder(const std::filesystem::path& path);

}  // namespace panelpress
