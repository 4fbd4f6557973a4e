#include "records/start/bank_holidays.h"

#include <catch2/catch.hpp>

namespace panelpress::records {

namespace {

/// The days of a year as GOV.UK lists them.
std::string listed(int year) {
  std::string all;
  for (const BankHoliday& day : bank_holidays(year)) all += to_iso(day.date).substr(5) + " ";
  return all;
}

}  // namespace

// Expected days: GOV.UK, "UK bank holidays", England and Wales. What was proclaimed for one year is
// not known by rule: in 2022 the spring holiday on 2 June, 3 June and 19 September, in 2023 8 May.
TEST_CASE("Bank holidays: Easter, Mondays and substitute days as GOV.UK lists them") {
  CHECK(listed(2021) == "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28 ");
  CHECK(listed(2022) == "01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27 ");
  CHECK(listed(2023) == "01-02 04-07 04-10 05-01 05-29 08-28 12-25 12-26 ");
  CHECK(listed(2024) == "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26 ");
  CHECK(listed(2025) == "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26 ");
  CHECK(listed(2026) == "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28 ");
  CHECK(listed(2027) == "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28 ");
  CHECK(listed(2028) == "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26 ");
}

TEST_CASE("Bank holidays: Easter at its earliest, its latest and after a leap day") {
  CHECK(easter_sunday(1818) == make_date(1818, 3, 22));
  CHECK(easter_sunday(2038) == make_date(2038, 4, 25));
  CHECK(easter_sunday(2000) == make_date(2000, 4, 23));
  CHECK(easter_sunday(2049) == make_date(2049, 4, 18));
}

TEST_CASE("Bank holidays: a substitute day says that it is one") {
  const auto days = bank_holidays(2022);
  CHECK(days.front().name == "New Year's Day (substitute day)");
  CHECK(days.at(6).name == "Boxing Day");
  CHECK(days.at(7).name == "Christmas Day (substitute day)");
}

}  // namespace panelpress::records
