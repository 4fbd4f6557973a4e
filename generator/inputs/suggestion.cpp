#include "inputs/suggestion.h"

namespace panelpress::inputs {

namespace {

char plain(char c) {
  if (c >= 'A' && c <= 'Z') return static_cast<char>(c - 'A' + 'a');
  return c == '_' || c == ' ' ? '-' : c;
}

}  // namespace

// Words that differ in case and in what joins their parts are taken for one before edits are
// counted.
bool is_same_word(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return plain(x) == plain(y); });
}

}  // namespace panelpress::inputs
