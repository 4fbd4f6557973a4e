#pragma once

#include "render/sentences.h"

namespace panelpress::documents {

/// The sentences of a goal sheet: its titles and what each figure is and comes from.
struct GoalWords {
  static constexpr const char* kPath = "goals/words.txt";

  /// What a figure counts.
  struct Figure {
    render::Sentence<> attended;
    render::Sentence<> answered_in_time;
    render::Sentence<> answered_late;
    render::Sentence<> declined_in_time;
    render::Sentence<> declined_late;
    render::Sentence<> arrived_late;
    render::Sentence<> observed;
    render::Sentence<> training;
    PANELPRESS_SENTENCES(attended, answered_in_time, answered_late, declined_in_time, declined_late,
                         arrived_late, observed, training)
  };

  render::Sentence<> member_title;
  render::Sentence<> area_title;
  render::Sentence<"name", "area"> area_subject;
  Figure figure;
  PANELPRESS_SENTENCES(member_title, area_title, area_subject, figure)
};

}  // namespace panelpress::documents
