#pragma once

#include "documents/shared/sentence_for.h"
#include "rules/field_quality.h"
#include "rules/near_misses.h"
#include "rules/reason_kinds.h"

namespace panelpress::documents {

/// What readers call the fields that data quality follows, the kinds of reason for a rejection, and
/// near misses.
struct QualityWords {
  static constexpr const char* kPath = "shared/quality.txt";

  SentenceFor<rules::QualityField> field;
  SentenceFor<rules::QualityField> test;  ///< what makes a value complete, valid and consistent
  SentenceFor<rules::ReasonKind> reason;
  SentenceFor<rules::NearMissOf> near_miss;
  render::Sentence<> no_share;  ///< of nothing
  PANELPRESS_SENTENCES(field, test, reason, near_miss, no_share)
};

}  // namespace panelpress::documents
