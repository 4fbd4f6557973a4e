#include "rules/placing.h"

#include <catch2/catch.hpp>

#include "rules/fixtures.h"

using namespace panelpress;
using namespace panelpress::fixtures;

namespace {

// Detained from 3 November 2025: day 84 is 26 January 2026, the window 2 to 8 February.
World with_planned(const char* panel_date) {
  return World{}.with(a_case("A1000001")).with(a_panel("p1", panel_date).lists(listed("A1000001")));
}

bool is_placed(const World& world, const char* as_of) {
  return **world.on(as_of).about("A1000001").is_placed;
}

/// An ad hoc referral of 2 February 2026 of somebody not due before 4 May.
World referred() {
  return World{}.with(a_case("A1000001").detained("2026-02-01").but([](CaseRecord& record) {
    record.referral =
        Referral{{}, given(Referrer::kDvaat), dated("2026-02-02"), given("A concern")};
  }));
}

Strings placed_refs(const std::vector<const rules::CaseFacts*>& cases) {
  Strings texts;
  for (const auto* each : cases) texts.push_back(each->ref().text);
  return texts;
}

}  // namespace

TEST_CASE("SEL-5: a case is placed from its review to the last day of its window", "[SEL-5]") {
  CHECK_FALSE(is_placed(with_planned("2026-01-25"), "2026-01-12"));
  CHECK(is_placed(with_planned("2026-01-26"), "2026-01-12"));
  CHECK(is_placed(with_planned("2026-02-08"), "2026-01-12"));
  CHECK_FALSE(is_placed(with_planned("2026-02-09"), "2026-01-12"));
  CHECK_FALSE(is_placed(with_planned("2026-02-03"), "2026-02-04"));  // the panel has passed
}

TEST_CASE("SEL-5: an overdue case is placed by the next panel that lists it", "[SEL-5]") {
  CHECK_FALSE(is_placed(World{}.with(a_case("A1000001")), "2026-02-09"));
  CHECK(is_placed(with_planned("2026-03-10"), "2026-02-09"));
}

TEST_CASE("SEL-5: nobody is placed once detention has ended", "[SEL-5][SEL-6]") {
  const Told told = World{}.with(a_case("A1000001").ended("2026-02-01")).on("2026-02-01");
  CHECK_FALSE(told.about("A1000001").is_placed->has_value());
  CHECK_FALSE(told.about("A1000001").list_by->has_value());
}

TEST_CASE("SEL-5: cases that are planned only after their window stand apart", "[SEL-5]") {
  const Told told =
      World{}
          .with(a_case("A1000001"))                         // in its window
          .with(a_case("A1000002"))                         // a day after it
          .with(a_case("A1000003"))                         // both
          .with(a_case("A1000004").detained("2025-10-01"))  // overdue
          .with(a_panel("p1", "2026-02-08").lists(listed("A1000001")).lists(listed("A1000003")))
          .with(a_panel("p2", "2026-02-09")
                    .lists(listed("A1000002"))
                    .lists(listed("A1000003"))
                    .lists(listed("A1000004")))
          .on("2026-01-12");
  CHECK(placed_refs(told->schedule.planned_late) == Strings{"A1000004", "A1000002"});
  CHECK(told->schedule.due_unplanned.empty());
}

TEST_CASE("SEL-6: a case not placed is warned of from the day it is to be on a list", "[SEL-6]") {
  const World world = World{}.with(a_case("A1000001"));
  CHECK(world.on("2026-01-31").about("A1000001").list_by->value() == day("2026-02-01"));
  CHECK(world.on("2026-01-31").findings("SEL-6").empty());
  CHECK(world.on("2026-02-01").findings("SEL-6") == Strings{"warning A1000001"});
  CHECK(world.on("2026-02-08").findings("SEL-6") == Strings{"warning A1000001"});
  CHECK(world.on("2026-02-09").findings("SEL-6").empty());  // CLK-5 has it
  CHECK(with_planned("2026-02-08").on("2026-02-01").findings("SEL-6").empty());
  CHECK(with_planned("2026-02-09").on("2026-02-01").message("SEL-6") ==
        "on no panel of its window (2026-02-02 to 2026-02-08), and to be on a list by 2026-02-01; "
        "listed on p1: list the case on a panel by 2026-02-08");
}

TEST_CASE("SEL-6: the cases to list soon are those whose window ends within 42 days", "[SEL-6]") {
  const World world = World{}.with(a_case("A1000001"));
  CHECK(world.on("2025-12-27")->schedule.to_list.empty());
  const Told told = world.on("2025-12-28");
  REQUIRE(told->schedule.to_list.size() == 1);
  const auto& row = told->schedule.to_list[0];
  CHECK(row.list_by == day("2026-02-01"));
  CHECK(row.invite_by == day("2026-01-25"));
  CHECK(row.minutes == 8);
  CHECK(world.on("2026-02-09")->schedule.to_list.empty());
  CHECK(with_planned("2026-02-03").on("2025-12-28")->schedule.to_list.empty());
}

TEST_CASE("SEL-6: planned panels of the window with room for the case are named", "[SEL-6]") {
  World world = World{}.with(a_case("A1000001"));
  for (const char* date : {"2026-02-01", "2026-02-02", "2026-02-08", "2026-02-09"}) {
    world.with(a_panel(date, date));
  }
  const auto rooms = [&] {
    Strings names;
    const Told told = world.on("2026-01-12");
    for (const auto& room : told->schedule.to_list.at(0).rooms) {
      names.push_back(room.panel->id->text + " " + std::to_string(room.minutes));
    }
    return names;
  };
  CHECK(rooms() == Strings{"2026-02-02 130", "2026-02-08 130"});
  world.figures().panel_minutes = given(28);
  CHECK(rooms() == Strings{"2026-02-02 8", "2026-02-08 8"});
  world.figures().panel_minutes = given(27);
  CHECK(rooms().empty());
}

TEST_CASE("SEL-7: a referral on no list is warned of from its 28th day", "[SEL-7]") {
  CHECK(referred().on("2026-03-01").findings("SEL-7").empty());
  const Told told = referred().on("2026-03-02");
  CHECK(told.findings("SEL-7") == Strings{"warning A1000001"});
  CHECK(told.message("SEL-7") ==
        "the ad hoc referral of 2026-02-02 is unheard after 28 days, on no planned panel: list the "
        "case on the next panel");
  CHECK(told.about("A1000001").obligations[0].is_passed);
  World planned = referred();
  planned.with(a_panel("p1", "2026-06-30").lists(listed("A1000001").basis(Basis::kAdHoc)));
  CHECK(planned.on("2026-03-02").findings("SEL-7").empty());
}

TEST_CASE("SEL-7: a re-referral counts from its audit or answer", "[SEL-7][POST-6]") {
  const World audited =
      World{}
          .with(a_case("A1000001"))
          .with(a_panel("p1", "2026-02-03")
                    .lists(listed("A1000001").maintain().audited("2026-02-17", true))
                    .held());
  CHECK(audited.on("2026-03-16").findings("SEL-7").empty());
  CHECK(audited.on("2026-03-17").findings("SEL-7") == Strings{"warning A1000001"});
}

TEST_CASE("SEL-7: a case to be heard by a day has passed the day after, listed or not",
          "[SEL-7][REC-7]") {
  World world =
      World{}
          .with(a_case("A1000001"))
          .with(a_panel("p1", "2026-02-03")
                    .lists(listed("A1000001").no_recommendation("2026-03-01"))
                    .held())
          .with(a_panel("p2", "2026-03-10").lists(listed("A1000001").basis(Basis::kReReferral)));
  CHECK(world.on("2026-03-01").findings("SEL-7").empty());
  CHECK(world.on("2026-03-02").message("SEL-7") ==
        "the case without a recommendation from p1 was to be heard by 2026-03-01, and is unheard; "
        "listed on p2: hear the case there, or on a panel before it");
}

TEST_CASE("SEL-7: a deferred case is followed by its cycle", "[SEL-7]") {
  const Told told =
      World{}
          .with(a_case("A1000001"))
          .with(a_panel("p1", "2026-02-03").lists(listed("A1000001").deferred()).held())
          .on("2026-04-30");
  CHECK(told.findings("SEL-7").empty());
  CHECK(told.findings("CLK-5") == Strings{"warning A1000001"});
}
