#include "base/working_days.h"

#include <catch2/catch.hpp>

#include "support/dates.h"

using namespace panelpress;
using support::on;

namespace {

const WorkingDays kEaster{{{on("2026-04-03"), "Good Friday"},
                           {on("2026-04-06"), "Easter Monday"},
                           {on("2026-12-26"), "Boxing Day"}}};

}  // namespace

TEST_CASE("CMP-5: a working day is Monday to Friday and no bank holiday", "[CMP-5]") {
  CHECK(kEaster.is_working_day(on("2026-04-02")));
  CHECK_FALSE(kEaster.is_working_day(on("2026-04-03")));
  CHECK_FALSE(kEaster.is_working_day(on("2026-04-04")));
  CHECK(kEaster.is_working_day(on("2026-04-07")));
  CHECK(WorkingDays{}.is_working_day(on("2026-04-03")));
}

TEST_CASE("a day without work says why, a holiday before a weekend") {
  CHECK(kEaster.why_not_working(on("2026-04-02")) == "");
  CHECK(kEaster.why_not_working(on("2026-04-03")) == "Good Friday");
  CHECK(kEaster.why_not_working(on("2026-04-04")) == "Saturday");
  CHECK(kEaster.why_not_working(on("2026-04-05")) == "Sunday");
  CHECK(kEaster.why_not_working(on("2026-12-26")) == "Boxing Day");  // a Saturday
}

TEST_CASE("CMP-5: the day on which the clock starts is not counted", "[CMP-5]") {
  CHECK(kEaster.between(on("2026-03-10"), on("2026-03-10")) == 0);
  CHECK(kEaster.between(on("2026-03-10"), on("2026-03-11")) == 1);
  CHECK(kEaster.between(on("2026-03-13"), on("2026-03-15")) == 0);  // Friday to Sunday
  CHECK(kEaster.between(on("2026-03-13"), on("2026-03-16")) == 1);
  CHECK(kEaster.between(on("2026-03-10"), on("2026-03-24")) == 10);
}

TEST_CASE("CMP-5: bank holidays are left out, once", "[CMP-5]") {
  CHECK(kEaster.between(on("2026-04-02"), on("2026-04-07")) == 1);
  CHECK(kEaster.between(on("2026-03-31"), on("2026-04-14")) == 8);
  CHECK(kEaster.between(on("2026-12-23"), on("2026-12-28")) == 3);  // Boxing Day is on a weekend
}

TEST_CASE("working days back in time are negative") {
  CHECK(kEaster.between(on("2026-04-07"), on("2026-04-02")) == -1);
}

TEST_CASE("CMP-5: working days are what counting day by day says", "[CMP-5]") {
  const Date from = on("2026-03-25");
  int counted = 0;
  for (int i = 0; i <= 60; ++i) {
    const Date to = from + Days{i};
    if (i > 0 && kEaster.is_working_day(to)) ++counted;
    CHECK(kEaster.between(from, to) == counted);
  }
}

TEST_CASE("CMP-5: the nth working day after a date is reached over weekends and holidays",
          "[CMP-5]") {
  CHECK(kEaster.nth_after(on("2026-04-02"), 0) == on("2026-04-02"));
  CHECK(kEaster.nth_after(on("2026-04-02"), 1) == on("2026-04-07"));  // after Easter Monday
  CHECK(kEaster.nth_after(on("2026-04-04"), 1) == on("2026-04-07"));
  CHECK(kEaster.nth_after(on("2026-04-02"), 5) == on("2026-04-13"));
}
