#pragma once

#include "documents/compliance/words.h"
#include "render/workbook.h"

/// The cells of a recommendation on the sheet Replies. What is recorded already cannot be changed
/// there; what does not apply stays empty; the rest is to be filled in.
namespace panelpress::documents {

render::Cell decision_cell(const rules::RecommendationFacts& each);
render::Cell recorded_on_cell(const rules::RecommendationFacts& each);
/// A reason is asked for until one is recorded, and never of somebody who agreed.
render::Cell reason_cell(const rules::RecommendationFacts& each);
render::Cell event_cell(const rules::RecommendationFacts& each);
/// The review that records the recommendation: not one that is carried out and does not.
render::Cell dcpr_cell(const rules::RecommendationFacts& each);

/// What a row still lacks, said as it is filled in: the reason of a disagreement above all (CMP-2).
render::Formula still_missing(const ReturnWords::Missing& words,
                              const rules::RecommendationFacts& each);

}  // namespace panelpress::documents
