#include "cli/reason.h"

#include <filesystem>
#include <new>
#include <system_error>

#include "base/file_answer.h"
#include "base/text.h"

namespace panelpress::cli {

// The system's own words, with the file where there is one; no library's.
std::string reason_of(const std::exception& error) {
  if (const auto* file = dynamic_cast<const std::filesystem::filesystem_error*>(&error)) {
    const auto* several = dynamic_cast<const FilesRefused*>(&error);
    return file->path1().string() + ": " + file->code().message() +
           and_others(several ? several->others() : 0);
  }
  if (const auto* system = dynamic_cast<const std::system_error*>(&error)) {
    return system->code().message();
  }
  const bool is_memory = dynamic_cast<const std::bad_alloc*>(&error) != nullptr;
  return is_memory ? "Cannot allocate memory" : error.what();
}

std::string and_others(long long count) {
  return count > 0 ? ", and so " + counted(count, "other file") : "";
}

}  // namespace panelpress::cli
