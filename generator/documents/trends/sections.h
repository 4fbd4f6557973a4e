#pragma once

#include "documents/shared/quality_words.h"
#include "documents/trends/view.h"
#include "documents/trends/words.h"
#include "rules/trends.h"

/// The sections of the page, each a part of its view.
namespace panelpress::documents {

/// What the sections are made from.
struct TrendsSource {
  const rules::Facts& facts;
  const Vocabulary& vocabulary;
  const rules::Trends& trends;
  const TrendsWords& words;
  const QualityWords& quality_words;
};

/// What became of the recommendations, and outcomes side by side.
void add_outcomes(const TrendsSource& source, TrendsView& view);
void add_barriers(const TrendsSource& source, TrendsView& view);
void add_rejections(const TrendsSource& source, TrendsView& view);
void add_repeated_actions(const TrendsSource& source, TrendsView& view);
void add_missed_cycles(const TrendsSource& source, TrendsView& view);

}  // namespace panelpress::documents
