#include "base/file_answer.h"

#include <cerrno>

namespace panelpress {

namespace fs = std::filesystem;

// "Not there" is an answer. Anything else, as a folder that may not be read, is none, and to take
// it for one would lose records in silence.
void require_answer(const fs::path& path, const std::error_code& error) {
  switch (error.value()) {
    case 0:
    case ENOENT:
    case ENOTDIR:
    case ELOOP:
    case ENAMETOOLONG:
    case EINVAL:  // of something that is no file
      return;
    default:
      throw fs::filesystem_error("what is there", path, error);
  }
}

// One line names the first and counts the others (exit status 3).
void Refusals::add(const fs::filesystem_error& error) {
  if (!first_) first_ = error;
  ++count_;
}

void Refusals::require_none() const {
  if (first_) throw FilesRefused(*first_, count_ - 1);
}

bool is_folder(const fs::path& path) { return fs::is_directory(path); }

}  // namespace panelpress
