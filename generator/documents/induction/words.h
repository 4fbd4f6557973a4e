#pragma once

#include "documents/shared/sentence_for.h"
#include "rules/people_facts.h"

namespace panelpress::documents {

/// The sentences of an induction.
struct InductionWords {
  static constexpr const char* kPath = "induction/words.txt";

  render::Sentence<> title;
  SentenceFor<rules::InductionItem> what;
  SentenceFor<rules::InductionItem, "lead"> who;  ///< with whom it is done
  PANELPRESS_SENTENCES(title, what, who)
};

}  // namespace panelpress::documents
