#pragma once

#include "render/sentences.h"

namespace panelpress::documents {

/// The sentences of the report on data quality that stand in no one place of its page.
struct DataQualityWords {
  static constexpr const char* kPath = "data-quality/words.txt";

  /// What the groups of findings without a name of their own are called.
  struct Owner {
    PANELPRESS_SENTENCES_OF(render::Sentence<>, team, people, nobody)
  } owner;

  render::Sentence<> title, subject, all_areas, chart;
  PANELPRESS_SENTENCES(title, subject, all_areas, chart, owner)
};

}  // namespace panelpress::documents
