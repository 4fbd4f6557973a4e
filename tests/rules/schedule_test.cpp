#include <catch2/catch.hpp>

#include "rules/fixtures.h"

using namespace panelpress;
using namespace panelpress::fixtures;
using rules::Band;

namespace {

Strings refs(const std::vector<const rules::CaseFacts*>& cases) {
  Strings texts;
  for (const auto* each : cases) texts.push_back(each->ref().text);
  return texts;
}

std::string planned_panel(const World& world) {
  const Told told = world.on("2026-03-10");
  const auto& panel = *told.about("A1000001").planned_panel;
  return panel ? panel->text : "none";
}

PanelFixture listing(const char* id, const char* date) {
  return a_panel(id, date).lists(listed("A1000001"));
}

}  // namespace

TEST_CASE("SEL-5: every detained person is in the schedule, by window", "[SEL-5]") {
  const Told told = World{}
                        .with(a_case("A1000001").detained("2026-02-01"))
                        .with(a_case("A1000002").detained("2025-11-03"))
                        .with(a_case("A1000003").ended("2026-03-10"))
                        .with(a_case("A1000004").detained("2025-11-03"))
                        .on("2026-03-10");
  CHECK(refs(told->schedule.detained) == Strings{"A1000002", "A1000004", "A1000001"});
}

TEST_CASE("SEL-5: due or overdue cases on no planned panel stand first", "[SEL-5]") {
  const Told told = World{}
                        .with(a_case("A1000001").detained("2026-02-01"))  // not due
                        .with(a_case("A1000002").detained("2025-11-03"))  // overdue, listed
                        .with(a_case("A1000003").detained("2025-11-03"))  // overdue
                        .with(a_case("A1000004").detained("2025-12-10"))  // due
                        .with(a_panel("p1", "2026-03-12").lists(listed("A1000002")))
                        .on("2026-03-10");
  CHECK(refs(told->schedule.due_unplanned) == Strings{"A1000003", "A1000004"});
}

TEST_CASE("SEL-5: a planned panel on the day counts, an earlier one is unrecorded", "[SEL-5]") {
  const World today = World{}.with(a_case("A1000001")).with(listing("p1", "2026-03-10"));
  CHECK(planned_panel(today) == "p1");
  CHECK(today.on("2026-03-10")->schedule.unrecorded_panels.empty());
  const World past = World{}.with(a_case("A1000001")).with(listing("p1", "2026-03-09"));
  CHECK(planned_panel(past) == "none");
  CHECK(past.on("2026-03-10")->schedule.unrecorded_panels.size() == 1);
}

TEST_CASE("SEL-5: the planned panel is the earliest, then by start, then by id", "[SEL-5]") {
  World world;
  world.with(a_case("A1000001")).with(listing("a", "2026-03-13")).with(listing("c", "2026-03-12"));
  CHECK(planned_panel(world) == "c");
  world.with(listing("b", "2026-03-12"));
  CHECK(planned_panel(world) == "b");
  world.with(listing("d", "2026-03-12").but([](Panel& panel) {
    panel.start = given(moment("2026-03-12 09:59"));
  }));
  CHECK(planned_panel(world) == "d");
}

TEST_CASE("SEL-5: only planned panels are planned", "[SEL-5]") {
  CHECK(planned_panel(World{}
                          .with(a_case("A1000001"))
                          .with(listing("p1", "2026-03-12").cancelled("2026-03-09 10:00"))) ==
        "none");
  CHECK(planned_panel(World{}
                          .with(a_case("A1000001"))
                          .with(listing("p1", "2026-03-12").cancelled("2026-03-11 10:00"))) ==
        "p1");
}

TEST_CASE("SEL-5: windows that open in the next thirteen weeks are counted by band", "[SEL-5]") {
  // Tuesday 10 March 2026: the weeks begin on 16 March and end with that of 8 June.
  const Told told = World{}
                        .with(a_case("A1000001").detained("2025-12-16"))  // 10 March, so 16 March
                        .with(a_case("A1000002").detained("2026-03-09"))  // 1 June, so 8 June
                        .with(a_case("A1000004").detained("2025-09-25"))  // day 168: 12 March
                        .on("2026-03-10");
  const auto& weeks = told->schedule.weeks;
  CHECK(weeks[0].monday == day("2026-03-16"));
  CHECK(weeks[12].monday == day("2026-06-08"));
  CHECK(weeks[0].opening(Band::kMonth3) == 1);
  CHECK(weeks[0].opening(Band::kMonth6) == 1);
  CHECK(weeks[12].opening(Band::kMonth3) == 1);
  CHECK(weeks[12].opening(Band::kMonth6) == 1);  // the first again
}
