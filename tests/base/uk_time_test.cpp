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

TEST_CASE("utc_moment: a time on UK clocks is an hour later in UTC in summer alone") {
  const auto ten = [](int month, int day) {
    return DateTime{make_date(2026, static_cast<unsigned>(month), static_cast<unsigned>(day))} +
           std::chrono::hours{10};
  };
  CHECK(utc_moment(ten(1, 15)) == utc(2026, 1, 15, 10, 0));
  CHECK(utc_moment(ten(6, 15)) == utc(2026, 6, 15, 9, 0));
  CHECK(utc_moment(ten(3, 28)) == utc(2026, 3, 28, 10, 0));
  CHECK(utc_moment(ten(3, 29)) == utc(2026, 3, 29, 9, 0));
  CHECK(utc_moment(ten(10, 25)) == utc(2026, 10, 25, 10, 0));
}
