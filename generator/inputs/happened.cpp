#include "inputs/happened.h"

#include <fmt/format.h>

namespace panelpress::inputs {

// A slip of the year to come hides a person, since later facts are unknown (GEN-1); one of the year
// past makes a detention of decades. Either is refused here (GEN-4).
bool has_happened(std::string_view key, Date day, Place place, FileErrors& errors) {
  if (day > errors.last_day_come()) {
    errors.add(place, fmt::format("'{}' has not happened yet: {} is after {}; check the year, the "
                                  "month and the day",
                                  key, to_iso(day), to_iso(errors.last_day_come())));
    return false;
  }
  if (day >= make_date(kFirstYearOfRecords, 1, 1)) return true;
  errors.add(place, fmt::format("'{}' cannot be before {}, as {} is: check the year", key,
                                kFirstYearOfRecords, to_iso(day)));
  return false;
}

// The day itself is not repeated in the message: a date of birth says who somebody is.
bool can_be_birthday(std::string_view key, Date day, Place place, FileErrors& errors) {
  if (day > errors.last_day_come()) {
    errors.add(place, fmt::format("'{}' has not happened yet on {}; check the year, the month and "
                                  "the day",
                                  key, to_iso(errors.last_day_come())));
    return false;
  }
  if (day >= make_date(kFirstYearOfBirth, 1, 1)) return true;
  errors.add(place,
             fmt::format("'{}' cannot be before {}: check the year", key, kFirstYearOfBirth));
  return false;
}

}  // namespace panelpress::inputs
