#pragma once

#include "documents/commitments/words.h"
#include "documents/shared/vocabulary.h"
#include "render/svg.h"
#include "rules/facts.h"

namespace panelpress::documents {

/// A row for each commitment on one line of time: a ring where it was promised first, a diamond
/// where it is due now, a dot where it was done, and today across all of them. Empty without a
/// commitment.
render::Markup line_of_time(const rules::Facts& facts, const CommitmentsWords& words,
                            const Vocabulary& vocabulary);

}  // namespace panelpress::documents
