#pragma once

#include "documents/shared/sentence_for.h"
#include "rules/people_facts.h"

namespace panelpress::documents {

/// The sentences of an induction.
struct InductionWords {
  static constexpr const char* kPath = "induction/words.txt";

  render::Sentence<> title;
  render::Sentence<"done", "all"> done;
  SentenceFor<rules::InductionItem, "lead"> who;  ///< with whom it is done
  PANELPRESS_SENTENCES(title, done, who)
};

}  // namespace panelpress::documents
