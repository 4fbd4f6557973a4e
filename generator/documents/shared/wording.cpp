#include "documents/shared/wording.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/month_names.h"
#include "rules/compliance_facts.h"

namespace panelpress::documents {

namespace {

constexpr std::array<std::string_view, 7> kWeekdays = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

std::string_view month_name(Month month) {
  return kMonthNames[static_cast<unsigned>(month.month()) - 1];
}

unsigned day_of(Date date) {
  return static_cast<unsigned>(std::chrono::year_month_day{date}.day());
}

}  // namespace

std::string in_words(const Message& message) { return message.text({in_words, in_words}); }

std::string in_words(Date date) {
  return fmt::format("{} {}", day_of(date), in_words(month_of(date)));
}

std::string short_date(Date date) {
  return fmt::format("{} {}", day_of(date), month_in_short(month_of(date)));
}

std::string in_words(Month month) {
  return fmt::format("{} {}", month_name(month), static_cast<int>(month.year()));
}

std::string month_in_short(Month month) {
  return fmt::format("{} {}", month_name(month).substr(0, 3), static_cast<int>(month.year()));
}

std::string time_of_day(DateTime moment) {
  const auto minutes =
      std::chrono::floor<std::chrono::minutes>(moment - DateTime{date_of(moment)}).count();
  return fmt::format("{:02}:{:02}", minutes / 60, minutes % 60);
}

std::string weekday_name(Date date) {
  return std::string(kWeekdays[std::chrono::weekday{date}.iso_encoding() - 1]);
}

std::string range_in_words(Date from, Date to) {
  const Month first = month_of(from);
  const Month last = month_of(to);
  if (first == last) return fmt::format("{} to {}", day_of(from), in_words(to));
  if (first.year() != last.year()) return fmt::format("{} to {}", in_words(from), in_words(to));
  return fmt::format("{} {} to {}", day_of(from), month_name(first), in_words(to));
}

std::string short_range(Date from, Date to) {
  const Month first = month_of(from);
  const Month last = month_of(to);
  if (from == to) return short_date(to);
  if (first == last) return fmt::format("{} to {}", day_of(from), short_date(to));
  if (first.year() != last.year()) return fmt::format("{} to {}", short_date(from), short_date(to));
  return fmt::format("{} {} to {}", day_of(from), month_name(first).substr(0, 3), short_date(to));
}

std::string short_date(Date date, const WorkingDays& working_days) {
  const std::string note = working_days.why_not_working(date);
  return note.empty() ? short_date(date) : fmt::format("{} ({})", short_date(date), note);
}

std::string short_date(const std::optional<Date>& date) { return date ? short_date(*date) : ""; }

std::string short_dates(const std::vector<Date>& dates) {
  return join_each_with_and(dates, [](Date date) { return short_date(date); });
}

// In prose, with the month written out.
std::string noted_date(Date date, const WorkingDays& working_days) {
  const std::string note = working_days.why_not_working(date);
  return note.empty() ? in_words(date) : fmt::format("{} ({})", in_words(date), note);
}

std::string date_with_weekday(Date date, const WorkingDays& working_days) {
  return fmt::format("{} {}", weekday_name(date),
                     is_weekend(date) ? in_words(date) : noted_date(date, working_days));
}

std::string short_date_with_weekday(Date date, const WorkingDays& working_days) {
  return fmt::format("{} {}", weekday_name(date),
                     is_weekend(date) ? short_date(date) : short_date(date, working_days));
}

// Tenths are whole, so that nothing is rounded a second time.
std::string in_words(rules::Rate rate) {
  return fmt::format("{}.{}%", rate.tenths / 10, rate.tenths % 10);
}

// With its numbers, since all of one says less than all of forty.
std::string share_in_full(int part, int whole) {
  if (whole == 0) return "";
  return fmt::format("{} ({} of {})", in_words(*rules::share(part, whole)), part, whole);
}

std::string in_words(FinancialYear year) {
  return fmt::format("{}-{:02}", year.begins, (year.begins + 1) % 100);
}

std::string in_words(const std::vector<int>& numbers) {
  return join_each_with_and(numbers, [](int number) { return fmt::to_string(number); });
}

}  // namespace panelpress::documents
