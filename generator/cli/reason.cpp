#include "cli/reason.h"

#include <filesystem>
#include <new>
#include <system_error>

namespace panelpress::cli {

std::string reason_of(const std::exception& error) {
  if (const auto* file = dynamic_cast<const std::filesystem::filesystem_error*>(&error)) {
    return file->path1().string() + ": " + file->code().message();
  }
  if (const auto* system = dynamic_cast<const std::system_error*>(&error)) {
    return system->code().message();
  }
  const bool is_memory = dynamic_cast<const std::bad_alloc*>(&error) != nullptr;
  return is_memory ? "Cannot allocate memory" : error.what();
}

}  // namespace panelpress::cli
