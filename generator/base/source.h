#pragma once

#include <memory>
#include <string>

namespace panelpress {

/// A place in an input file: the file's path relative to the inputs folder, and line and column
/// counted from 1 in code points. Copies share the path.
struct Source {
  std::shared_ptr<const std::string> path;
  int line = 0;
  int column = 0;

  /// Whether this is a place at all.
  explicit operator bool() const { return path != nullptr; }
  /// The path, or empty text when this is no place.
  const std::string& file() const {
    static const std::string kNone;
    return path ? *path : kNone;
  }
  bool operator==(const Source& other) const {
    return file() == other.file() && line == other.line && column == other.column;
  }
};

/// "cases/A1234567.toml:12:3".
std::string to_text(const Source& source);

}  // namespace panelpress
