#pragma once

#include <concepts>
#include <string>
#include <vector>

#include "render/sentences.h"

namespace panelpress::documents {

/// A number with what it counts: "1 case", "14 cases". Its sentence says both, since only whoever
/// writes the words knows how one of a thing reads.
class Count {
 public:
  std::string operator()(std::integral auto count) const { return words_(count, count == 1); }

  void list(const std::string& key, std::vector<render::SentenceUse>& uses) const {
    words_.list(key, uses);
  }
  void bind(const std::string& key, const render::Sentences& from) { words_.bind(key, from); }

 private:
  render::Sentence<"count", "is_one"> words_;
};

}  // namespace panelpress::documents
