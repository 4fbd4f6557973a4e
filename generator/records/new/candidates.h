#pragma once

#include <vector>

#include "rules/facts.h"

namespace panelpress::records {

/// How urgent a case is for a new panel, most urgent first.
enum class Urgency { kObligation, kOverdue, kDue, kSoon, kCarriedOver };

/// A case that a new panel may list.
struct Candidate {
  const rules::CaseFacts* facts = nullptr;
  Urgency urgency{};
  Date by;  ///< the day by which it is to be heard; among equals, earlier first
  Basis basis{};
};

/// Every case that waits for a panel, is on no planned one, or only on later ones after its window,
/// and may be listed on the date: detained then, with an obligation to be heard, or with day 84 of
/// its next cycle come (SEL-1). Obligations by day, then overdue, due, to be listed soon, and
/// carried over.
std::vector<Candidate> candidates_for(Date date, const rules::Facts& facts);

}  // namespace panelpress::records
