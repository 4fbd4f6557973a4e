#include "base/nearest.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace panelpress {
namespace {

using Letters = std::vector<std::string_view>;

bool continues_letter(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

/// Letters, not bytes: one "é" for an "e" is one edit.
Letters letters_of(std::string_view word) {
  Letters letters;
  for (std::size_t begin = 0; begin < word.size();) {
    std::size_t end = begin + 1;
    while (end < word.size() && continues_letter(word[end])) ++end;
    letters.push_back(word.substr(begin, end - begin));
    begin = end;
  }
  return letters;
}

}  // namespace

// Damerau-Levenshtein with two neighbours exchanged as one edit (optimal string alignment).
int edit_distance(std::string_view left, std::string_view right) {
  const Letters a = letters_of(left);
  const Letters b = letters_of(right);
  std::vector<std::vector<int>> cost(a.size() + 1, std::vector<int>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) {
    for (std::size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 || j == 0) {
        cost[i][j] = static_cast<int>(i + j);
        continue;
      }
      const int replaced = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      cost[i][j] = std::min({replaced, cost[i - 1][j] + 1, cost[i][j - 1] + 1});
      const bool is_swap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (is_swap) cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
    }
  }
  return cost[a.size()][b.size()];
}

// A third of a word's letters may differ, and no more: of a short word nearly everything is near.
NearestWord::NearestWord(std::string_view word, int most_edits)
    : word_(word),
      limit_(std::min(most_edits, (static_cast<int>(letters_of(word).size()) + 1) / 3)) {}

// Of words that are equally near the first by code point, whatever order they are offered in.
void NearestWord::consider(std::string_view candidate) {
  // A letter has four bytes at most, and the longer word has at least this many more: a word of a
  // megabyte is held against none.
  const auto [shorter, longer] = std::minmax({word_.size(), candidate.size()});
  if (longer > 4 * (shorter + static_cast<std::size_t>(limit_))) return;
  const int distance = edit_distance(word_, candidate);
  if (distance > limit_) return;
  if (nearest_ && std::pair(distance, candidate) >=
                      std::pair(edit_distance(word_, *nearest_), std::string_view(*nearest_)))
    return;
  nearest_ = std::string(candidate);
}

std::string did_you_mean(const std::optional<std::string>& nearest) {
  return nearest ? ", did you mean '" + *nearest + "'?" : "";
}

}  // namespace panelpress
