#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/commitments.h"
#include "model/referral.h"
#include "rules/vocabulary.h"

/// What the rules say of referred cases, issues and commitments (REF, ISS, COM).
namespace panelpress::rules {

/// How a referred case's clock stands: by when something was to be done, and when it was (REF-1 to
/// REF-3).
struct ReferralClock {
  std::string_view rule;
  MeasureValue value{};
  std::optional<Date> started_on;  ///< none yet: pending
  std::optional<Date> due_on;      ///< the last day; REF-1 has a time of day on it as well
  std::optional<Date> done_on;
  std::optional<int> calendar_days;  ///< from the start to what was done (CMP-5)
  std::optional<int> working_days;   ///< the same, in working days (CMP-5)
  Source source;                     ///< the line that decided the value
};

/// A referred case on `as_of`.
struct ReferralFacts {
  const ReferredCase* record = nullptr;
  ReferralState state{};
  ReferralClock told;               ///< REF-1
  ReferralClock work;               ///< REF-2
  ReferralClock answer;             ///< REF-3
  std::optional<int> working_days;  ///< from acceptance to the answer, or to `as_of`

  const ReferralId& id() const { return *record->id; }
  Month received_in() const { return month_of(date_of(*record->received_at)); }
  /// Accepted, and not answered yet.
  bool is_open() const { return state == ReferralState::kAccepted; }
};

/// A specialist's open cases and absences (REF-10).
struct SpecialistLoad {
  SpecialistId specialist;
  std::vector<const ReferralFacts*> open;  ///< by id
  std::vector<const Absence*> absences;    ///< that have not ended, by first day
};

/// How many referrals came from where (REF-10).
struct ReferralLoad {
  std::vector<SpecialistLoad> specialists;  ///< by id
  std::map<ReferringArea, int> by_area;
  std::map<Channel, int> by_channel;
  int of_mps = 0;
};

/// The referrals of one kind in the twelve months that end on `as_of`, by id (REF-8).
struct ReferralKind {
  std::vector<const ReferralFacts*> cases;  ///< one at least
  std::vector<IssueId> issues;              ///< that they name, each once

  /// Whether so many point to something behind them.
  bool recurs() const { return cases.size() >= 3; }
};

/// A commitment on `as_of` (COM).
struct CommitmentFacts {
  const Commitment* record = nullptr;
  Date first_due;                      ///< what was promised first
  Date due;                            ///< as last revised
  const Revision* revision = nullptr;  ///< the last one; null when never revised
  CommitmentState state{};
  int days_late = 0;        ///< calendar days after the first date; 0 when in time
  std::optional<int> done;  ///< of the target, as last reported

  const CommitmentId& id() const { return *record->id; }
};

}  // namespace panelpress::rules
