#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "base/nearest.h"

namespace panelpress::inputs {

/// Whether two words differ only in the case of ASCII letters, or in what parts their words: '-',
/// '_' or a space.
bool is_same_word(std::string_view a, std::string_view b);

/// ", did you mean 'held'?" after a word that is none of the candidates; nothing when none is near.
template <class Candidates>
std::string suggestion(std::string_view word, const Candidates& candidates) {
  const auto same =
      std::find_if(std::begin(candidates), std::end(candidates),
                   [&](const auto& candidate) { return is_same_word(word, candidate); });
  if (same != std::end(candidates)) return did_you_mean(std::string(*same));
  return did_you_mean(nearest_word(word, candidates));
}

}  // namespace panelpress::inputs
