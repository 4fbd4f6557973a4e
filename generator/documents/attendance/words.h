#pragma once

#include "documents/shared/sentence_for.h"
#include "rules/people_facts.h"

namespace panelpress::documents {

/// The sentences of the page of attendance that stand in no one place of it.
struct AttendanceWords {
  static constexpr const char* kPath = "attendance/words.txt";

  render::Sentence<> title;
  render::Sentence<"from", "until"> subject, term;
  render::Sentence<"least", "most"> expected;
  render::Sentence<"people", "all"> out_of_range;
  render::Sentence<"done", "all"> done;
  SentenceFor<rules::InductionItem> item;  ///< the heading of its column
  PANELPRESS_SENTENCES(title, subject, expected, term, out_of_range, done, item)
};

}  // namespace panelpress::documents
