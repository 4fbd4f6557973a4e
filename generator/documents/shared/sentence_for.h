#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/ascii.h"
#include "model/words.h"
#include "render/sentences.h"

namespace panelpress::documents {

/// A sentence for each value of a vocabulary: `SentenceFor<State> state` has the keys
/// "state.ready", "state.draft" and so on, and says `words.state(document.state)`.
template <class E, render::Name... kNames>
class SentenceFor {
 public:
  template <class... Values>
  std::string operator()(E value, const Values&... values) const {
    return sentences_.at(value)(values...);
  }

  void list(const std::string& group, std::vector<render::SentenceUse>& uses) const {
    for (const auto& [value, text] : Words<E>::kList) {
      render::Sentence<kNames...>{}.list(key_of(group, text), uses);
    }
  }
  void bind(const std::string& group, const render::Sentences& from) {
    for (const auto& [value, text] : Words<E>::kList) {
      sentences_[value].bind(key_of(group, text), from);
    }
  }

 private:
  /// A key has small letters alone: the grade "AO" is "grade.ao".
  static std::string key_of(const std::string& group, std::string_view text) {
    return group + "." + in_small_letters(text);
  }

  std::map<E, render::Sentence<kNames...>> sentences_;
};

}  // namespace panelpress::documents
