#include <algorithm>

#include "base/text.h"
#include "records/toml_text.h"

/// Where things stand in the text; what changes it is in toml_text.cpp.
namespace panelpress::records {

namespace {

/// Statements are named by entry, lists without.
Path without_entry(Path path) {
  path.back().entry.reset();
  return path;
}

}  // namespace

// The value exactly as it stands, with the remarks inside it: only the bytes of its span.
std::optional<Written> TomlText::written_at(const Path& place) const {
  const auto found = find(place);
  if (!found) return std::nullopt;
  return bytes_.substr(found->value->span.begin, found->value->span.end - found->value->span.begin);
}

// The nearest thing that is there: the value, else its heading, else that of the table above.
inputs::Place TomlText::place_of(const Path& place) const {
  std::size_t at = 0;
  if (const auto found = find(place)) {
    at = found->value->span.begin;
  } else if (const Statement* header = header_of(place)) {
    at = header->lines.begin;
  } else if (!place.empty()) {
    return place_of(Path(place.begin(), place.end() - 1));
  }
  std::string_view before = std::string_view(bytes_).substr(0, at);
  if (before.starts_with(kByteOrderMark)) before.remove_prefix(kByteOrderMark.size());
  const auto line = before.rfind('\n');
  const std::size_t start = line == std::string_view::npos ? 0 : line + 1;
  return {static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1,
          static_cast<int>(count_code_points(before.substr(start))) + 1};
}

// A statement may lead part of the way, and a table in braces the rest.
std::optional<TomlText::Found> TomlText::find(const Path& place) const {
  for (const Statement& each : statements_) {
    if (each.is_header() || !leads_along(each.path, place)) continue;
    const Found found{&each, &each.pair, &each.pair.value, nullptr};
    if (auto inner = descend(found, place, each.path.size() - 1)) return inner;
  }
  return std::nullopt;
}

/// Goes on from a value that stands at a step of the path.
std::optional<TomlText::Found> TomlText::descend(Found found, const Path& place, std::size_t step) {
  if (place[step].entry) {
    const auto& items = found.value->items;
    if (*place[step].entry >= items.size()) return std::nullopt;
    found.value = &items[*place[step].entry];
  }
  if (step + 1 == place.size()) return found;
  return find_inline(found, place, step + 1);
}

std::optional<TomlText::Found> TomlText::find_inline(const Found& table, const Path& place,
                                                     std::size_t step) {
  for (const ScannedPair& pair : table.value->pairs) {
    Path way(place.begin(), place.begin() + static_cast<long>(step));
    for (const std::string& key : pair.keys) way.push_back({key});
    const Found found{table.statement, &pair, &pair.value, table.value};
    if (!leads_along(way, place)) continue;
    if (auto inner = descend(found, place, way.size() - 1)) return inner;
  }
  return std::nullopt;
}

const Statement* TomlText::header_of(const Path& table) const {
  const auto found = std::find_if(statements_.begin(), statements_.end(), [&](const auto& each) {
    return each.is_header() && each.section == table;
  });
  return found == statements_.end() ? nullptr : &*found;
}

// A table may be there only through what lies below it: [a.b] makes a.
const Statement* TomlText::first_below(const Path& table) const {
  const auto found = std::find_if(statements_.begin(), statements_.end(), [&](const auto& each) {
    return each.is_header() && each.section.size() > table.size() &&
           begins_with(each.section, table);
  });
  return found == statements_.end() ? nullptr : &*found;
}

// Or through dotted keys in a table above it: a.b = 1.
const Statement* TomlText::last_dotted(const Path& table) const {
  const Statement* last = nullptr;
  for (const Statement& each : statements_) {
    const bool is_dotted = !each.is_header() && each.section.size() < table.size() &&
                           each.path.size() > table.size() && begins_with(each.path, table);
    if (is_dotted) last = &each;
  }
  return last;
}

// All three ways count: TOML refuses to open a table that is there in another.
bool TomlText::is_there(const Path& table) const {
  return header_of(table) || first_below(table) || last_dotted(table);
}

std::size_t TomlText::count(const Path& list) const {
  return static_cast<std::size_t>(
      std::count_if(statements_.begin(), statements_.end(), [&](const Statement& each) {
        return each.kind == Statement::Kind::kEntry && each.section.back().entry &&
               without_entry(each.section) == list;
      }));
}

// The end of the last statement below it; without one, the end of the text.
std::size_t TomlText::end_of(const Path& table) const {
  if (table.empty()) return bytes_.size();
  std::size_t end = bytes_.size();
  for (const Statement& each : statements_) {
    if (begins_with(each.path, table)) end = each.lines.end;
  }
  return end;
}

// After its own keys, before the next heading: a key put later would belong to that one.
std::size_t TomlText::end_of_section(const Path& table) const {
  const Statement* header = header_of(table);
  std::size_t end = bytes_.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
  if (header) end = header->lines.end;
  for (const Statement& each : statements_) {
    if (!each.is_header() && each.section == table) end = each.lines.end;
  }
  return end;
}

std::string TomlText::indent_of(const Statement& statement) const {
  const auto end = bytes_.find_first_not_of(" \t", statement.lines.begin);
  return bytes_.substr(statement.lines.begin, end - statement.lines.begin);
}

}  // namespace panelpress::records
