// A TOML file edited in place: every byte that an edit is not about stays as it is.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inputs/node.h"
#include "records/toml_scan.h"
#include "records/toml_value.h"

namespace panelpress::records {

/// The text of a TOML file and where everything in it stands. Comments, blank lines, inline tables,
/// the order of keys, line ends and a byte order mark outlive every edit.
///
/// An edit that cannot be made safely (a key set where a table stands, a table within a text, an
/// entry that is not there, a table that dotted keys give within an inline table) gives false and
/// changes nothing.
class TomlText {
 public:
  /// Nothing when the bytes are no TOML file of records.
  static std::optional<TomlText> read(std::string bytes);

  const std::string& bytes() const { return bytes_; }

  /// Gives a key of a table a value. A table that is not there is made: `[table]` after the rest of
  /// the table that holds it, or inline where that is an inline table.
  bool set(const Path& table, const std::string& key, const Written& value);
  /// Removes a key or a table, with its lines and the comment on them.
  bool remove(const Path& place);
  /// Adds an entry, which has at least one key, to a list of tables, after its last or as the
  /// first.
  bool append(const Path& table, const std::string& list, const Pairs& pairs);

  /// A value as it is written; nothing where none is, or where a table has a header of its own.
  std::optional<Written> written_at(const Path& place) const;
  /// Whether anything stands at a place: a value, a table or an entry of a list of tables.
  bool has(const Path& place) const { return find(place) || is_there(place); }
  /// Line and column of a value, or of the table that lacks it.
  inputs::Place place_of(const Path& place) const;

 private:
  TomlText(std::string bytes, std::vector<Statement> statements)
      : bytes_(std::move(bytes)), statements_(std::move(statements)) {}

  /// A pair, the statement that it stands in, and the inline table that it stands in if any.
  struct Found {
    const Statement* statement = nullptr;
    const ScannedPair* pair = nullptr;
    const ScannedValue* value = nullptr;   ///< of the pair, or the entry of the list that it is
    const ScannedValue* holder = nullptr;  ///< null where the pair has a line of its own
  };
  std::optional<Found> find(const Path& place) const;
  static std::optional<Found> descend(Found found, const Path& place, std::size_t step);
  static std::optional<Found> find_inline(const Found& table, const Path& place, std::size_t step);

  const Statement* header_of(const Path& table) const;
  /// The first header below a table that has none of its own.
  const Statement* first_below(const Path& table) const;
  /// The last line that gives a table by dotted keys.
  const Statement* last_dotted(const Path& table) const;
  bool is_there(const Path& table) const;
  std::size_t count(const Path& list) const;

  bool set_in_section(const Path& table, const std::string& key, const Written& value);
  bool set_inline(const ScannedValue& table, const std::string& key, const Written& value);
  bool set_dotted(const Statement& like, const Path& table, const std::string& key,
                  const Written& value);
  bool set_in_new(const Path& table, const std::string& key, const Written& value);
  bool append_inline(const ScannedValue& list, const Pairs& pairs);
  bool remove_pair(const Found& found);
  bool remove_entry(const Found& found);
  bool remove_block(const Path& table);

  /// Where the lines of a table and of all below it end.
  std::size_t end_of(const Path& table) const;
  std::size_t end_of_section(const Path& table) const;
  std::string indent_of(const Statement& statement) const;
  /// Puts a line at the beginning of a line.
  bool insert_line(std::size_t at, const std::string& line);
  bool insert_block(std::size_t at, const std::string& header, const Pairs& pairs);
  /// The one place where bytes change; false, and nothing changed, when the result is no TOML.
  bool replace(Span span, const std::string& with);

  std::string bytes_;
  std::vector<Statement> statements_;
};

}  // namespace panelpress::records
