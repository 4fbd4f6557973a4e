#include "records/toml_value.h"

#include <fmt/format.h>

#include <algorithm>

#include "inputs/characters.h"
#include "inputs/parse.h"

namespace panelpress::records {

namespace {

/// The sign as it may stand within quotation marks.
/// Three quotes in a row must not stand in a text of many lines, so that every quote is escaped.
std::string escaped(char sign, bool has_lines) {
  switch (sign) {
    case '"':
      return "\\\"";
    case '\\':
      return "\\\\";
    case '\n':
      return has_lines ? "\n" : "\\n";
    case '\t':
      return "\\t";
    default:
      break;
  }
  const auto code = static_cast<unsigned char>(sign);
  return code < 0x20 || code == 0x7F ? fmt::format("\\u{:04X}", code) : std::string(1, sign);
}

std::string listed(const Pairs& pairs) {
  std::vector<std::string> all;
  for (const auto& [key, value] : pairs) {
    all.push_back(fmt::format("{} = {}", written_key(key), value));
  }
  return fmt::format("{}", fmt::join(all, ", "));
}

}  // namespace

// A text with line breaks is written on lines, as people would.
Written written(std::string_view text) {
  const bool has_lines = text.find('\n') != std::string_view::npos;
  std::string made = has_lines ? "\"\"\"\n" : "\"";
  for (const char sign : text) made += escaped(sign, has_lines);
  return made + (has_lines ? "\"\"\"" : "\"");
}

Written written(Date date) { return to_iso(date); }

Written written(DateTime moment) {
  const Date day = date_of(moment);
  const std::chrono::hh_mm_ss time{moment - DateTime{day}};
  return fmt::format("{}T{:02}:{:02}:{:02}", to_iso(day), time.hours().count(),
                     time.minutes().count(), time.seconds().count());
}

Written written(int number) { return fmt::format("{}", number); }

Written written_list(const std::vector<Written>& items) {
  return fmt::format("[{}]", fmt::join(items, ", "));
}

Written written_table(const Pairs& pairs) { return fmt::format("{{ {} }}", listed(pairs)); }

// A text without its quotes and escapes; anything else as it is written.
std::string said_by(const Written& value) {
  inputs::FileErrors errors{""};
  const auto root = inputs::parse_toml("x = " + value, errors);
  if (!root || root->keys.size() != 1) return value;
  const inputs::Node& node = root->keys.front().value;
  return node.kind == inputs::Node::Kind::kText ? node.text : value;
}

// Keys are bare where TOML lets them.
std::string written_key(std::string_view key) {
  const bool is_plain = !key.empty() && std::ranges::all_of(key, inputs::is_in_bare_key);
  if (is_plain) return std::string(key);
  std::string made = "\"";
  for (const char sign : key) made += escaped(sign, false);
  return made + "\"";
}

}  // namespace panelpress::records
