#pragma once

#include "documents/shared/sentence_for.h"
#include "render/sentences.h"
#include "rules/vocabulary.h"

namespace panelpress::documents {

/// The sentences of the commitments that stand in no one place of their page.
struct CommitmentsWords {
  static constexpr const char* kPath = "commitments/words.txt";

  /// The line of time.
  struct Picture {
    render::Sentence<"commitments"> description;
    render::Sentence<"date"> today;
    PANELPRESS_SENTENCES(description, today)
  } picture;

  /// What is in a sheet of the workbook.
  struct Sheet {
    PANELPRESS_SENTENCES_OF(render::Sentence<>, commitments, recommendations, none)
  } sheet;

  render::Sentence<> title, subject;
  SentenceFor<rules::CommitmentState> state;
  SentenceFor<InspectionResponse> response;
  render::Sentence<"day", "written"> due;
  render::Sentence<"done", "target"> progress;
  render::Sentence<"to", "on", "reason"> revised;
  PANELPRESS_SENTENCES(title, subject, state, response, due, progress, revised, picture, sheet)
};

}  // namespace panelpress::documents
