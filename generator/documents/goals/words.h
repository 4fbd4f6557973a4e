#pragma once

#include "render/sentences.h"

namespace panelpress::documents {

/// The sentences of a goal sheet: its titles and what each figure is and comes from.
struct GoalWords {
  static constexpr const char* kPath = "goals/words.txt";

  /// What a figure counts.
  struct Figure {
    PANELPRESS_SENTENCES_OF(render::Sentence<>, attended, answered_in_time, answered_late,
                            declined_in_time, declined_late, arrived_late, observed, training)
  } figure;

  render::Sentence<> member_title, area_title;
  render::Sentence<"name", "area"> area_subject;
  PANELPRESS_SENTENCES(member_title, area_title, area_subject, figure)
};

}  // namespace panelpress::documents
