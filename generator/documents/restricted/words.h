#pragma once

#include "documents/shared/sentence_for.h"
#include "render/sentences.h"

namespace panelpress::documents {

/// The sentences of the restricted pages that stand in no one place of them.
struct RestrictedWords {
  static constexpr const char* kPath = "restricted/words.txt";

  struct Titles {
    PANELPRESS_SENTENCES_OF(render::Sentence<>, chair_feedback, conduct, case_feedback, checks)
  } title;

  render::Sentence<> subject;
  SentenceFor<FeedbackKind> kind;
  render::Sentence<"from", "to"> quarter;
  PANELPRESS_SENTENCES(title, subject, kind, quarter)
};

}  // namespace panelpress::documents
