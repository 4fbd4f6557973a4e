#pragma once

#include <string_view>

#include "inputs/node.h"

namespace panelpress::inputs {

/// A place in a text, and the way forward from it.
class Cursor {
 public:
  explicit Cursor(std::string_view text) : rest_(text) {}

  Place place() const { return place_; }
  std::string_view rest() const { return rest_; }
  /// The rest of this line, without its end.
  std::string_view line() const { return rest_.substr(0, rest_.find('\n')); }

  bool is_at_end() const { return rest_.empty(); }
  bool is_at_line_end() const { return rest_.empty() || rest_.front() == '\n'; }
  bool sees(std::string_view text) const { return rest_.starts_with(text); }
  /// The byte here; '\0' at the end.
  char byte() const { return rest_.empty() ? '\0' : rest_.front(); }
  /// The code point here; 0 at the end.
  char32_t sign() const;

  /// Goes over one code point.
  void step();
  /// Goes over so many bytes, which end with a code point.
  void step_over(std::size_t bytes);
  /// Goes over spaces and tabs.
  void skip_spaces();
  /// Goes to the end of this line.
  void skip_line() { step_over(line().size()); }

 private:
  std::string_view rest_;
  Place place_;
};

}  // namespace panelpress::inputs
