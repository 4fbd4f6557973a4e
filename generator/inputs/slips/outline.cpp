#include "inputs/slips/outline.h"

#include <fmt/format.h>

#include <algorithm>

namespace panelpress::inputs {

std::string to_text(const DottedKey& key) {
  std::string text;
  for (const KeyPart& part : key) {
    if (!text.empty()) text += '.';
    text += part.name;
  }
  return text;
}

// A path is one text, so that it can be a key of the map: parts by line breaks, items by an empty
// part before their number.
Outline::Path Outline::below(const Path& path, const std::string& name) {
  return path + '\n' + name;  // no key holds a line break
}

Outline::Path Outline::item(const Path& list, int index) {
  return fmt::format("{}\n\n{}", list, index);
}

std::vector<std::string> Outline::keys_of(const Path& path) {
  std::vector<std::string> keys;
  for (std::size_t from = 0; from < path.size();) {
    const std::size_t end = std::min(path.find('\n', from + 1), path.size());
    const bool is_item = end == from + 1;
    if (!is_item) keys.push_back(path.substr(from + 1, end - from - 1));
    from = is_item ? std::min(path.find('\n', end + 1), path.size()) : end;
  }
  return keys;
}

// Keys on the way need not have been opened; a value on the way is in conflict, and so told with
// its place.
Outline::Path Outline::parent_of(Path path, const DottedKey& key, Kind made, const Place*& first) {
  for (std::size_t i = 0; i + 1 < key.size(); ++i) {
    path = below(path, key[i].name);
    const auto [found, is_new] = seen_.try_emplace(path, Seen{key[i].place, made});
    const Seen& seen = found->second;
    if (seen.kind == Kind::kValue) first = &seen.place;
    if (seen.kind == Kind::kList) path = item(path, seen.items);
  }
  return path;
}

// A table may be opened once, but may have been on the way to another before ([a.b], then [a]).
Outline::Path Outline::open_table(const DottedKey& key, Place at, const Place*& first) {
  Path path = below(parent_of({}, key, Kind::kOnTheWay, first), key.back().name);
  const auto [found, is_new] = seen_.try_emplace(path, Seen{at, Kind::kTable});
  Seen& seen = found->second;
  if (!is_new && seen.kind != Kind::kOnTheWay) first = &seen.place;
  seen.kind = Kind::kTable;
  return path;
}

// Each heading makes one more item; only something else under the name is in conflict.
Outline::Path Outline::open_item(const DottedKey& key, Place at, const Place*& first) {
  const Path path = below(parent_of({}, key, Kind::kOnTheWay, first), key.back().name);
  const auto [found, is_new] = seen_.try_emplace(path, Seen{at, Kind::kList});
  Seen& seen = found->second;
  if (seen.kind != Kind::kList) first = &seen.place;
  return item(path, ++seen.items);
}

bool Outline::is_list(const DottedKey& key) const {
  Path path;
  bool is_one = false;
  for (const KeyPart& part : key) {
    path = below(path, part.name);
    const auto found = seen_.find(path);
    if (found == seen_.end()) return false;
    is_one = found->second.kind == Kind::kList;
    if (is_one) path = item(path, found->second.items);
  }
  return is_one;
}

Outline::Path Outline::define(const Path& table, const DottedKey& key, const Place*& first) {
  Path path = below(parent_of(table, key, Kind::kDotted, first), key.back().name);
  const auto [found, is_new] = seen_.try_emplace(path, Seen{key.back().place, Kind::kValue});
  if (!is_new) first = &found->second.place;
  return path;
}

}  // namespace panelpress::inputs
