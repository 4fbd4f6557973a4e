#include "records/import/codes.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "base/text.h"
#include "inputs/syntax.h"

namespace panelpress::records {

namespace {

/// What the settings call something, and the code by which records know it.
struct Coded {
  std::string code;
  std::string name;
};

template <class T>
std::vector<Coded> coded(const std::vector<T>& all) {
  std::vector<Coded> list;
  for (const T& each : all) list.push_back({each.code->text, each.name.value_or("")});
  return list;
}

bool is_code(const std::vector<Coded>& list, const std::string& said) {
  return std::any_of(list.begin(), list.end(),
                     [&](const Coded& each) { return each.code == said; });
}

/// The code of what alone has the name.
/// A name that two codes share decides nothing.
std::optional<std::string> code_of(const std::vector<Coded>& list, const std::string& said) {
  std::vector<std::string> codes;
  for (const Coded& each : list) {
    if (same_text(each.name, said)) codes.push_back(each.code);
  }
  return codes.size() == 1 ? std::optional(codes.front()) : std::nullopt;
}

std::string listed(const std::vector<Coded>& list) {
  std::vector<std::string> lines;
  for (const Coded& each : list) lines.push_back(fmt::format("{} ({})", each.code, each.name));
  return fmt::format("{}", fmt::join(lines, ", "));
}

/// How a key that stands for a code is told to the person who keeps the sheet.
struct CodeKey {
  std::string key;
  std::string what;
  std::vector<Coded> list;
};

std::string neither(const CodeKey& key, const std::string& said, const std::string& heading) {
  return fmt::format(
      "{} is neither the code nor the name of {} in settings.toml: {}; add it there, or say in the "
      "map which it is, {} = {{ key = \"{}\", words = {{ {} = \"{}\" }} }}",
      inputs::in_quotes(said), key.what, listed(key.list), written(heading), key.key, written(said),
      key.list.front().code);
}

}  // namespace

// Only of cases: no other kind has a key that settings name.
void put_codes_for_names(const ImportMap& map, const Settings& settings, ImportRows& rows) {
  if (map.kind != RowKind::kCase) return;
  const std::vector<CodeKey> keys = {
      {"area", "a business area", coded(settings.business_areas)},
      {"detention.centre", "a detention centre", coded(settings.detention_centres)}};
  for (const CodeKey& key : keys) {
    if (key.list.empty()) continue;  // any text is then a centre
    for (ImportRow& row : rows.rows) {
      const auto found = row.values.find(key.key);
      if (found == row.values.end()) continue;
      const std::string said = said_by(found->second.value);
      if (is_code(key.list, said)) continue;
      if (const auto code = code_of(key.list, said)) {
        found->second.value = written(*code);
      } else {
        const CellPlace& place = found->second.place;
        rows.errors.push_back({place, neither(key, said, place.heading)});
      }
    }
  }
}

}  // namespace panelpress::records
