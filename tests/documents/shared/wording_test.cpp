#include "documents/shared/wording.h"

#include <catch2/catch.hpp>

#include "documents/shared/vocabulary.h"
#include "support/built.h"

using namespace panelpress;
using namespace panelpress::documents;

TEST_CASE("Words: a day near as_of is told by its distance") {
  const auto say = support::templates().sentences<Vocabulary>();
  CHECK(say.in_days(10) == "in 10 days");
  CHECK(say.in_days(1) == "in 1 day");
  CHECK(say.in_days(0) == "today");
  CHECK(say.in_days(-1) == "1 day ago");
}

TEST_CASE("Words: a number has what it counts beside it, one of it or many") {
  const auto count = support::templates().sentences<Vocabulary>().count;
  CHECK(count.cases(0) == "0 cases");
  CHECK(count.cases(1) == "1 case");
  CHECK(count.people(1) == "1 person");
  CHECK(count.people(2) == "2 people");
  CHECK(count.pieces_of_advice(1) == "1 piece of advice");
  CHECK(count.windows_open(1) == "1 window opens");
}

TEST_CASE("Words: the dates and months of a message are written out, and ids are left alone") {
  const Date day = *parse_date("2026-03-10");
  CHECK(in_words(say("panel {} is claimed on {} (last day {})", "2026-03-10", day, day)) ==
        "panel 2026-03-10 is claimed on 10 March 2026 (last day 10 March 2026)");
  CHECK(in_words(say("{}: none", month_of(day))) == "March 2026: none");
}

TEST_CASE("PAN-16: a date with its weekday names a holiday, and a weekend once", "[PAN-16]") {
  const Date good_friday = *parse_date("2026-04-03");
  const WorkingDays working_days{std::map<Date, std::string>{{good_friday, "Good Friday"}}};
  const auto written = [&](Date date) { return date_with_weekday(date, working_days); };
  CHECK(written(good_friday) == "Friday 3 April 2026 (Good Friday)");
  CHECK(written(good_friday + Days{1}) == "Saturday 4 April 2026");
  CHECK(written(good_friday + Days{4}) == "Tuesday 7 April 2026");
  const auto in_table = [&](Date date) { return short_date_with_weekday(date, working_days); };
  CHECK(in_table(good_friday) == "Friday 3 Apr 2026 (Good Friday)");
  CHECK(in_table(good_friday + Days{1}) == "Saturday 4 Apr 2026");
}

TEST_CASE("Words: a range of days names a month and a year once where both are the same") {
  const auto range = [](const char* from, const char* to) {
    return short_range(*parse_date(from), *parse_date(to));
  };
  CHECK(range("2026-03-16", "2026-03-22") == "16 to 22 Mar 2026");
  CHECK(range("2026-03-30", "2026-04-05") == "30 Mar to 5 Apr 2026");
  CHECK(range("2026-12-28", "2027-01-03") == "28 Dec 2026 to 3 Jan 2027");
  CHECK(range("2026-03-16", "2026-03-16") == "16 Mar 2026");
}
