#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/message.h"
#include "base/text.h"
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
/// "10 Mar 2026 and 24 Mar 2026".
std::string short_dates(const std::vector<Date>& dates);
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
/// "Friday 3 April 2026 (Good Friday)". A weekend is said by its own name, and not twice.
std::string date_with_weekday(Date date, const WorkingDays& working_days);
/// "Friday 3 Apr 2026 (Good Friday)", in tables.
std::string short_date_with_weekday(Date date, const WorkingDays& working_days);
/// A message with its dates and months written as documents write them.
std::string in_words(const Message& message);
/// "83.3%" (CMP-4).
std::string in_words(rules::Rate rate);
/// "66.7% (2 of 3)": a share with what it is of; empty when there is nothing to be a share of.
std::string share_in_full(int part, int whole);
/// "2025-26".
std::string in_words(FinancialYear year);
/// "1, 2 and 5".
std::string in_words(const std::vector<int>& numbers);

/// What a function or a member says of each item: "2026-03-10-am and 2026-03-24-am".
template <class Items, class Says>
std::string join_each_with_and(const Items& items, Says says) {
  std::vector<std::string> said;
  for (const auto& each : items) said.push_back(std::invoke(says, each));
  return join_with_and(said);
}

}  // namespace panelpress::documents
