#include "records/import/start_map.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/nearest.h"
#include "base/text.h"
#include "records/import/convert.h"
#include "records/import/date_form.h"
#include "records/import/map.h"

namespace panelpress::records {

namespace {

/// What columns of registers are called, besides the keys themselves.
/// Only names that mean one key wherever they stand; ambiguous ones ("date", "status") are left to
/// the person.
const std::vector<std::pair<std::string_view, std::string_view>>& everyday_names() {
  static const std::vector<std::pair<std::string_view, std::string_view>> names = {
      {"ho ref", "ref"},
      {"home office reference", "ref"},
      {"ho reference", "ref"},
      {"reference", "ref"},
      {"panel id", "panel"},
      {"dob", "date_of_birth"},
      {"born", "date_of_birth"},
      {"birth date", "date_of_birth"},
      {"full name", "name"},
      {"business area", "area"},
      {"casework team", "area"},
      {"team", "area"},
      {"case owner", "owner.name"},
      {"owner", "owner.name"},
      {"owner email", "owner.email"},
      {"case owner email", "owner.email"},
      {"detained", "detention.start"},
      {"detained on", "detention.start"},
      {"detention start", "detention.start"},
      {"date detained", "detention.start"},
      {"detained since", "detention.start"},
      {"detained from", "detention.start"},
      {"date of detention", "detention.start"},
      {"detention date", "detention.start"},
      {"last panel", "detention.last_panel"},
      {"last panel date", "detention.last_panel"},
      {"last cpp", "detention.last_panel"},
      {"last cpp date", "detention.last_panel"},
      {"detention ended", "detention.ended"},
      {"released", "detention.ended"},
      {"location", "detention.centre"},
      {"irc", "detention.centre"},
      {"centre", "detention.centre"},
      {"aar", "vulnerability.aar_level"},
      {"aar level", "vulnerability.aar_level"},
      {"adult at risk level", "vulnerability.aar_level"},
      {"removal directions", "removal.directions_set"},
      {"fno", "criminality.foreign_national_offender"},
      {"decision date", "recorded_on"},
      {"claim", "id"},
      {"claim id", "id"},
      {"staff id", "id"},
  };
  return names;
}

/// The heading as a key would be written: "Date of birth" as "date_of_birth".
std::string as_key(std::string_view heading) {
  std::string key = folded(heading);
  std::replace_if(
      key.begin(), key.end(), [](char c) { return c == ' ' || c == '-' || c == '/'; }, '_');
  return key;
}

std::string last_part(const std::string& key) {
  const auto dot = key.rfind('.');
  return dot == std::string::npos ? key : key.substr(dot + 1);
}

/// The key that a heading most likely fills; empty when none is like it.
/// From the surest to the least: an everyday name, the key itself, the key with its tables, its
/// last part, a near one.
std::string likely_key(RowKind kind, std::string_view heading) {
  const std::string name = folded(heading);
  for (const auto& [said, key] : everyday_names()) {
    if (said == name && find_key(kind, key)) return std::string(key);
  }
  const std::string wanted = as_key(heading);
  const std::vector<std::string> keys = keys_of(kind);
  for (const std::string& key : keys) {
    if (key == wanted) return key;
  }
  for (const std::string& key : keys) {
    std::string flat = key;
    std::replace(flat.begin(), flat.end(), '.', '_');
    if (flat == wanted || last_part(key) == wanted) return key;
  }
  return nearest_word(wanted, keys, 2).value_or("");
}

/// The first row with as many cells filled as any of the first.
const Row* likely_head(const Sheet& sheet) {
  constexpr std::size_t kLook = 25;
  const auto count = [](const Row& row) {
    return std::count_if(row.cells.begin(), row.cells.end(),
                         [](const Cell& cell) { return cell.kind == Cell::Kind::kText; });
  };
  const Row* head = nullptr;
  for (std::size_t i = 0; i < std::min(kLook, sheet.rows.size()); ++i) {
    if (!head || count(sheet.rows[i]) > count(*head)) head = &sheet.rows[i];
  }
  return head;
}

/// The kind whose keys most of the headings are like, with its identity first.
/// Only a kind whose identity the headings give can be imported; it counts double, so that a common
/// column does not decide.
RowKind likely_kind(const Row& head) {
  RowKind likely = RowKind::kCase;
  std::size_t most = 0;
  for (const auto& [kind, name] : Words<RowKind>::kList) {
    std::set<std::string> filled;
    for (const Cell& cell : head.cells) filled.insert(likely_key(kind, cell.text));
    filled.erase("");
    const auto& identity = identity_of(kind);
    const bool has_identity = std::all_of(identity.begin(), identity.end(),
                                          [&](const auto& key) { return filled.count(key) > 0; });
    const std::size_t count = has_identity ? filled.size() + identity.size() : 0;
    if (count > most) likely = kind;
    most = std::max(most, count);
  }
  return likely;
}

/// The texts of a column below its heading, a few of them.
/// Fifty are enough to tell how dates are written.
std::vector<std::string> texts_of(const Sheet& sheet, const Row& head, std::size_t column) {
  constexpr std::size_t kFew = 50;
  std::vector<std::string> texts;
  for (const Row& row : sheet.rows) {
    const Cell& cell = row.at(column);
    const bool counts = row.number > head.number && cell.kind == Cell::Kind::kText;
    if (counts && texts.size() < kFew) texts.push_back(cell.text);
  }
  return texts;
}

/// What the words of a column of numbers most likely mean; empty where they are of no such column,
/// or are digits as they stand.
std::string words_of(RowKind kind, const std::string& key, const std::vector<std::string>& texts) {
  if (!is_whole_number(find_key(kind, key)->form)) return {};
  Pairs words;
  for (const std::string& text : std::set<std::string>(texts.begin(), texts.end())) {
    const auto number = likely_whole(text);
    if (number && text != std::to_string(*number)) words.emplace_back(text, written(*number));
  }
  return words.empty() ? "" : written_table(words);
}

/// What cannot be guessed is left out with `false`, in sight, rather than guessed.
std::string line_of(RowKind kind, const Sheet& sheet, const Row& head, std::size_t column,
                    const std::string& key) {
  const std::string heading = written(head.cells[column].text);
  if (key.empty()) return fmt::format("{} = false\n", heading);
  const std::vector<std::string> texts = texts_of(sheet, head, column);
  if (const std::string words = words_of(kind, key, texts); !words.empty()) {
    return fmt::format("{} = {{ key = \"{}\", words = {} }}\n", heading, key, words);
  }
  const std::string_view form = likely_form(texts);
  if (form.empty() || form == "YYYY-MM-DD") return fmt::format("{} = \"{}\"\n", heading, key);
  return fmt::format("{} = {{ key = \"{}\", date = \"{}\" }}\n", heading, key, form);
}

}  // namespace

// The largest sheet is the register; the others are lists and notes.
std::string start_map(const std::vector<Sheet>& sheets) {
  const Sheet* sheet = nullptr;
  for (const Sheet& each : sheets) {
    if (!sheet || each.rows.size() > sheet->rows.size()) sheet = &each;
  }
  const Row* head = sheet ? likely_head(*sheet) : nullptr;
  if (!head)
    return "# The file has no row of headings.\nkind = \"case\"\nkey = \"ref\"\n[columns]\n";
  const RowKind kind = likely_kind(*head);
  std::vector<Written> identity;
  for (const std::string& key : identity_of(kind)) identity.push_back(written(key));
  std::string map = fmt::format(
      "# A map to start from: keep it in a file, put it right, and name it with --map.\n"
      "# Each line: the heading as it stands in the sheet = the key that it fills; false leaves "
      "the "
      "column out.\n"
      "kind = \"{}\"  # case, dcpr, response, person, claim or referral\nkey = {}\n\n[columns]\n",
      word(kind), identity.size() == 1 ? identity.front() : written_list(identity));
  // One heading, one line; the first column that fills a key has it.
  std::set<std::string> filled;
  std::set<std::string> headings;
  for (std::size_t i = 0; i < head->cells.size(); ++i) {
    if (head->cells[i].is_empty() || !headings.insert(head->cells[i].text).second) continue;
    std::string key = likely_key(kind, head->cells[i].text);
    if (!key.empty() && !filled.insert(key).second) key.clear();
    map += line_of(kind, *sheet, *head, i, key);
  }
  for (const std::string& key : lacking_of(kind, filled)) {
    map += fmt::format("# No column was known for {}, which a new {} needs.\n", key, word(kind));
  }
  return map;
}

}  // namespace panelpress::records
