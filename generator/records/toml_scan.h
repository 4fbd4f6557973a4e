// Where everything stands in a TOML file, byte for byte: what toml++ forgets of a file that is to
// be edited in place.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "records/path.h"

namespace panelpress::records {

/// May begin a file, and is no part of its text.
inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// Bytes of a file, from `begin` to before `end`.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;
};

struct ScannedPair;

/// A value as it is written.
struct ScannedValue {
  enum class Kind { kPlain, kList, kTable };
  Kind kind = Kind::kPlain;
  Span span;
  std::vector<ScannedValue> items;  ///< of a list
  std::vector<ScannedPair> pairs;   ///< of an inline table
};

/// `key = value`, on a line of its own or in an inline table.
struct ScannedPair {
  std::vector<std::string> keys;  ///< a dotted key, part by part
  Span span;                      ///< from the key to the end of the value
  ScannedValue value;
};

/// A line of a file that says something, or the lines that its value takes.
struct Statement {
  enum class Kind { kTable, kEntry, kPair };  ///< `[table]`, `[[entry]]`, `key = value`
  Kind kind = Kind::kPair;
  Path section;  ///< of a header, the table that it opens; of a pair, the table it stands in
  ScannedPair pair;
  Path path;   ///< of a header, its section; of a pair, its value
  Span lines;  ///< whole lines, the last line break included

  bool is_header() const { return kind != Kind::kPair; }
};

/// Every statement of a file, in its order. The text is TOML that `inputs::parse_toml` accepts;
/// nothing where this reader does not understand it, so that it is left alone.
std::optional<std::vector<Statement>> scan_toml(std::string_view text);

}  // namespace panelpress::records
