#pragma once

#include <string>
#include <vector>

#include "base/date.h"

namespace panelpress::records {

/// A day on which the offices of England and Wales are closed.
struct BankHoliday {
  Date date;
  std::string name;
};

/// The bank holidays of England and Wales in a year, by date, by the rules that stand (Banking and
/// Financial Dealings Act 1971 and the yearly proclamations of substitute days). A day that is
/// proclaimed for one year alone is not known by rule.
std::vector<BankHoliday> bank_holidays(int year);

/// Easter Sunday in the Gregorian calendar.
Date easter_sunday(int year);

}  // namespace panelpress::records
