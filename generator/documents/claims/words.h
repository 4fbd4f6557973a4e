#pragma once

#include "documents/shared/context.h"
#include "render/sentences.h"

namespace panelpress::documents {

/// The sentences of the documents about claims that stand in no one place of a page.
struct ClaimsWords {
  static constexpr const char* kPath = "claims/words.txt";

  struct Summary {
    render::Sentence<> title;
    render::Sentence<"name", "month"> subject;
    PANELPRESS_SENTENCES(title, subject)
  } summary;
  struct Unclaimed {
    PANELPRESS_SENTENCES_OF(render::Sentence<>, title, subject)
  } unclaimed;
  struct Reminder {
    PANELPRESS_SENTENCES_OF(render::Sentence<>, title)
  } reminder;
  /// The one thing that is said of a claim (FEE-7).
  struct Verdict {
    render::Sentence<"date", "why"> paid;
    render::Sentence<"checks"> ready_to_send, ready_to_authorise;
    render::Sentence<"why"> not_ready;
    /// What is to be looked at: expenses without a receipt, and anything else.
    render::Sentence<"receipts", "others"> checks;
    PANELPRESS_SENTENCES(paid, ready_to_send, ready_to_authorise, not_ready, checks)
  } verdict;
  /// Days attended, of those expected (PAN-15).
  struct Days {
    render::Sentence<"least", "most", "served"> expected;
    render::Sentence<"date", "panels"> day;
    PANELPRESS_SENTENCES(expected, day)
  } days;

  PANELPRESS_SENTENCES(summary, unclaimed, reminder, verdict, days)
};

}  // namespace panelpress::documents
