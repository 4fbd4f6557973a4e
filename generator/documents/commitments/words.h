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
  };

  /// What is in a sheet of the workbook.
  struct Sheet {
    render::Sentence<> commitments;
    render::Sentence<> recommendations;
    render::Sentence<> none;
    PANELPRESS_SENTENCES(commitments, recommendations, none)
  };

  render::Sentence<> title;
  render::Sentence<> subject;
  SentenceFor<rules::CommitmentState> state;
  SentenceFor<InspectionResponse> response;
  render::Sentence<"day", "written"> due;
  render::Sentence<"done", "target"> progress;
  render::Sentence<"to", "on", "reason"> revised;
  Picture picture;
  Sheet sheet;
  PANELPRESS_SENTENCES(title, subject, state, response, due, progress, revised, picture, sheet)
};

}  // namespace panelpress::documents
