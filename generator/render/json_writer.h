#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace panelpress::render {

/// Writes JSON as it comes, without a tree of it in memory: each member on a line of its own, set
/// in by one space a level. Text is valid UTF-8.
class JsonWriter {
 public:
  void begin_object() { begin('{'); }
  void begin_list() { begin('['); }
  /// An object that stands on one line with all that is in it: a row of a long list.
  void begin_row() {
    begin_object();
    row_depth_ = ends_.size();
  }
  /// Ends the object or list begun last.
  void end();
  /// The name of the member that follows.
  void key(std::string_view name);
  void text(std::string_view value);
  /// A member that is text.
  void member(std::string_view name, std::string_view value) {
    key(name);
    text(value);
  }

  std::string take() { return std::move(out_); }

 private:
  void begin(char bracket);
  void next_line();
  bool is_in_row() const { return row_depth_ > 0; }
  void next_value();
  void append_quoted(std::string_view value);

  std::string out_;
  std::vector<char> ends_;     ///< of what is open, outermost first
  std::size_t row_depth_ = 0;  ///< how much was open when the row began; 0 outside of one
  bool is_empty_ = true;       ///< nothing stands yet in what is open
  bool is_after_key_ = false;
};

}  // namespace panelpress::render
