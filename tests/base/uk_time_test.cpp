#include "base/uk_time.h"

#include <catch2/catch.hpp>

#include "support/dates.h"

using namespace panelpress;
using support::utc;

TEST_CASE("uk_date: in winter the UK day is the UTC day") {
  CHECK(uk_date(utc(2026, 1, 15, 23, 59)) == make_date(2026, 1, 15));
  CHECK(uk_date(utc(2026, 1, 16, 0, 0)) == make_date(2026, 1, 16));
}

TEST_CASE("uk_date: in summer the UK day begins an hour before the UTC day") {
  CHECK(uk_date(utc(2026, 6, 15, 22, 59)) == make_date(2026, 6, 15));
  CHECK(uk_date(utc(2026, 6, 15, 23, 0)) == make_date(2026, 6, 16));
}

TEST_CASE("uk_date: clocks change at 01:00 UTC on the last Sundays of March and October") {
  // 29 March 2026 and 25 October 2026 are those Sundays.
  CHECK(uk_date(utc(2026, 3, 28, 23, 30)) == make_date(2026, 3, 28));
  CHECK(uk_date(utc(2026, 3, 29, 23, 30)) == make_date(2026, 3, 30));
  CHECK(uk_date(utc(2026, 10, 24, 23, 30)) == make_date(2026, 10, 25));
  CHECK(uk_date(utc(2026, 10, 25, 23, 30)) == make_date(2026, 10, 25));
}

TEST_CASE("utc_date: the day of a moment in UTC, whatever the season") {
  CHECK(utc_date(utc(2026, 6, 15, 23, 30)) == make_date(2026, 6, 15));
}
