#include "inputs/slips/cursor.h"

#include "base/text.h"

namespace panelpress::inputs {

// 0 at the end, which no text holds.
char32_t Cursor::sign() const {
  std::string_view from = rest_;
  return from.empty() ? 0 : take_code_point(from);
}

// A code point at a time, so that columns stay those of editors.
void Cursor::step() {
  if (rest_.empty()) return;
  const bool ends_line = rest_.front() == '\n';
  take_code_point(rest_);
  place_ = ends_line ? Place{place_.line + 1, 1} : Place{place_.line, place_.column + 1};
}

// Bytes, not signs: what is stepped over is known to be ASCII, or taken whole.
void Cursor::step_over(std::size_t bytes) {
  const std::size_t left = rest_.size() - bytes;
  while (rest_.size() > left) step();
}

void Cursor::skip_spaces() {
  while (byte() == ' ' || byte() == '\t') step();
}

}  // namespace panelpress::inputs
