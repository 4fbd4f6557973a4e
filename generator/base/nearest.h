// The right word for a wrong one: "unknown name 'onwer', did you mean 'owner'?".
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace panelpress {

/// How many letters must be added, left out, replaced, or swapped with their neighbour to turn one
/// word into the other. A letter is a code point of UTF-8.
int edit_distance(std::string_view left, std::string_view right);

/// Keeps the nearest of the words shown to it. Among equally near words the first by code point is
/// kept, so that the order in which they are shown does not matter.
class NearestWord {
 public:
  /// No word further than `most_edits`, or than a third of the letters of `word`, is near: a far
  /// suggestion is worse than none.
  NearestWord(std::string_view word, int most_edits);
  void consider(std::string_view candidate);
  std::optional<std::string> found() const { return nearest_; }

 private:
  std::string word_;
  int limit_;
  std::optional<std::string> nearest_;
};

/// The nearest word of a range of strings, if one is near enough (see NearestWord).
template <class Words>
std::optional<std::string> nearest_word(std::string_view word, const Words& candidates,
                                        int most_edits = 3) {
  NearestWord nearest(word, most_edits);
  for (const auto& candidate : candidates) nearest.consider(candidate);
  return nearest.found();
}

/// The words ", did you mean 'owner'?" that end a message, or nothing when no word was near.
std::string did_you_mean(const std::optional<std::string>& nearest);

}  // namespace panelpress
