#pragma once

#include "render/sentences.h"

namespace panelpress::documents {

/// The sentences of an induction.
struct InductionWords {
  static constexpr const char* kPath = "induction/words.txt";

  /// With whom each item is done, in the order of the guidance.
  struct Who {
    render::Sentence<> visit;
    render::Sentence<> training;
    render::Sentence<> observed_panels;
    render::Sentence<> gatekeeper;
    render::Sentence<"lead"> cpp_lead;
    render::Sentence<> it_access;
    PANELPRESS_SENTENCES(visit, training, observed_panels, gatekeeper, cpp_lead, it_access)
  };

  render::Sentence<> title;
  Who who;
  PANELPRESS_SENTENCES(title, who)
};

}  // namespace panelpress::documents
