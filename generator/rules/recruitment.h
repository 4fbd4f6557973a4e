#pragma once

#include <optional>
#include <vector>

#include "base/finding.h"
#include "model/records.h"
#include "rules/vocabulary.h"

/// The recruitment of independent members, in eight steps (IND-1).
namespace panelpress::rules {

/// What the order of the steps asks of a date. A check may come at any time before the offer; an
/// offer rests on the approval and the checks.
enum class StepKind { kInTurn, kApproval, kCheck };

/// A date of one of the eight steps.
struct RecruitmentStep {
  int number = 0;  ///< 1 to 8
  StepKind kind = StepKind::kInTurn;
  RecruitmentDate what{};
  std::optional<Date> on;
  Source source;
};

/// Steps 1 to 4 of a campaign, in order.
std::vector<RecruitmentStep> steps_of(const Campaign& campaign);
/// Steps 5 to 8 of a candidate, in order.
std::vector<RecruitmentStep> steps_of(const Candidate& candidate);

/// What stops an offer to a candidate on a day: an approval, a check or three pages of due
/// diligence that is not there by then, a clearance that has run out, or a disqualification (its
/// reason is not told). Empty when an offer may be made.
std::vector<OfferStop> what_stops_an_offer(const Candidate& candidate, Date on);

/// The findings of IND-1: about a campaign, a candidate, or a claim of somebody whose appointment
/// is not confirmed.
std::vector<Finding> recruitment_findings(const Records& records);

}  // namespace panelpress::rules
