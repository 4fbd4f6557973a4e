#include <catch2/catch.hpp>

#include "rules/fixtures.h"

using namespace panelpress;
using namespace panelpress::fixtures;
using rules::Band;
using rules::CaseStatus;

namespace {

/// What is said on a day of somebody detained from 3 November 2025, a Monday. Day 84 is Monday 26
/// January 2026.
rules::CaseFacts told_on(const char* as_of, const CaseFixture& fixture = a_case("A1000001")) {
  return World{}.with(fixture).on(as_of).about("A1000001");
}

std::string window_of(const char* start, int first_day = 0) {
  World world;
  world.with(a_case("A1000001").detained(start)).figures().first_day = given(first_day);
  const Told told = world.on("2025-11-10");
  const rules::CaseFacts& facts = told.about("A1000001");
  return to_iso(*facts.review_day) + ": " + to_iso(facts.window->from) + " to " +
         to_iso(facts.window->by);
}

Strings missing_reviews(const char* as_of, const CaseFixture& fixture) {
  Strings numbers;
  const rules::CaseFacts facts = told_on(as_of, fixture);
  for (const int number : *facts.missing_reviews) numbers.push_back(std::to_string(number));
  return numbers;
}

}  // namespace

TEST_CASE("CLK-1: the day on which detention began is day 0", "[CLK-1]") {
  CHECK(*told_on("2025-11-03").days_detained == 0);
  CHECK(*told_on("2026-01-25").days_detained == 83);
  CHECK(*told_on("2026-01-26").days_detained == 84);
  CHECK(*told_on("2026-01-27").days_detained == 85);
}

TEST_CASE("CLK-1: a leap day is a day like any other", "[CLK-1]") {
  CHECK(*told_on("2024-03-01", a_case("A1000001").detained("2024-02-28")).days_detained == 2);
  CHECK(*told_on("2023-03-01", a_case("A1000001").detained("2023-02-28")).days_detained == 1);
}

TEST_CASE("CLK-1: settings may count the first day as day 1", "[CLK-1]") {
  World world;
  world.with(a_case("A1000001")).figures().first_day = given(1);
  CHECK(*world.on("2025-11-03").about("A1000001").days_detained == 1);
  CHECK(*world.on("2026-01-25").about("A1000001").days_detained == 84);
  CHECK(to_iso(*world.on("2025-11-03").about("A1000001").review_day) == "2026-01-25");
  CHECK(world.on("2025-11-29").about("A1000001").next_dcpr->value() == day("2025-11-30"));
}

TEST_CASE("CLK-1: days are counted up to the end of detention", "[CLK-1]") {
  const auto ended = a_case("A1000001").ended("2025-11-13");
  CHECK(*told_on("2025-11-12", ended).days_detained == 9);
  CHECK(*told_on("2025-11-13", ended).days_detained == 10);
  CHECK(*told_on("2026-03-31", ended).days_detained == 10);
}

TEST_CASE("CLK-2: reviews fall every 28 days, not every month", "[CLK-2]") {
  CHECK(told_on("2025-11-03").next_dcpr->value() == day("2025-12-01"));
  CHECK(told_on("2025-11-30").next_dcpr->value() == day("2025-12-01"));
  CHECK(told_on("2025-12-01").next_dcpr->value() == day("2025-12-29"));
}

TEST_CASE("CLK-2: nobody whose detention has ended has a next review", "[CLK-2]") {
  CHECK_FALSE(*told_on("2025-11-13", a_case("A1000001").ended("2025-11-13")).next_dcpr);
}

TEST_CASE("CLK-2: a review is missing when the next one has come", "[CLK-2]") {
  CHECK(missing_reviews("2025-12-28", a_case("A1000001")).empty());
  CHECK(missing_reviews("2025-12-29", a_case("A1000001")) == Strings{"1"});
  CHECK(missing_reviews("2026-01-26", a_case("A1000001")) == Strings{"1", "2"});
  const auto ended = a_case("A1000001").ended("2025-12-28");
  CHECK(missing_reviews("2026-03-31", ended).empty());
}

TEST_CASE("CLK-2: a review counts from its day to the day before the next", "[CLK-2]") {
  const auto told = [](const char* date) {
    return missing_reviews("2025-12-29", a_case("A1000001").reviewed({date}));
  };
  CHECK(told("2025-11-30") == Strings{"1"});
  CHECK(told("2025-12-01").empty());
  CHECK(told("2025-12-28").empty());
  CHECK(told("2025-12-29") == Strings{"1"});
}

TEST_CASE("CLK-2: reviews not recorded are one warning that names them", "[CLK-2]") {
  const Told told = World{}.with(a_case("A1000001").reviewed({"2025-12-30"})).on("2026-02-23");
  CHECK(told.findings("CLK-2") == Strings{"warning A1000001"});
  CHECK(told.message("CLK-2") == "DCPRs 1 and 3 are not recorded: add each as [[dcpr]]");
  const Told one = World{}.with(a_case("A1000001").reviewed({"2025-12-30"})).on("2026-01-26");
  CHECK(one.message("CLK-2") == "DCPR 1 is not recorded: add it as [[dcpr]]");
}

TEST_CASE("CLK-3: the window is the whole week after the one that holds day 84", "[CLK-3]") {
  CHECK(window_of("2025-11-03") == "2026-01-26: 2026-02-02 to 2026-02-08");  // a Monday
  CHECK(window_of("2025-11-05") == "2026-01-28: 2026-02-02 to 2026-02-08");  // a Wednesday
  CHECK(window_of("2025-11-09") == "2026-02-01: 2026-02-02 to 2026-02-08");  // a Sunday
  CHECK(window_of("2025-11-02") == "2026-01-25: 2026-01-26 to 2026-02-01");
}

TEST_CASE("CLK-3: a window may begin in the next year, and after a leap day", "[CLK-3]") {
  CHECK(window_of("2025-10-07") == "2025-12-30: 2026-01-05 to 2026-01-11");
  CHECK(window_of("2023-12-07") == "2024-02-29: 2024-03-04 to 2024-03-10");
}

TEST_CASE("CLK-3: counting the first day moves the panel of a Monday by a week", "[CLK-3]") {
  CHECK(window_of("2025-11-03", 1) == "2026-01-25: 2026-01-26 to 2026-02-01");
  CHECK(window_of("2025-11-04", 1) == "2026-01-26: 2026-02-02 to 2026-02-08");
}

TEST_CASE("CLK-5: not due before the window, due within it, overdue after it", "[CLK-5]") {
  CHECK(*told_on("2026-02-01").status == CaseStatus::kNotDue);
  CHECK(*told_on("2026-02-02").status == CaseStatus::kDue);
  CHECK(*told_on("2026-02-08").status == CaseStatus::kDue);
  CHECK(*told_on("2026-02-09").status == CaseStatus::kOverdue);
  CHECK(told_on("2026-02-08").days_overdue == 0);
  CHECK(told_on("2026-02-09").days_overdue == 1);
  CHECK(told_on("2026-03-31").days_overdue == 51);
}

TEST_CASE("CLK-5: a case is ended from the day on which detention ended", "[CLK-5]") {
  const auto fixture = a_case("A1000001").ended("2026-02-10");
  CHECK(*told_on("2026-02-09", fixture).status == CaseStatus::kOverdue);
  CHECK(*told_on("2026-02-10", fixture).status == CaseStatus::kEnded);
  CHECK(told_on("2026-02-10", fixture).days_overdue == 0);
}

TEST_CASE("CLK-5: an overdue panel is a warning with the days", "[CLK-5]") {
  const World world = World{}.with(a_case("A1000001"));
  CHECK(world.on("2026-02-08").findings("CLK-5").empty());
  const Told told = world.on("2026-02-10");
  CHECK(told.findings("CLK-5") == Strings{"warning A1000001"});
  CHECK(told.message("CLK-5") ==
        "panel for cycle 1 overdue by 2 days (due 2026-02-02 to 2026-02-08), on no planned panel: "
        "list the case on the next one");
}

TEST_CASE("CLK-6: the band changes with each 84 days, up to the fourth", "[CLK-6]") {
  const auto band = [](const char* as_of) {
    return *told_on(as_of, a_case("A1000001").detained("2025-01-01")).band;
  };
  CHECK(band("2025-01-01") == Band::kEarly);
  CHECK(band("2025-03-25") == Band::kEarly);    // day 83
  CHECK(band("2025-03-26") == Band::kMonth3);   // day 84
  CHECK(band("2025-06-17") == Band::kMonth3);   // day 167
  CHECK(band("2025-06-18") == Band::kMonth6);   // day 168
  CHECK(band("2025-09-09") == Band::kMonth6);   // day 251
  CHECK(band("2025-09-10") == Band::kMonth9);   // day 252
  CHECK(band("2025-12-02") == Band::kMonth9);   // day 335
  CHECK(band("2025-12-03") == Band::kMonth12);  // day 336
  CHECK(band("2026-03-31") == Band::kMonth12);
}

TEST_CASE("CLK-6: the band stands still once detention has ended", "[CLK-6]") {
  CHECK(*told_on("2026-03-31", a_case("A1000001").ended("2026-01-25")).band == Band::kEarly);
}
