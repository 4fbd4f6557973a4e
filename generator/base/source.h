#pragma once

#include <string>
#include <string_view>

namespace panelpress {

/// The path of a file, kept once for as long as the program runs. Every fact holds the place that
/// it was read from, and threads copy facts: a counter of holders would be what they wait for.
class FilePath {
 public:
  /// None.
  FilePath() = default;
  explicit FilePath(std::string_view path);

  explicit operator bool() const { return text_ != nullptr; }
  /// Empty when there is none.
  const std::string& text() const;
  /// Equal paths are the same text.
  bool operator==(const FilePath&) const = default;

 private:
  const std::string* text_ = nullptr;
};

/// A place in an input file: the file's path relative to the inputs folder, and line and column
/// counted from 1 in code points.
struct Source {
  FilePath path;
  int line = 0;
  int column = 0;

  /// Whether this is a place at all.
  explicit operator bool() const { return static_cast<bool>(path); }
  /// The path, or empty text when this is no place.
  const std::string& file() const { return path.text(); }
  bool operator==(const Source&) const = default;
};

/// "cases/A1234567.toml:12:3".
std::string to_text(const Source& source);

}  // namespace panelpress
