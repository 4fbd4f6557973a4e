// The texts of the records to start from, one function a file.
#pragma once

#include <string>

#include "base/date.h"

namespace panelpress::records {

/// The days of the example, all reckoned from the day on which the folder is made.
struct StarterDays {
  Date today;
  Date detained;  ///< forty days ago: one review is on record, and the first panel lies ahead
  Date review;    ///< day 28
  Date panel;     ///< a working day of the first window (CLK-3)
};
StarterDays starter_days(Date today);

std::string settings_text(const StarterDays& days);
std::string people_text(const StarterDays& days);
std::string case_text(const StarterDays& days);
std::string panel_text(const StarterDays& days);

}  // namespace panelpress::records
