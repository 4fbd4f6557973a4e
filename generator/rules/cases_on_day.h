#pragma once

#include <map>
#include <utility>

#include "model/records.h"

/// Cases as they stood on a day: what has changed since is told as it was (GEN-3).
namespace panelpress::rules {

/// The case as it stood on the day: area, owner, centre and Adult at Risk level with its reason are
/// each that of the earliest `until` after the day that gives it, else the present one.
CaseRecord as_it_stood_on(CaseRecord record, Date day);

/// Gives each case as it stood on the day of a panel that lists it, for the documents of the panel,
/// its recommendations and the return (GEN-3). Made once, and then read by many threads at once.
class CasesOnDay {
 public:
  /// `records` must stay where they are, with each panel's date and cases given.
  explicit CasesOnDay(const Records& records);

  /// The case as it stood on the day of a panel that lists it.
  const CaseRecord& of(const CaseRef& ref, Date day) const;

 private:
  const Records& records_;
  std::map<std::pair<CaseRef, Date>, CaseRecord> former_;  ///< only what has changed since
};

}  // namespace panelpress::rules
