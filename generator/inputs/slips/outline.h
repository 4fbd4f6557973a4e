#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "inputs/node.h"

namespace panelpress::inputs {

/// One part of a key, as in detention.start, and where it stands.
struct KeyPart {
  std::string name;
  Place place;
};
using DottedKey = std::vector<KeyPart>;

/// "detention.start".
std::string to_text(const DottedKey& key);

/// The keys and tables of a file, to tell those that are given twice.
class Outline {
 public:
  /// Where keys stand: in a table, in one item of a list.
  using Path = std::string;

  /// Where the keys stand that follow [key] or, as one more item, [[key]]. `first` is set to the
  /// place of an earlier one when this is given twice.
  Path open_table(const DottedKey& key, Place at, const Place*& first);
  Path open_item(const DottedKey& key, Place at, const Place*& first);

  /// Whether [[key]] has been opened, as a list of the last item of each list on the way.
  bool is_list(const DottedKey& key) const;

  /// Notes a key with a value in a table; gives where the value's own keys stand. `first` as above.
  Path define(const Path& table, const DottedKey& key, const Place*& first);

  /// Where the keys of an item of a list stand.
  static Path item(const Path& list, int index);

  /// The keys that lead to a place, without the numbers of items.
  static std::vector<std::string> keys_of(const Path& path);

 private:
  /// A table that a key such as detention.start makes cannot be headed as well; one that is only on
  /// the way of a heading can.
  enum class Kind { kValue, kTable, kDotted, kOnTheWay, kList };
  struct Seen {
    Place place;
    Kind kind;
    int items = 0;
  };

  static Path below(const Path& path, const std::string& name);
  /// The table in which the last part of a key stands, by way of the last item of each list; tables
  /// that the key makes are of the kind given.
  Path parent_of(Path path, const DottedKey& key, Kind made, const Place*& first);

  std::map<Path, Seen> seen_;
};

}  // namespace panelpress::inputs
