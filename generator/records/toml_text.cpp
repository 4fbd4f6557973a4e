#include "records/toml_text.h"

#include <fmt/format.h>

#include <algorithm>

#include "inputs/parse.h"

namespace panelpress::records {

namespace {

std::string dotted(const Path& path, std::size_t from = 0) {
  std::vector<std::string> keys;
  for (std::size_t i = from; i < path.size(); ++i) keys.push_back(written_key(path[i].key));
  return fmt::format("{}", fmt::join(keys, "."));
}

/// Whether a list of tables stands at the end of a path that names no entry of it.
/// Whatever lies in one of the list's entries counts.
bool is_within_list(const Path& path, const Path& list) {
  return path.size() >= list.size() &&
         leads_along(list, Path(path.begin(), path.begin() + static_cast<long>(list.size()))) &&
         path[list.size() - 1].entry.has_value();
}

}  // namespace

// Parsed first, then scanned: only a file that the program reads is ever changed.
std::optional<TomlText> TomlText::read(std::string bytes) {
  inputs::FileErrors errors{""};
  if (!inputs::parse_toml(bytes, errors)) return std::nullopt;
  auto statements = scan_toml(bytes);
  if (!statements) return std::nullopt;
  return TomlText(std::move(bytes), std::move(*statements));
}

// From the plainest way to the last: the value that is there; a line in its table; a pair in its
// braces; a dotted key beside its like; a heading above what lies below it; a new table.
bool TomlText::set(const Path& table, const std::string& key, const Written& value) {
  const Path place = table / key;
  if (const auto found = find(place)) return replace(found->value->span, value);
  if (is_there(place) || count(place) > 0) return false;
  if (table.empty() || header_of(table)) return set_in_section(table, key, value);
  if (const auto found = find(table)) return set_inline(*found->value, key, value);
  if (const Statement* like = last_dotted(table)) return set_dotted(*like, table, key, value);
  if (const Statement* below = first_below(table)) {
    return insert_block(below->lines.begin, fmt::format("[{}]", dotted(table)), {{key, value}});
  }
  return set_in_new(table, key, value);
}

bool TomlText::remove(const Path& place) {
  if (place.empty()) return false;
  if (const auto found = find(place)) {
    return place.back().entry ? remove_entry(*found) : remove_pair(*found);
  }
  return remove_block(place);
}

// As `set` does: an entry goes where the list is, in the way in which it is written.
bool TomlText::append(const Path& table, const std::string& list, const Pairs& pairs) {
  const Path place = table / list;
  if (const auto found = find(place)) return append_inline(*found->value, pairs);
  if (is_there(place) || pairs.empty()) return false;
  if (const auto found = find(table)) {
    return set_inline(*found->value, list, written_list({written_table(pairs)}));
  }
  if (last_dotted(table)) return set(table, list, written_list({written_table(pairs)}));
  const std::size_t before = count(place);
  Path last = place;
  if (before > 0) last.back().entry = before - 1;
  return insert_block(end_of(before > 0 ? last : table), fmt::format("[[{}]]", dotted(place)),
                      pairs);
}

// After the last key, indented as it.
bool TomlText::set_in_section(const Path& table, const std::string& key, const Written& value) {
  const Statement* like = header_of(table);
  for (const Statement& each : statements_) {
    if (!each.is_header() && each.section == table) like = &each;
  }
  const std::string indent = like ? indent_of(*like) : "";
  return insert_line(end_of_section(table),
                     fmt::format("{}{} = {}", indent, written_key(key), value));
}

// Braces stay in one line.
bool TomlText::set_inline(const ScannedValue& table, const std::string& key, const Written& value) {
  if (table.kind != ScannedValue::Kind::kTable) return false;
  const std::string pair = fmt::format("{} = {}", written_key(key), value);
  if (table.pairs.empty()) return replace(table.span, fmt::format("{{ {} }}", pair));
  const std::size_t end = table.pairs.back().span.end;
  return replace({end, end}, ", " + pair);
}

bool TomlText::set_dotted(const Statement& like, const Path& table, const std::string& key,
                          const Written& value) {
  const std::string name = dotted(table / key, like.section.size());
  return insert_line(like.lines.end, fmt::format("{}{} = {}", indent_of(like), name, value));
}

/// Makes a table that nothing gives yet, in the nearest table above it that there is.
/// Never a new table in an entry that is not there: which entry would be meant nobody can say.
bool TomlText::set_in_new(const Path& table, const std::string& key, const Written& value) {
  const Path above(table.begin(), table.end() - 1);
  if (table.back().entry) return false;
  const bool is_above_inline = find(above) || last_dotted(above);
  if (is_above_inline) return set(above, table.back().key, written_table({{key, value}}));
  const bool is_above_missing = !above.empty() && !is_there(above);
  if (is_above_missing && above.back().entry) return false;
  if (is_above_missing && above.size() > 1) {
    return set(above, table.back().key, written_table({{key, value}}));
  }
  return insert_block(end_of(above), fmt::format("[{}]", dotted(table)), {{key, value}});
}

bool TomlText::append_inline(const ScannedValue& list, const Pairs& pairs) {
  if (list.kind != ScannedValue::Kind::kList) return false;
  const Written entry = written_table(pairs);
  if (list.items.empty()) return replace(list.span, written_list({entry}));
  const Span last = list.items.back().span;
  // An entry on a line of its own is followed by another on a line of its own.
  const auto line = bytes_.find_last_of("\n{", last.begin - 1);
  const bool has_own_line = list.items.size() > 1 && bytes_[line] == '\n' && line > list.span.begin;
  const std::string between = has_own_line ? bytes_.substr(line, last.begin - line) : " ";
  return replace({last.end, last.end}, "," + between + entry);
}

// The comma goes with the pair: the one after it, or before the last.
bool TomlText::remove_pair(const Found& found) {
  if (!found.holder) return replace(found.statement->lines, "");
  const auto& pairs = found.holder->pairs;
  const auto at = static_cast<std::size_t>(found.pair - pairs.data());
  const Span span = found.pair->span;
  if (at + 1 < pairs.size()) return replace({span.begin, pairs[at + 1].span.begin}, "");
  if (at > 0) return replace({pairs[at - 1].span.end, span.end}, "");
  return replace(found.holder->span, "{}");
}

bool TomlText::remove_entry(const Found& found) {
  const auto& items = found.pair->value.items;
  const auto at = static_cast<std::size_t>(found.value - items.data());
  const Span span = found.value->span;
  if (at + 1 < items.size()) return replace({span.begin, items[at + 1].span.begin}, "");
  if (at > 0) return replace({items[at - 1].span.end, span.end}, "");
  return replace(found.pair->value.span, "[]");
}

/// Removes the lines of a table and of all below it, if they stand together.
/// A table whose parts lie apart is left as it is, since something else stands between them.
bool TomlText::remove_block(const Path& table) {
  const auto is_inside = [&](const Statement& each) {
    const bool is_list = !table.back().entry && is_within_list(each.path, table);
    return is_list || begins_with(each.path, table);
  };
  const auto first = std::find_if(statements_.begin(), statements_.end(), is_inside);
  const auto after = std::find_if_not(first, statements_.end(), is_inside);
  if (first == after || std::any_of(after, statements_.end(), is_inside)) return false;
  return replace({first->lines.begin, std::prev(after)->lines.end}, "");
}

bool TomlText::insert_line(std::size_t at, const std::string& line) {
  const bool ends_open =
      at > 0 && at == bytes_.size() && bytes_.back() != '\n' && bytes_ != kByteOrderMark;
  return replace({at, at}, ends_open ? "\n" + line : line + "\n");
}

// An empty line before a table, as people write them; none where there is one.
bool TomlText::insert_block(std::size_t at, const std::string& header, const Pairs& pairs) {
  std::string block = header;
  for (const auto& [key, value] : pairs) {
    block += fmt::format("\n{} = {}", written_key(key), value);
  }
  const bool is_first = at == 0 || bytes_ == kByteOrderMark;
  const bool is_followed = at < bytes_.size() && bytes_[at] != '\n' && bytes_[at] != '\r';
  const bool ends_open = at == bytes_.size() && !is_first && bytes_.back() != '\n';
  const bool is_before_table = is_followed && at > 0 && bytes_.substr(0, at).ends_with("\n\n");
  if (!is_first && !is_before_table) block = "\n" + block;
  if (is_followed) block += "\n";
  return replace({at, at}, ends_open ? "\n" + block : block + "\n");
}

// Read back after each change: what TOML would refuse, or the scanner not understand, is not done,
// and the text stays as it was.
bool TomlText::replace(Span span, const std::string& with) {
  // Lines end as those of the file do.
  const auto first_end = bytes_.find('\n');
  const bool is_windows =
      first_end != std::string::npos && first_end > 0 && bytes_[first_end - 1] == '\r';
  std::string inserted;
  for (const char sign : with) {
    if (sign == '\n' && is_windows) inserted += '\r';
    inserted += sign;
  }
  std::string edited = bytes_;
  edited.replace(span.begin, span.end - span.begin, inserted);
  auto read_back = read(std::move(edited));
  if (!read_back) return false;
  *this = std::move(*read_back);
  return true;
}

}  // namespace panelpress::records
