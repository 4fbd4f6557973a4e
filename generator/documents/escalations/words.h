#pragma once

#include "render/sentences.h"

namespace panelpress::documents {

/// The sentences of the escalations that stand in no one place of their page.
struct EscalationsWords {
  static constexpr const char* kPath = "escalations/words.txt";

  /// What became of an escalation; the days are those from it to its answer, or to today.
  struct StateOf {
    render::Sentence<"days"> open, unanswered;
    render::Sentence<"on", "days"> answered, answered_late;
    PANELPRESS_SENTENCES(open, unanswered, answered, answered_late)
  } state;

  render::Sentence<> title, subject;
  PANELPRESS_SENTENCES(title, subject, state)
};

}  // namespace panelpress::documents
