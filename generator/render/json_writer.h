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
  void next_value();
  void append_quoted(std::string_view value);

  std::string out_;
  std::vector<char> ends_;  ///< of what is open, outermost first
  bool is_empty_ = true;    ///< nothing stands yet in what is open
  bool is_after_key_ = false;
};

}  // namespace panelpress::render
