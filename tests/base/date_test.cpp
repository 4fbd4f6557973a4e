#include "base/date.h"

#include <catch2/catch.hpp>

#include "base/uk_time.h"
#include "support/dates.h"

using namespace panelpress;
using support::on;
using support::utc;

TEST_CASE("a date is read only when it is a real one, written in full") {
  CHECK(parse_date("2026-03-10") == make_date(2026, 3, 10));
  CHECK(parse_date("2024-02-29") == make_date(2024, 2, 29));
  CHECK(parse_date("0001-01-01"));
  CHECK(parse_date("9999-12-31"));
  for (const char* text : {"2026-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "2026-01-32",
                           "2026-1-01", "26-01-01", "2026/01/01", "2026-01-01 ", " 2026-01-01",
                           "0000-01-01", "2026-01-+1", "-026-01-01", ""}) {
    INFO(text);
    CHECK_FALSE(parse_date(text));
  }
}

TEST_CASE("a month is read only when it is one") {
  CHECK(to_iso(parse_month("2026-03").value()) == "2026-03");
  for (const char* text :
       {"2026-13", "2026-00", "2026-3", "2026-03-01", "0000-01", "x026-03", ""}) {
    INFO(text);
    CHECK_FALSE(parse_month(text));
  }
}

TEST_CASE("dates and months are written as ISO 8601 has them") {
  CHECK(to_iso(make_date(926, 3, 1)) == "0926-03-01");
  CHECK(to_iso(month_of(make_date(2026, 12, 31))) == "2026-12");
}

TEST_CASE("the same day of another month, or that month's last day") {
  CHECK(to_iso(add_months(on("2026-03-31"), -1)) == "2026-02-28");
  CHECK(to_iso(add_months(on("2024-03-31"), -1)) == "2024-02-29");
  CHECK(to_iso(add_months(on("2026-01-31"), 1)) == "2026-02-28");
  CHECK(to_iso(add_months(on("2026-02-28"), 1)) == "2026-03-28");
  CHECK(to_iso(add_months(on("2026-12-15"), 1)) == "2027-01-15");
  CHECK(to_iso(add_months(on("2026-01-15"), -1)) == "2025-12-15");
  CHECK(to_iso(add_months(on("2024-02-29"), 12)) == "2025-02-28");
  CHECK(to_iso(add_months(on("2024-08-31"), 18)) == "2026-02-28");
}

TEST_CASE("a month has a first and a last day") {
  CHECK(to_iso(first_day_of(parse_month("2024-02").value())) == "2024-02-01");
  CHECK(to_iso(last_day_of(parse_month("2024-02").value())) == "2024-02-29");
  CHECK(to_iso(last_day_of(parse_month("2026-02").value())) == "2026-02-28");
  CHECK(to_iso(last_day_of(parse_month("2025-12").value())) == "2025-12-31");
}

TEST_CASE("CLK-3: a week begins on Monday and ends on Sunday") {
  CHECK(to_iso(monday_of(on("2026-03-09"))) == "2026-03-09");
  CHECK(to_iso(monday_of(on("2026-03-15"))) == "2026-03-09");
  CHECK(to_iso(monday_of(on("2026-03-16"))) == "2026-03-16");
  CHECK(to_iso(monday_of(on("2026-01-01"))) == "2025-12-29");
}

TEST_CASE("a weekend is Saturday and Sunday") {
  CHECK_FALSE(is_weekend(on("2026-03-13")));
  CHECK(is_weekend(on("2026-03-14")));
  CHECK(is_weekend(on("2026-03-15")));
  CHECK_FALSE(is_weekend(on("2026-03-16")));
}

TEST_CASE("days between two dates, back and forth over a leap day") {
  CHECK(days_between(on("2024-02-28"), on("2024-03-01")) == 2);
  CHECK(days_between(on("2024-03-01"), on("2024-02-28")) == -2);
  CHECK(days_between(on("2025-11-03"), on("2026-01-26")) == 84);
}

TEST_CASE("a moment falls on its date until midnight") {
  CHECK(date_of(DateTime{on("2026-03-09")} + std::chrono::minutes{23 * 60 + 59}) ==
        on("2026-03-09"));
  CHECK(date_of(DateTime{on("2026-03-10")}) == on("2026-03-10"));
}

TEST_CASE("today in the UK is an hour ahead of UTC in summer") {
  CHECK(to_iso(uk_date(utc(2026, 1, 10, 23, 30))) == "2026-01-10");
  CHECK(to_iso(uk_date(utc(2026, 7, 10, 22, 59))) == "2026-07-10");
  CHECK(to_iso(uk_date(utc(2026, 7, 10, 23, 0))) == "2026-07-11");
  CHECK(to_iso(utc_date(utc(2026, 7, 10, 23, 0))) == "2026-07-10");
}

TEST_CASE("summer time begins and ends on the last Sundays of March and October") {
  CHECK(to_iso(uk_date(utc(2026, 3, 28, 23, 30))) == "2026-03-28");  // the night before
  CHECK(to_iso(uk_date(utc(2026, 3, 29, 23, 0))) == "2026-03-30");   // 29 March 2026
  CHECK(to_iso(uk_date(utc(2026, 10, 24, 23, 0))) == "2026-10-25");  // 25 October 2026
  CHECK(to_iso(uk_date(utc(2026, 10, 25, 23, 30))) == "2026-10-25");
}
