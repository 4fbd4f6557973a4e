#include <catch2/catch.hpp>

#include "rules/fixtures.h"

using namespace panelpress;
using namespace panelpress::fixtures;

namespace {

/// A world with this many held panels, a week apart, the last on this day.
World with_panels(int count, const char* last) {
  World world;
  for (int i = 0; i < count; ++i) {
    const std::string date = to_iso(day(last) - Days{7 * i});
    world.with(a_panel("p" + std::to_string(10 + i), date.c_str()).held());
  }
  return world;
}

int count_of(const World& world, const std::string& person, const char* as_of = "2026-03-31") {
  const Told told = world.on(as_of);
  for (const auto& each : told->attendance) {
    if (each.person->id->text == person) return each.count;
  }
  return -1;
}

bool is_advised(const World& world, const std::string& person) {
  const Strings found = world.on("2026-03-31").findings("PAN-15");
  return std::find(found.begin(), found.end(), "advice " + person) != found.end();
}

}  // namespace

TEST_CASE("PAN-15: chairs and members attend ten to twelve panels", "[PAN-15]") {
  CHECK(is_advised(with_panels(9, "2026-03-31"), "brook"));
  CHECK_FALSE(is_advised(with_panels(10, "2026-03-31"), "brook"));
  CHECK_FALSE(is_advised(with_panels(12, "2026-03-31"), "fen"));
  CHECK(is_advised(with_panels(13, "2026-03-31"), "fen"));
}

TEST_CASE("PAN-15: independent members give fifteen to thirty days", "[PAN-15]") {
  CHECK(is_advised(with_panels(14, "2026-03-31"), "ivy"));
  CHECK_FALSE(is_advised(with_panels(15, "2026-03-31"), "ivy"));
  CHECK_FALSE(is_advised(with_panels(30, "2026-03-31"), "ivy"));
  CHECK(is_advised(with_panels(31, "2026-03-31"), "ivy"));
}

TEST_CASE("PAN-15: two panels on one day are two panels, and one day", "[PAN-15]") {
  World world;
  world.with(a_panel("p1", "2026-03-10").held()).with(a_panel("p2", "2026-03-10").held());
  CHECK(count_of(world, "fen") == 2);
  CHECK(count_of(world, "ivy") == 1);
}

TEST_CASE("PAN-15: the twelve months end on the day", "[PAN-15]") {
  World world;
  world.with(a_panel("p1", "2025-03-31").held())
      .with(a_panel("p2", "2025-04-01").held())
      .with(a_panel("p3", "2026-03-31").held());
  CHECK(count_of(world, "fen") == 2);
  CHECK(count_of(world, "fen", "2026-03-30") == 2);
}

TEST_CASE("PAN-15: who was absent, and panels not held, do not count", "[PAN-15]") {
  PanelFixture absent = a_panel("p1", "2026-03-10").held();
  absent.member("fen").attended = given(false);
  World world;
  world.with(absent)
      .with(a_panel("p2", "2026-03-11").cancelled("2026-03-11 09:00"))
      .with(a_panel("p3", "2026-05-12"));
  CHECK(count_of(world, "fen") == 0);
  CHECK(count_of(world, "brook") == 1);  // the chair is presumed present
}

TEST_CASE("PAN-15: nobody is asked about who has left", "[PAN-15]") {
  World world;
  world.with(a_panel("p1", "2025-03-31").held());
  world.person("ivy").appointments = {
      {{}, dated("2023-10-01"), given(18), dated("2028-01-01"), {}, {}}};
  CHECK(count_of(world, "fen") == -1);
  CHECK(count_of(world, "ivy") == -1);  // the term ended with 31 March 2025
  world.person("ivy").appointments[0].start = dated("2023-10-02");
  CHECK(count_of(world, "ivy") == 0);
  CHECK(count_of(world, "cole") == -1);  // the officer is neither chair nor member
}
