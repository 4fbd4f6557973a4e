#pragma once

#include <optional>
#include <vector>

#include "base/working_days.h"
#include "rules/referral_facts.h"

/// How long the unit takes to accept, reject or signpost (CCU 5.7, CMP-5).
namespace panelpress::rules {

/// An average number of days, in hundredths: 151 is 1.51 days.
struct AverageDays {
  int hundredths = 0;
};

/// The decisions of one kind: from the day of receipt, which is day 0, to the day of the decision.
struct DecisionTime {
  ReferralDecision decision{};
  int timed = 0;    ///< decisions with their time; an average is of these alone
  int undated = 0;  ///< whose time is not recorded, so that they are not done (REF-9)
  int calendar_days = 0;
  int working_days = 0;  ///< Monday to Friday less bank holidays

  /// Halves away from zero, reckoned in whole numbers; none when no decision has its time.
  std::optional<AverageDays> calendar_average() const { return average(calendar_days); }
  std::optional<AverageDays> working_average() const { return average(working_days); }

 private:
  std::optional<AverageDays> average(int days) const;
};

/// One for each kind of decision that there is, in the order of the contract's words.
std::vector<DecisionTime> decision_times(const std::vector<ReferralFacts>& referrals,
                                         const WorkingDays& working_days);

}  // namespace panelpress::rules
