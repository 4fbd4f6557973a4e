#include "cli/named_file.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>

#include "base/file_answer.h"
#include "base/folder_reader.h"
#include "base/limits.h"

namespace panelpress::cli {

// Not there, no file, or refused: the first two are the caller's to put right (2), the last the
// system's (3).
std::optional<std::string> read_named_file(const std::string& path, Report& report) {
  auto bytes = read_file(path, kMostSheetBytes);
  if (bytes) return bytes;
  const int why = errno;
  require_answer(path, {why, std::generic_category()});
  const std::string reason = why == EINVAL ? "it is no file" : std::strerror(why);
  report.error(fmt::format("{}: cannot be read: {}", path, reason));
  return std::nullopt;
}

}  // namespace panelpress::cli
