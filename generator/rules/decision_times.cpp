#include "rules/decision_times.h"

#include "base/rounding.h"

namespace panelpress::rules {

namespace {

/// A decision without its day is counted apart: taken as 0 days it would flatter the average.
void add(const ReferredCase& record, const WorkingDays& working_days, DecisionTime& into) {
  if (!record.decided_at) {
    ++into.undated;
    return;
  }
  const Date received = date_of(*record.received_at);
  const Date decided = date_of(*record.decided_at);
  ++into.timed;
  into.calendar_days += days_between(received, decided);
  into.working_days += working_days.between(received, decided);
}

}  // namespace

// In hundredths of a day, rounded once (CMP-4's way of rounding).
std::optional<AverageDays> DecisionTime::average(int days) const {
  if (timed == 0) return std::nullopt;
  return AverageDays{rounded_quotient(100 * days, timed)};
}

std::vector<DecisionTime> decision_times(const std::vector<ReferralFacts>& referrals,
                                         const WorkingDays& working_days) {
  std::vector<DecisionTime> times;
  // In the order of the closed list, so that the rows do not depend on what happens to be recorded.
  for (const auto& [decision, word] : Words<ReferralDecision>::kList) {
    DecisionTime time;
    time.decision = decision;
    for (const ReferralFacts& each : referrals) {
      const ReferredCase& record = *each.record;
      if (record.decision && *record.decision == decision) add(record, working_days, time);
    }
    if (time.timed + time.undated > 0) times.push_back(time);
  }
  return times;
}

}  // namespace panelpress::rules
