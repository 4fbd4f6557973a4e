#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "inputs/file_errors.h"
#include "inputs/slips/cursor.h"
#include "inputs/slips/outline.h"
#include "inputs/table_facts.h"

namespace panelpress::inputs {

/// Walks over a text that the parser refused, line by line, and reports the slips that it knows.
/// What it cannot make sense of it leaves, up to the end of the line, or of a list up to the next
/// line that begins with a key or a table.
class Scanner {
 public:
  /// `tables` says what stands at each key; null where that is not known.
  Scanner(std::string_view text, const TableFacts* tables, FileErrors& errors)
      : cursor_(text), tables_(tables), errors_(errors) {}

  void scan();
  bool found_any() const { return found_any_; }

 private:
  /// What surrounds a value, and so ends it.
  enum class Within { kLine, kList, kBraces };

  // Lines (scanner.cpp). Each gives false when the rest makes no sense.
  bool line();
  bool key_and_value(const Outline::Path& table, Within within);
  std::optional<DottedKey> dotted_key();
  std::optional<KeyPart> key_part();
  bool equals_sign(const DottedKey& key);
  bool end_of_line(std::string_view after);
  void recover();

  // Headings (scanner_headings.cpp).
  bool header();
  DottedKey heading_not_closed(DottedKey key, Place opened, bool is_item);
  bool is_heading_without_brackets(const DottedKey& key) const;
  void heading_without_brackets(const DottedKey& key);
  void open_heading(const DottedKey& key, Place opened, bool is_item);
  void open_lists_on_the_way(const DottedKey& key, Place opened);
  std::string given_twice(const DottedKey& key, const Place& first) const;
  bool is_shape(const DottedKey& key, Shape shape) const;

  // Values (scanner_values.cpp).
  bool value(const Outline::Path& path, Within within);
  bool is_list_at(const Outline::Path& path) const;
  bool bare_value(const Outline::Path& path, Within within);
  bool list(const Outline::Path& path);
  bool braces(const Outline::Path& path);
  bool stays_in_line(Place opened);
  std::optional<bool> list_ends(Place opened, int items);

  // Text in quotes (scanner_texts.cpp).
  bool text(Within within);
  bool text_of_one_line(char quote);
  bool text_of_many_lines(char quote);
  bool is_followed_by_text(Place opened, Within within);
  void escape();
  bool foreign_quotes();

  void skip_blanks();
  bool sees_strange_blank() const;
  void tell_strange_blank(const Cursor& at);
  bool skip_remark();
  void skip_blank_lines();
  void slip(Place place, std::string message);
  void tell_twice(const DottedKey& key, Place place, const Place* first);

  Cursor cursor_;
  const TableFacts* tables_;
  FileErrors& errors_;
  Outline outline_;
  Outline::Path table_;
  std::optional<KeyPart> unknown_heading_;  ///< the last whose first part is no key of the file
  bool found_any_ = false;
  int open_lists_ = 0;            ///< that the line has begun and not ended
  bool is_at_next_line_ = false;  ///< the line ended in one that makes sense by itself
};

/// What to write where a remark begins as elsewhere: // for one.
inline constexpr const char* kRemark = "a remark begins with #";

/// What is told of a control character, wherever it stands.
inline constexpr const char* kUnseen = "a character that cannot be seen stands here: delete it";

/// Whether a line begins as a key with its value or as a table does.
bool begins_sensibly(std::string_view line);

/// The quotes of other languages and of word processors.
bool is_foreign_quote(char32_t sign);

}  // namespace panelpress::inputs
