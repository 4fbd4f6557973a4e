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

TEST_CASE("PAN-15: chairs and members are those asked to a panel of the time", "[PAN-15]") {
  World world;
  PanelFixture panel = a_panel("p1", "2026-03-10").held();
  world.with_person("elm", Area::kDvaat, Grade::kHeo);
  panel.plus("elm").member("elm").role = given(MemberRole::kExpert);
  world.with(a_panel("p0", "2025-03-31").held()).with(panel).with_independent("oak");
  CHECK(count_of(world, "fen") == 1);
  CHECK(count_of(world, "oak") == 0);    // every independent member
  CHECK(count_of(world, "elm") == -1);   // an expert is no member
  CHECK(count_of(world, "cole") == -1);  // nor is the officer
}

TEST_CASE("PAN-15: the range is in proportion to the days served, halves up", "[PAN-15]") {
  World world;
  world.with(a_panel("p1", "2026-03-10").held());
  const auto range_of = [&](const char* person) {
    const Told told = world.on("2026-03-31");  // from 1 April 2025: 365 days
    for (const auto& each : told->attendance) {
      if (each.person->id->text == person) return std::pair(each.least, each.most);
    }
    return std::pair(-1, -1);
  };
  CHECK(range_of("ivy") == std::pair(15, 30));
  world.person("ivy").appointments[0].start = dated("2025-12-09");  // 113 days: 4.64 and 9.29
  CHECK(range_of("ivy") == std::pair(5, 9));
  world.person("ivy").appointments[0].start = dated("2026-04-01");
  CHECK(range_of("ivy") == std::pair(0, 0));
  world.person("fen").trained_on = dated("2025-09-30");  // 183 days: 5.01 and 6.02
  CHECK(range_of("fen") == std::pair(5, 6));
  world.records.settings.team.records_from = dated("2026-03-01");  // 31 days: 0.85 and 1.02
  CHECK(range_of("fen") == std::pair(1, 1));
  CHECK_FALSE(is_advised(world, "fen"));
  CHECK(range_of("brook") == std::pair(1, 1));
}

TEST_CASE("PAN-15: a range of one number is said as one", "[PAN-15]") {
  rules::AttendanceFacts attended;
  attended.least = 1;
  attended.most = 1;
  CHECK(attended.range() == "1");
  attended.most = 2;
  CHECK(attended.range() == "1 to 2");
}

TEST_CASE("PAN-15: a term that ended counts while it ran", "[PAN-15]") {
  World world;
  world.with(a_panel("p1", "2026-03-10").held());
  world.person("ivy").appointments[0].term_months = given(5);  // out on 1 June 2025
  const Told told = world.on("2026-03-31");
  const auto& ivy = told->members.at(0).attendance;
  CHECK(ivy.days_served == 30 + 31);
  CHECK(ivy.least == 3);  // 2.51
  CHECK(ivy.most == 5);   // 5.01
}

TEST_CASE("PAN-15: a reserve has no range", "[PAN-15]") {
  World world;
  world.with(a_panel("p1", "2026-03-10").held());
  CHECK(is_advised(world, "fen"));
  world.person("fen").reserve_for = given(Area::kFnoRc);
  CHECK_FALSE(is_advised(world, "fen"));
}
