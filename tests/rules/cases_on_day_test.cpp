#include "rules/cases_on_day.h"

#include <catch2/catch.hpp>

#include "rules/fixtures.h"

using namespace panelpress;
using namespace panelpress::fixtures;

namespace {

Was until(const char* date) {
  Was was;
  was.until = dated(date);
  return was;
}

/// North since 12 March 2026, south from 1 February until then, and west before.
CaseFixture moved_twice() {
  return a_case("A1000001").but([](CaseRecord& record) {
    Was second = until("2026-03-12");
    second.area = given(AreaCode{"south"});
    Was first = until("2026-02-01");
    first.area = given(AreaCode{"west"});
    record.was = {second, first};
  });
}

std::string area_on(const char* date) {
  return rules::as_it_stood_on(moved_twice().record, day(date)).area->text;
}

}  // namespace

TEST_CASE("GEN-3: a fact is that of the earliest change after the day, else the present one",
          "[GEN-3]") {
  CHECK(area_on("2026-01-31") == "west");
  CHECK(area_on("2026-02-01") == "south");
  CHECK(area_on("2026-03-11") == "south");
  CHECK(area_on("2026-03-12") == "north");
}

TEST_CASE("GEN-3: a change of one fact leaves the others", "[GEN-3]") {
  const CaseRecord former = rules::as_it_stood_on(moved_twice().record, day("2026-01-31"));
  CHECK(*former.owner->name == "Owner");
  CHECK(former.detention.centre->text == "centre");
  CHECK(*former.vulnerability.aar_level == 0);
}

TEST_CASE("GEN-3: owner and centre are told as they stood", "[GEN-3]") {
  const auto fixture = a_case("A1000001").but([](CaseRecord& record) {
    Was was = until("2026-03-12");
    was.owner = Contact{{}, given("Wren Fictional"), given("wren@example.org")};
    was.centre = given(CentreCode{"elsewhere"});
    record.was = {was};
  });
  const CaseRecord former = rules::as_it_stood_on(fixture.record, day("2026-03-11"));
  CHECK(*former.owner->name == "Wren Fictional");
  CHECK(former.detention.centre->text == "elsewhere");
}

TEST_CASE("GEN-3: a level takes its reason from its own row alone", "[GEN-3][PCK-1]") {
  const auto fixture = a_case("A1000001").but([](CaseRecord& record) {
    record.vulnerability.aar_level = given(2);
    record.vulnerability.reason = given("Asthma");
    Was unexplained = until("2026-03-12");
    unexplained.aar_level = given(1);
    Was reason_alone = until("2026-02-01");
    reason_alone.aar_reason = given("Back pain");
    record.was = {unexplained, reason_alone};
  });
  const auto vulnerability = [&](const char* date) {
    return rules::as_it_stood_on(fixture.record, day(date)).vulnerability;
  };
  CHECK(*vulnerability("2026-03-12").aar_level == 2);
  CHECK(*vulnerability("2026-03-12").reason == "Asthma");
  CHECK(*vulnerability("2026-01-15").aar_level == 1);
  CHECK_FALSE(vulnerability("2026-01-15").reason);
}

TEST_CASE("GEN-3: a panel, its recommendations and its return tell its day, the case its own",
          "[GEN-3][CMP-1]") {
  const Told told =
      World{}
          .with(moved_twice())
          .with(a_panel("p1", "2026-03-10").lists(listed("A1000001").maintain()).held())
          .with(a_panel("p2", "2026-05-12").lists(listed("A1000001")))
          .on("2026-03-31");
  CHECK(told.panel("p1").cases[0].record->area->text == "south");
  CHECK(told.recommendation("p1", "A1000001").area().text == "south");
  REQUIRE_FALSE(told->compliance.empty());
  CHECK(told->compliance[0].area.text == "south");
  CHECK(told.about("A1000001").record->area->text == "north");
  CHECK(told.panel("p2").cases[0].record->area->text == "north");
}

TEST_CASE("GEN-3: what changes later has not changed yet", "[GEN-3][GEN-1]") {
  const Told told = World{}
                        .with(moved_twice())
                        .with(a_panel("p2", "2026-05-12").lists(listed("A1000001")))
                        .on("2026-03-11");
  CHECK(told.about("A1000001").record->area->text == "south");
  CHECK(told.panel("p2").cases[0].record->area->text == "south");
}

TEST_CASE("GEN-3: at each panel a case is told as it stood on the panel's day", "[GEN-3]") {
  const auto hears_both = [](const char* id, const char* date) {
    return a_panel(id, date).lists(listed("A1000001")).lists(listed("A1000002"));
  };
  const World world = World{}
                          .with(moved_twice())
                          .with(a_case("A1000002"))
                          .with(hears_both("p1", "2026-01-20"))
                          .with(hears_both("p2", "2026-03-20"));
  const rules::CasesOnDay cases{world.records};
  const CaseRef moved{"A1000001"};
  const CaseRef unmoved{"A1000002"};
  CHECK(cases.of(moved, day("2026-01-20")).area->text == "west");
  CHECK(&cases.of(moved, day("2026-03-20")) == world.records.find(moved));
  CHECK(&cases.of(unmoved, day("2026-01-20")) == world.records.find(unmoved));
}
