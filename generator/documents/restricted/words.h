#pragma once

#include "documents/shared/sentence_for.h"
#include "render/sentences.h"

namespace panelpress::documents {

/// The sentences of the restricted pages that stand in no one place of them.
struct RestrictedWords {
  static constexpr const char* kPath = "restricted/words.txt";

  struct Titles {
    render::Sentence<> chair_feedback;
    render::Sentence<> conduct;
    render::Sentence<> case_feedback;
    render::Sentence<> checks;
    PANELPRESS_SENTENCES(chair_feedback, conduct, case_feedback, checks)
  };

  Titles title;
  render::Sentence<> subject;
  SentenceFor<FeedbackKind> kind;
  render::Sentence<"from", "to"> quarter;
  PANELPRESS_SENTENCES(title, subject, kind, quarter)
};

}  // namespace panelpress::documents
