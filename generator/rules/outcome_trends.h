#pragma once

#include <array>
#include <map>
#include <string>

#include "rules/facts.h"

/// Outcomes and rejections side by side, and what became of the recommendations: whether like cases
/// are treated alike is the panels' first purpose, and is seen only over many of them.
namespace panelpress::rules {

/// The outcomes of some recommendations.
struct OutcomeCounts {
  std::array<int, Words<Recommendation>::kList.size()> by_outcome{};
  int asked = 0;     ///< to release or with actions
  int rejected = 0;  ///< of which casework disagreed with, recorded with a date (CMP-6)

  int count(Recommendation outcome) const { return by_outcome[static_cast<std::size_t>(outcome)]; }
  /// All but `deferred`, which no panel considered.
  int considered() const;
};

/// Where a recommendation to release or with actions has come to, at each stage: the counts of a
/// stage add to `recommended`.
struct Became {
  int recommended = 0;

  int agreed = 0;
  int disagreed = 0;
  int not_answered = 0;  ///< no decision recorded with a date (CMP-3)

  int carried_out = 0;  ///< released, or every action completed, or the person no longer detained
  int still_open = 0;   ///< POST-4

  int recorded = 0;      ///< in the next DCPR (CMP-2)
  int not_recorded = 0;  ///< the next DCPR does not
  int not_reviewed = 0;  ///< no DCPR since, or the source cannot say

  int removed = 0;
  int released = 0;  ///< on bail or otherwise
  int ended_otherwise = 0;
  int detained = 0;
};

/// The outcomes of the twelve months that end with a month, each case as it stood on the panel's
/// date (GEN-3). Names are those of the records; "" where none is recorded.
struct OutcomeTrends {
  std::map<std::string, OutcomeCounts> by_command;
  std::map<Band, OutcomeCounts> by_band;
  std::map<std::string, OutcomeCounts> by_centre;
  Became became;
};

OutcomeTrends outcome_trends(const Facts& facts, Month last);

}  // namespace panelpress::rules
