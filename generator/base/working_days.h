#pragma once

#include <map>
#include <string>

#include "base/date.h"

namespace panelpress {

/// The days on which the Home Office works: Monday to Friday less the bank holidays given (CMP-5).
class WorkingDays {
 public:
  WorkingDays() = default;
  /// Bank holidays by date, with their names.
  explicit WorkingDays(std::map<Date, std::string> holidays) : holidays_(std::move(holidays)) {}

  /// Whether the date is neither on a weekend nor a bank holiday.
  bool is_working_day(Date date) const;
  /// "Saturday", "Sunday" or the holiday's name when the date is not a working day, else empty.
  std::string why_not_working(Date date) const;
  /// Working days after `from`, up to and including `to`; negative the other way round. The day the
  /// clock starts is not counted, so that a thing done on the day itself took 0 days.
  int between(Date from, Date to) const;
  /// The nth working day after a date; the date itself for 0.
  Date nth_after(Date date, int n) const;

 private:
  std::map<Date, std::string> holidays_;
};

}  // namespace panelpress
