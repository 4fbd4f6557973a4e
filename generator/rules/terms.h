#pragma once

#include "rules/facts.h"

/// Terms of appointment and clearances of independent members, and when they end (PAN-14, IND-5).
namespace panelpress::rules {

/// The last day of a term: the day before the same day `term_months` later (PAN-14).
Date last_day_of_term(const Appointment& term);

/// The term that runs on a date, or the next to begin; null when none does.
const Appointment* term_on(const Person& person, Date date);

/// The latest clearance, whichever term it is recorded with (PAN-14); null when none is recorded.
const Field<Date>* clearance_of(const Person& person);

enum class EndingKind { kTerm, kClearance, kNoClearance };

/// A term or clearance to renew.
struct Ending {
  const Person* member = nullptr;
  EndingKind kind{};
  std::optional<Date> last_day;  ///< none when no clearance is recorded
  int days_left = 0;             ///< from `as_of` to the last day; negative when it has passed
  const Appointment* renewed_by = nullptr;  ///< a later term that is already recorded
  Source source;
};

/// The running terms that end within 182 days of `as_of` (IND-5), and the clearances of those whose
/// term runs that do, have run out or are not recorded; the earliest first.
std::vector<Ending> endings(const Records& records, Date as_of);

}  // namespace panelpress::rules
