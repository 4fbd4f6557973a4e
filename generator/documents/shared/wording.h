#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"
#include "base/message.h"
#include "model/settings.h"
#include "model/words.h"
#include "rules/facts.h"

/// How dates, rates and messages read in every document. What the values of closed lists are called
/// stands in a template (shared/vocabulary.h).
namespace panelpress::documents {

/// "10 March 2026".
std::string in_words(Date date);
/// "10 Mar 2026", in tables and pictures.
std::string short_date(Date date);
/// "10 Mar 2026 (Good Friday)" when the date is not a working day (PAN-16).
std::string short_date(Date date, const WorkingDays& working_days);
/// The same of a date that may be missing; then empty.
std::string short_date(const std::optional<Date>& date);
/// "March 2026".
std::string in_words(Month month);
/// "Mar 2026", in pictures.
std::string month_in_short(Month month);
/// "10:00".
std::string time_of_day(DateTime moment);
/// "Tuesday".
std::string weekday_name(Date date);
/// "2 to 8 February 2026", "30 March to 5 April 2026", "28 December 2026 to 3 January 2027".
std::string range_in_words(Date from, Date to);
/// "2 to 8 Feb 2026", "30 Mar to 5 Apr 2026", in tables and pictures.
std::string short_range(Date from, Date to);
/// "10 March 2026 (Good Friday)" when the date is not a working day (PAN-16), else the date alone.
std::string noted_date(Date date, const WorkingDays& working_days);
/// A message with its dates and months written as documents write them.
std::string in_words(const Message& message);
/// "83.3%" (CMP-4).
std::string in_words(rules::Rate rate);
/// "66.7% (2 of 3)": a share with what it is of; empty when there is nothing to be a share of.
std::string share_in_full(int part, int whole);
/// "2025-26".
std::string in_words(FinancialYear year);

}  // namespace panelpress::documents
