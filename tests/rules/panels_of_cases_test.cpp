#include "rules/panels_of_cases.h"

#include <catch2/catch.hpp>

#include "rules/fixtures.h"

using namespace panelpress;
using namespace panelpress::fixtures;

TEST_CASE("panels of cases: every panel that lists a case is found, by id, whatever became of it") {
  World world;
  world.with(a_panel("p1", "2026-03-10").held().lists(listed("A2").maintain()))
      .with(a_panel("p2", "2026-03-17").lists(listed("A1")).lists(listed("A2")))
      .with(a_panel("p3", "2026-03-24").cancelled("2026-03-23T10:00").lists(listed("A2")));
  const rules::PanelsOfCases panels{world.records};
  const auto ids = [&](const char* ref) {
    Strings found;
    for (const Panel* each : panels.of(CaseRef{ref})) found.push_back(each->id->text);
    return found;
  };
  CHECK(ids("A2") == Strings{"p1", "p2", "p3"});
  CHECK(ids("A1") == Strings{"p2"});
  CHECK(ids("A").empty());
  CHECK(ids("A3").empty());
}
