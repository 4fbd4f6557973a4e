#include "render/escape.h"

namespace panelpress::render {
namespace {

std::string_view escape_of(char letter) {
  switch (letter) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    default:
      return "&#39;";
  }
}

}  // namespace

void append_escaped(std::string& out, std::string_view text) {
  for (std::size_t begin = 0;;) {
    const std::size_t end = text.find_first_of("&<>\"'", begin);
    out += text.substr(begin, end - begin);
    if (end == std::string_view::npos) return;
    out += escape_of(text[end]);
    begin = end + 1;
  }
}

}  // namespace panelpress::render
