#pragma once

#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace panelpress::records {

/// One step of the way to a place in a TOML file: a key and, where a list of tables stands at it,
/// which of them, counted from 0.
struct Step {
  std::string key;
  std::optional<std::size_t> entry = std::nullopt;

  auto operator<=>(const Step&) const = default;
};

/// The way from the root to a table or a value: `{{"case", 2}, {"response"}}`.
using Path = std::vector<Step>;

/// Whether a path begins with another.
inline bool begins_with(const Path& path, const Path& start) {
  if (path.size() < start.size()) return false;
  for (std::size_t i = 0; i < start.size(); ++i) {
    if (path[i] != start[i]) return false;
  }
  return true;
}

/// Whether steps without entries lead along a path; the last may lead to a list of tables.
inline bool leads_along(const Path& way, const Path& path) {
  if (way.size() > path.size()) return false;
  for (std::size_t i = 0; i < way.size(); ++i) {
    const bool is_last = i + 1 == way.size();
    if (way[i].key != path[i].key) return false;
    if (!is_last && way[i].entry != path[i].entry) return false;
  }
  return true;
}

/// A path and one more key.
inline Path operator/(Path path, std::string key) {
  path.push_back({std::move(key)});
  return path;
}

}  // namespace panelpress::records
