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

bool is_markup(char letter) {
  return letter == '&' || letter == '<' || letter == '>' || letter == '"' || letter == '\'';
}

}  // namespace

void append_escaped(std::string& out, std::string_view text) {
  for (std::size_t begin = 0;;) {
    std::size_t end = begin;
    while (end < text.size() && !is_markup(text[end])) ++end;
    out += text.substr(begin, end - begin);
    if (end == text.size()) return;
    out += escape_of(text[end]);
    begin = end + 1;
  }
}

}  // namespace panelpress::render
