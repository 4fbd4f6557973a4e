#pragma once

#include "documents/shared/sentence_for.h"
#include "render/sentences.h"

namespace panelpress::documents {

/// The sentences of the arrangements that stand in no one place of their page.
struct ArrangementsWords {
  static constexpr const char* kPath = "arrangements/words.txt";

  /// Where a step of the arrangements stands, besides done.
  struct Step {
    render::Sentence<"by"> open, missed;
    render::Sentence<"on"> done;
    render::Sentence<"on", "by"> late;
    PANELPRESS_SENTENCES(open, missed, done, late)
  } step;

  render::Sentence<> title, subject, unanswered;
  SentenceFor<Answer, "on"> answer;
  render::Sentence<"weekday", "date", "time"> panel_date;
  render::Sentence<"until"> permanent_pass;
  render::Sentence<"who", "message"> note;
  PANELPRESS_SENTENCES(title, subject, answer, unanswered, panel_date, permanent_pass, note, step)
};

}  // namespace panelpress::documents
