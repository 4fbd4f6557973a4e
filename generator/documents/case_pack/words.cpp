#include "documents/case_pack/words.h"

namespace panelpress::documents {

std::string name_of(const PackSentences& say, const CaseRecord& record) {
  return is_named(record.name) ? *record.name : say.no_name();
}

const render::Sentence<>& short_outcome(const PackSentences& say, Recommendation outcome) {
  switch (outcome) {
    case Recommendation::kRelease:
      return say.outcome.release;
    case Recommendation::kMaintainWithActions:
      return say.outcome.maintain_with_actions;
    case Recommendation::kMaintain:
      return say.outcome.maintain;
    case Recommendation::kNoRecommendation:
      return say.outcome.no_recommendation;
    case Recommendation::kDeferred:
      break;
  }
  return say.outcome.deferred;
}

}  // namespace panelpress::documents
