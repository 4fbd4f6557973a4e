#pragma once

#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "model/records.h"
#include "rules/clock.h"

/// What held panels said of each case, and what follows for its cycles (CLK-4, CLK-7).
namespace panelpress::rules {

/// A held panel's outcome for a case; or, where none is recorded, an audit that refers it again.
struct Hearing {
  const Panel* panel = nullptr;
  const ListedCase* listed = nullptr;

  Date date() const { return *panel->date; }
  bool has_outcome() const { return listed->outcome.has_value(); }
  bool has_outcome(Recommendation recommendation) const {
    return has_outcome() && *listed->outcome->recommendation == recommendation;
  }
  /// Whether the panel considered the case: it has an outcome, not `deferred` (CLK-4).
  bool considered() const { return has_outcome() && !has_outcome(Recommendation::kDeferred); }
};

/// Every hearing by case; those of a case are by panel date, then id.
class History {
 public:
  explicit History(const Records& records);

  /// All hearings of a case.
  const std::vector<Hearing>& of(const CaseRef& ref) const;
  /// The hearings of a case at panels dated before a date.
  std::vector<Hearing> before(const CaseRef& ref, Date date) const;

 private:
  std::map<CaseRef, std::vector<Hearing>> hearings_;
};

/// A day on which a panel considered a case (CLK-4), and where that is written.
struct Considered {
  Date on;
  Source source;
};

/// What decides the cycles of a case.
struct CycleRecord {
  std::vector<Considered> considered;
  int first_told = 1;  ///< the records tell nothing of earlier cycles, so none is missed (GEN-5)
};

/// The cycles that hearings and, when it is earlier than `before`, `detention.last_panel` tell of
/// (CLK-4, GEN-5).
CycleRecord cycle_record(const CaseRecord& record, const DetentionClock& clock,
                         const std::vector<Hearing>& hearings, Date before,
                         const std::optional<Date>& records_from);

/// The next cycle and where the panel that decided it is written (no place when none satisfied a
/// cycle).
struct NextCycle {
  int number = 1;
  Source decided_by;
};

/// One more than the highest cycle that a panel satisfied (CLK-4).
NextCycle next_cycle(const DetentionClock& clock, const CycleRecord& record);

/// The cycles in whose span no panel considered the case, although the span is over on `until`
/// (CLK-7).
std::vector<int> missed_cycles(const DetentionClock& clock, const CycleRecord& record, Date until);

/// POST-6: whether a hearing asks for the case to come back: a rejected release with further
/// actions, or an audit that says so.
bool asks_re_referral(const Hearing& hearing);

/// What else is to be heard of a case after these hearings (SEL-5): an obligation ends with a
/// hearing after the day it arose that considers the case.
std::vector<Obligation> obligations(const CaseRecord& record, const std::vector<Hearing>& hearings);

}  // namespace panelpress::rules
