#include "records/import/map.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/nearest.h"
#include "base/text.h"
#include "inputs/parse.h"
#include "records/import/date_form.h"

namespace panelpress::records {

namespace {

using inputs::FileErrors;
using inputs::KeyAndValue;
using inputs::Node;

/// "case, dcpr, response …", and which of them a wrong word may have meant.
std::string all_kinds(std::string_view given = {}) {
  std::vector<std::string_view> words;
  for (const auto& [kind, name] : Words<RowKind>::kList) words.push_back(name);
  return fmt::format("{}{}", fmt::join(words, ", "), did_you_mean(nearest_word(given, words)));
}

/// A word may stand for anything that one value can be; a list or table cannot stand in a cell's
/// place.
std::optional<Written> written_word(const Node& node) {
  switch (node.kind) {
    case Node::Kind::kText:
      return written(node.text);
    case Node::Kind::kWhole:
    case Node::Kind::kDecimal:
      return node.text;
    case Node::Kind::kTrueFalse:
      return written(node.truth);
    case Node::Kind::kDate:
      return written(node.date);
    default:
      return std::nullopt;
  }
}

/// A map on its way from its file.
class MapReader {
 public:
  explicit MapReader(FileErrors& errors) : errors_(errors) {}

  // Reads on after each error, so that a map is put right in one go. The kind comes first: keys are
  // looked for in its table.
  ImportMap read(const Node& root) {
    refuse_others(root, {"kind", "key", "columns"}, "the map");
    read_kind(root);
    read_identity(root.find("key"));
    const KeyAndValue* columns = root.find("columns");
    if (!columns || columns->value.kind != Node::Kind::kTable) {
      errors_.add(columns ? columns->place : root.place,
                  "the map needs [columns]: each heading of the sheet and the key it fills");
      return map_;
    }
    for (const KeyAndValue& each : columns->value.keys) read_column(each);
    refuse_missing_identity(columns->place);
    return map_;
  }

 private:
  void refuse_others(const Node& table, const std::vector<std::string>& known,
                     std::string_view what) {
    for (const KeyAndValue& each : table.keys) {
      if (std::find(known.begin(), known.end(), each.key) != known.end()) continue;
      errors_.add(each.place,
                  fmt::format("{} has no key '{}'{}: it has {}", what, each.key,
                              did_you_mean(nearest_word(each.key, known)), join_with_and(known)));
    }
  }

  void read_kind(const Node& root) {
    const KeyAndValue* kind = root.find("kind");
    if (!kind) {
      errors_.add(root.place, "the map needs kind, one of " + all_kinds());
    } else if (const auto read = from_word<RowKind>(kind->value.text)) {
      map_.kind = *read;
    } else {
      errors_.add(kind->value.place, "kind must be one of " + all_kinds(kind->value.text));
    }
  }

  // The identity is fixed by the kind: the map repeats it so that its reader sees it.
  void read_identity(const KeyAndValue* key) {
    if (!key) return;
    std::vector<std::string> given;
    if (key->value.kind == Node::Kind::kText) given.push_back(key->value.text);
    for (const Node& item : key->value.items) given.push_back(item.text);
    std::vector<std::string> expected = identity_of(map_.kind);
    std::sort(given.begin(), given.end());
    std::sort(expected.begin(), expected.end());
    if (given == expected) return;
    errors_.add(key->value.place, fmt::format("the key of a {} is {}", word(map_.kind),
                                              join_with_and(identity_of(map_.kind))));
  }

  // `false` leaves a column out; that it must be said keeps a new column from being passed over.
  void read_column(const KeyAndValue& given) {
    MapColumn column{given.key, {}, {}, {}};
    const bool is_left_out = given.value.kind == Node::Kind::kTrueFalse && !given.value.truth;
    if (given.value.kind == Node::Kind::kText) {
      read_key(given.value, column);
    } else if (given.value.kind == Node::Kind::kTable) {
      read_details(given, column);
    } else if (!is_left_out) {
      errors_.add(given.value.place,
                  fmt::format("column '{}' is a key in quotes, a table with a key, or false for a "
                              "column that is left out",
                              given.key));
    }
    map_.columns.push_back(std::move(column));
  }

  // Two columns that fill one key would fight over it.
  void read_key(const Node& key, MapColumn& column) {
    column.key = key.text;
    if (!find_key(map_.kind, column.key)) {
      errors_.add(
          key.place,
          fmt::format("no key '{}' of a {} that a cell can fill{}", column.key, word(map_.kind),
                      did_you_mean(nearest_word(column.key, keys_of(map_.kind)))));
      return;
    }
    const auto same = [&](const MapColumn& each) { return each.key == column.key; };
    if (std::any_of(map_.columns.begin(), map_.columns.end(), same)) {
      errors_.add(key.place, fmt::format("two columns fill '{}'", column.key));
    }
  }

  void read_details(const KeyAndValue& given, MapColumn& column) {
    refuse_others(given.value, {"key", "date", "words"}, "a column");
    const KeyAndValue* key = given.value.find("key");
    if (key && key->value.kind == Node::Kind::kText) {
      read_key(key->value, column);
    } else {
      errors_.add(given.value.place, fmt::format("column '{}' needs key, in quotes", given.key));
    }
    if (const KeyAndValue* date = given.value.find("date")) {
      column.date_form = in_our_letters(date->value.text);
      if (!is_date_form(column.date_form)) {
        errors_.add(date->value.place,
                    "date says how dates are written, such as \"DD/MM/YYYY\", \"D MMM YYYY\", "
                    "\"DD/MM/YYYY HH:mm\" or \"serial\"");
      }
    }
    if (const KeyAndValue* words = given.value.find("words")) read_words(words->value, column);
  }

  void read_words(const Node& words, MapColumn& column) {
    for (const KeyAndValue& each : words.keys) {
      if (auto meaning = written_word(each.value)) {
        column.words[folded(each.key)] = std::move(*meaning);
      } else {
        errors_.add(each.value.place, fmt::format("what '{}' means must be one value", each.key));
      }
    }
  }

  // Without its identity no row could be put anywhere.
  void refuse_missing_identity(inputs::Place place) {
    for (const std::string& key : identity_of(map_.kind)) {
      const auto fills = [&](const MapColumn& each) { return each.key == key; };
      if (std::any_of(map_.columns.begin(), map_.columns.end(), fills)) continue;
      errors_.add(place, fmt::format("no column fills '{}', without which no row says which {} it "
                                     "is about",
                                     key, word(map_.kind)));
    }
  }

  FileErrors& errors_;
  ImportMap map_;
};

}  // namespace

// Compared folded: sheets are typed by hand.
const MapColumn* ImportMap::find(std::string_view heading) const {
  const std::string wanted = folded(heading);
  const auto found = std::find_if(columns.begin(), columns.end(), [&](const MapColumn& each) {
    return folded(each.heading) == wanted;
  });
  return found == columns.end() ? nullptr : &*found;
}

// With any error there is no map at all: half of one would write half of the records.
std::optional<ImportMap> read_map(const std::string& path, const std::string& bytes,
                                  std::vector<Finding>& errors) {
  FileErrors found{path};
  std::optional<ImportMap> map;
  if (const auto root = inputs::parse_toml(bytes, found)) map = MapReader(found).read(*root);
  errors.insert(errors.end(), found.list().begin(), found.list().end());
  sort_findings(errors);
  return found.list().empty() ? map : std::nullopt;
}

}  // namespace panelpress::records
