#include "base/source.h"

#include <fmt/format.h>

#include <functional>
#include <mutex>
#include <set>

namespace panelpress {

namespace {

/// The one copy of a path. A set never moves what it holds, so that nobody who has a place need
/// take the lock again.
const std::string* kept(std::string_view path) {
  static std::mutex mutex;
  static std::set<std::string, std::less<>> paths;
  const std::scoped_lock lock(mutex);
  auto found = paths.find(path);
  if (found == paths.end()) found = paths.emplace(path).first;
  return &*found;
}

}  // namespace

FilePath::FilePath(std::string_view path) : text_(kept(path)) {}

// A place without a file has an empty path.
const std::string& FilePath::text() const {
  static const std::string kNone;
  return text_ ? *text_ : kNone;
}

std::string to_text(const Source& source) {
  return fmt::format("{}:{}:{}", source.file(), source.line, source.column);
}

}  // namespace panelpress
