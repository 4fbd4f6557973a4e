#include "rules/goals.h"

#include <catch2/catch.hpp>

#include "rules/fixtures.h"

using namespace panelpress;
using namespace panelpress::fixtures;

namespace {

std::vector<rules::GoalFacts> goals_on(World& world, const char* as_of) {
  static std::vector<Told> kept;  // the facts point into what was told
  kept.push_back(world.on(as_of));
  const rules::Facts& facts = *kept.back();
  return rules::goal_facts(*facts.records, facts.figures, facts.as_of);
}

}  // namespace

TEST_CASE("GOAL-1: a goal sheet tells of the person's own panels in the period", "[GOAL-1]") {
  World world;
  world.person("fen").goal = GoalPeriod{{}, dated("2026-03-01"), dated("2026-03-31")};
  PanelFixture late = a_panel("p1", "2026-03-03").held();
  late.member("fen").late_minutes = given(5);
  PanelFixture declined = a_panel("p2", "2026-03-10").held();
  declined.member("fen").attended = given(false);
  declined.member("fen").answer = given(Answer::kDeclined);
  declined.member("fen").answered_on = dated("2026-03-07");  // three days before
  PanelFixture at_short_notice = declined;
  at_short_notice.panel.id = given(PanelId{"p3"});
  at_short_notice.panel.date = dated("2026-03-09");
  world.with(late).with(declined).with(at_short_notice);
  world.with(a_panel("p0", "2026-02-28").held()).with(a_panel("p4", "2026-04-01").held());
  world.person("fen").refreshed_on = given(std::vector<Date>{day("2026-03-20"), day("2026-02-20")});
  const auto goals = goals_on(world, "2026-04-30");
  REQUIRE(goals.size() == 1);
  CHECK(goals[0].until == day("2026-03-31"));
  CHECK(goals[0].attended.size() == 1);
  CHECK(goals[0].arrived_late.size() == 1);
  CHECK(goals[0].answered_in_time.size() == 2);
  CHECK(goals[0].answered_late.size() == 1);
  CHECK(goals[0].declined_in_time.size() == 1);
  CHECK(goals[0].declined_late.size() == 1);
  CHECK(goals[0].training == std::vector{day("2026-03-20")});
}

TEST_CASE("GOAL-1: a chair's sheet counts the panels chaired and those observed") {
  World world;
  world.with_person("slate", Area::kPolicy, Grade::kGrade7);
  world.person("brook").goal = GoalPeriod{{}, dated("2026-03-01"), dated("2027-02-28")};
  PanelFixture of_slate = a_panel("p2", "2026-03-10").held();
  of_slate.plus("brook").but([](Panel& p) { p.chair = given(PersonId{"slate"}); });
  of_slate.member("brook").role = given(MemberRole::kObserver);
  of_slate.member("brook").attended = given(true);
  world.with(a_panel("p1", "2026-03-03").held()).with(of_slate);
  const auto goals = goals_on(world, "2026-03-31");
  REQUIRE(goals.size() == 1);
  CHECK(goals[0].attended.size() == 1);
  CHECK(goals[0].observed.size() == 1);
  CHECK(goals[0].answered_late.empty());  // an observer is not asked
  CHECK(goals_on(world, "2026-02-28").empty());
}
