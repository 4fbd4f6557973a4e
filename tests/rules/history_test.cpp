#include <algorithm>
#include <catch2/catch.hpp>

#include "rules/fixtures.h"
#include "rules/to_do.h"

using namespace panelpress;
using namespace panelpress::fixtures;
using rules::ObligationKind;

namespace {

// Detained from 3 November 2025: cycle 1 runs from 26 January to 19 April 2026, cycle 2 from 20
// April to 12 July.
World with_panel(const char* date, const ListedFixture& entry) {
  return World{}.with(a_case("A1000001")).with(a_panel("p1", date).lists(entry).held());
}

int next_cycle(const World& world, const char* as_of = "2026-12-31") {
  return *world.on(as_of).about("A1000001").cycle;
}

std::vector<int> missed(const World& world, const char* as_of) {
  return *world.on(as_of).about("A1000001").missed_cycles;
}

std::vector<ObligationKind> obligations(const World& world, const char* as_of = "2026-03-31") {
  std::vector<ObligationKind> kinds;
  const Told told = world.on(as_of);
  for (const auto& each : told.about("A1000001").obligations) kinds.push_back(each.kind);
  return kinds;
}

}  // namespace

TEST_CASE("CLK-4: the next cycle is the first when no panel considered the case", "[CLK-4]") {
  CHECK(next_cycle(World{}.with(a_case("A1000001"))) == 1);
}

TEST_CASE("CLK-4: a panel from day 84 on satisfies the cycles that have come", "[CLK-4]") {
  CHECK(next_cycle(with_panel("2026-01-25", listed("A1000001").maintain())) == 1);  // day 83
  CHECK(next_cycle(with_panel("2026-01-26", listed("A1000001").maintain())) == 2);  // day 84
  CHECK(next_cycle(with_panel("2026-04-19", listed("A1000001").maintain())) == 2);  // day 167
  CHECK(next_cycle(with_panel("2026-04-20", listed("A1000001").maintain())) == 3);  // day 168
}

TEST_CASE("CLK-4: any outcome but deferred considers the case", "[CLK-4]") {
  CHECK(next_cycle(with_panel("2026-02-03", listed("A1000001").deferred())) == 1);
  CHECK(next_cycle(with_panel("2026-02-03", listed("A1000001"))) == 1);
  CHECK(next_cycle(with_panel("2026-02-03", listed("A1000001").release())) == 2);
  CHECK(next_cycle(with_panel("2026-02-03", listed("A1000001").no_recommendation("2026-03-01"))) ==
        2);
}

TEST_CASE("CLK-4: a later panel that satisfies less takes nothing away", "[CLK-4]") {
  World world = with_panel("2026-04-21", listed("A1000001").maintain());
  world.with(a_panel("p0", "2026-02-03").lists(listed("A1000001").maintain()).held());
  CHECK(next_cycle(world) == 3);
}

TEST_CASE("CLK-4: the window moves to the next cycle's review", "[CLK-4][CLK-3]") {
  const Told told = with_panel("2026-02-03", listed("A1000001").maintain()).on("2026-03-31");
  CHECK(*told.about("A1000001").review_day == day("2026-04-20"));
  CHECK(told.about("A1000001").window->from == day("2026-04-27"));
  CHECK(told.about("A1000001").window->by == day("2026-05-03"));
}

TEST_CASE("CLK-7: a cycle is missed when the next has come without a panel", "[CLK-7]") {
  const World world = World{}.with(a_case("A1000001"));
  CHECK(missed(world, "2026-04-19").empty());
  CHECK(missed(world, "2026-04-20") == std::vector{1});
  CHECK(missed(world, "2026-07-13") == std::vector{1, 2});
}

TEST_CASE("CLK-7: a panel on the first or last day of a cycle is in time", "[CLK-7]") {
  CHECK(missed(with_panel("2026-01-26", listed("A1000001").maintain()), "2026-04-20").empty());
  CHECK(missed(with_panel("2026-04-19", listed("A1000001").maintain()), "2026-04-20").empty());
  CHECK(missed(with_panel("2026-01-25", listed("A1000001").maintain()), "2026-04-20") ==
        std::vector{1});
}

TEST_CASE("CLK-7: a later panel satisfies a missed cycle, which stays missed", "[CLK-7]") {
  const World world = with_panel("2026-04-20", listed("A1000001").maintain());
  CHECK(missed(world, "2026-04-20") == std::vector{1});
  CHECK(next_cycle(world) == 3);
}

TEST_CASE("CLK-7: a case deferred in its cycle is missed", "[CLK-7]") {
  CHECK(missed(with_panel("2026-02-03", listed("A1000001").deferred()), "2026-04-20") ==
        std::vector{1});
}

TEST_CASE("CLK-7: nothing is missed after detention ended", "[CLK-7]") {
  const auto ended_on = [](const char* date) {
    return World{}.with(a_case("A1000001").ended(date));
  };
  CHECK(missed(ended_on("2026-04-19"), "2026-12-31").empty());
  CHECK(missed(ended_on("2026-04-20"), "2026-12-31") == std::vector{1});
}

TEST_CASE("CLK-7: missed cycles are one warning", "[CLK-7]") {
  const Told told = World{}.with(a_case("A1000001")).on("2026-07-13");
  CHECK(told.findings("CLK-7") == Strings{"warning A1000001"});
  CHECK(told.message("CLK-7") ==
        "no panel considered the case in cycles 1 and 2: record the panel, if one did");
}

TEST_CASE("SEL-5: a case carried over is to be heard until a later panel considers it", "[SEL-5]") {
  World world = with_panel("2026-02-03", listed("A1000001").deferred());
  CHECK(obligations(world) == std::vector{ObligationKind::kCarriedOver});
  world.with(a_panel("p2", "2026-02-10").lists(listed("A1000001").maintain()).held());
  CHECK(obligations(world).empty());
}

TEST_CASE("SEL-5: a panel on the same day ends no obligation", "[SEL-5]") {
  World world = with_panel("2026-02-03", listed("A1000001").deferred());
  world.with(a_panel("p2", "2026-02-03").lists(listed("A1000001").maintain()).held());
  CHECK(obligations(world) == std::vector{ObligationKind::kCarriedOver});
}

TEST_CASE("REC-7: without a recommendation the case is to be heard by the date given",
          "[REC-7][SEL-5]") {
  const Told told =
      with_panel("2026-02-03", listed("A1000001").no_recommendation("2026-03-01")).on("2026-02-03");
  const auto& open = told.about("A1000001").obligations;
  REQUIRE(open.size() == 1);
  CHECK(open[0].kind == ObligationKind::kResolveBy);
  CHECK(open[0].hear_by == day("2026-03-01"));
  CHECK(*told.about("A1000001").cycle == 2);
}

TEST_CASE("SEL-5: an ad hoc referral is open until a later panel considers the case", "[SEL-5]") {
  const auto referred = [](const char* date) {
    return a_case("A1000001").but([&](CaseRecord& record) {
      record.referral = Referral{{}, given(Referrer::kDvaat), dated(date), given("A concern")};
    });
  };
  const auto heard = a_panel("p1", "2026-02-03").lists(listed("A1000001").maintain()).held();
  CHECK(obligations(World{}.with(referred("2026-02-02")).with(heard)).empty());
  CHECK(obligations(World{}.with(referred("2026-02-03")).with(heard)) ==
        std::vector{ObligationKind::kAdHocReferral});
}

TEST_CASE("POST-6: a rejected release with further actions is to be heard again", "[POST-6]") {
  const auto rejected = [](bool further_actions) {
    return listed("A1000001").release().rejected("2026-02-10").response_but([&](Response& r) {
      r.further_actions = given(further_actions);
    });
  };
  CHECK(obligations(with_panel("2026-02-03", rejected(true))) ==
        std::vector{ObligationKind::kReReferral});
  CHECK(obligations(with_panel("2026-02-03", rejected(false))).empty());
}

TEST_CASE("POST-6: an audit without its day refers a case again from its panel's", "[POST-6]") {
  auto audited = listed("A1000001").maintain().audited("2026-02-17", true);
  audited.listed.audit->on.forget();
  World world = with_panel("2026-02-03", audited);
  CHECK(obligations(world) == std::vector{ObligationKind::kReReferral});
  world.with(a_panel("p2", "2026-02-04").lists(listed("A1000001").maintain()).held());
  CHECK(obligations(world).empty());
}

TEST_CASE("POST-6: an audit refers a case again even where no outcome is recorded",
          "[POST-6][SEL-5]") {
  const auto audited = listed("A1000001").audited("2026-02-17", true);
  World world = with_panel("2026-02-03", audited);
  CHECK(obligations(world) == std::vector{ObligationKind::kReReferral});
  CHECK(next_cycle(world) == 1);  // no panel is known to have considered the case
  world.with(a_panel("p2", "2026-03-03").lists(listed("A1000001").maintain()).held());
  CHECK(obligations(world).empty());
  CHECK(obligations(with_panel("2026-02-03", listed("A1000001").audited("2026-02-17", false)))
            .empty());
}

TEST_CASE("SEL-5: nothing is to be heard once detention has ended", "[SEL-5]") {
  const auto world =
      World{}
          .with(a_case("A1000001").ended("2026-03-01"))
          .with(a_panel("p1", "2026-02-03").lists(listed("A1000001").deferred()).held());
  CHECK(obligations(world, "2026-02-28") == std::vector{ObligationKind::kCarriedOver});
  CHECK(obligations(world, "2026-03-01").empty());
}

TEST_CASE("SEL-5: a panel before the answer that re-refers a case does not end the re-referral",
          "[SEL-5][POST-6]") {
  const auto rejected =
      listed("A1000001").release().rejected("2026-02-20").response_but([](Response& response) {
        response.further_actions = given(true);
      });
  const auto heard_on = [&](const char* date) {
    World world = with_panel("2026-02-03", rejected);
    return world.with(a_panel("p2", date).lists(listed("A1000001").maintain()).held());
  };
  CHECK(obligations(heard_on("2026-02-20")) == std::vector{ObligationKind::kReReferral});
  CHECK(obligations(heard_on("2026-02-21")).empty());
}

TEST_CASE("SEL-5: an answer and an audit that both re-refer a case are one obligation",
          "[SEL-5][POST-6]") {
  const auto entry = listed("A1000001")
                         .release()
                         .rejected("2026-02-10")
                         .audited("2026-02-17", true)
                         .response_but([](Response& each) { each.further_actions = given(true); });
  const Told told = with_panel("2026-02-03", entry).on("2026-03-31");
  const auto& open = told.about("A1000001").obligations;
  REQUIRE(open.size() == 1);
  CHECK(open[0].arose_on == day("2026-02-10"));
}

TEST_CASE("SEL-5: without a recommendation and a day to resolve it a case is re-referred",
          "[SEL-5][REC-7]") {
  const auto undated =
      listed("A1000001").no_recommendation("2026-03-01").outcome_but([](Outcome& outcome) {
        outcome.resolve_by.forget();
      });
  CHECK(obligations(with_panel("2026-02-03", undated)) == std::vector{ObligationKind::kReReferral});
}

TEST_CASE("GEN-5: the last panel before the records satisfies every cycle up to it",
          "[GEN-5][CLK-4][CLK-7]") {
  // Detained from 3 November 2025: day 168 is 20 April 2026, day 252 is 13 July.
  const auto seen_last = [](const char* date) {
    return World{}.with(a_case("A1000001").but([&](CaseRecord& record) {
      record.detention.last_panel = dated(date);
    }));
  };
  CHECK(next_cycle(seen_last("2026-04-19")) == 2);
  CHECK(next_cycle(seen_last("2026-04-20")) == 3);
  CHECK(missed(seen_last("2026-04-20"), "2026-07-13").empty());
  CHECK(missed(seen_last("2026-04-19"), "2026-07-13") == std::vector{2});
  CHECK(next_cycle(seen_last("2026-04-20"), "2026-04-19") == 1);  // not known yet
}

TEST_CASE("GEN-5: nothing before the records begin is called missing or missed",
          "[GEN-5][CLK-2][CLK-7]") {
  const auto told_from = [](const char* date) {
    World world = World{}.with(a_case("A1000001"));
    world.records.settings.team.records_from = dated(date);
    return world.on("2026-07-13");
  };
  // Reviews 1 to 8 were due by 13 July, cycles 1 and 2 are over.
  CHECK(told_from("2026-01-26").message("CLK-2") ==
        "DCPRs 3 to 8 are not recorded: add each as [[dcpr]]");
  CHECK(*told_from("2026-01-26").about("A1000001").missed_cycles == std::vector{1, 2});
  CHECK(*told_from("2026-01-27").about("A1000001").missed_cycles == std::vector{2});
  CHECK(*told_from("2026-04-21").about("A1000001").missed_cycles == std::vector<int>{});
}

TEST_CASE("GEN-5: an opening position is overdue, and asks who saw the person before the records",
          "[GEN-5][CLK-5]") {
  const auto on = [](const char* records_from) {
    World world = World{}.with(a_case("A1000001"));
    world.records.settings.team.records_from = dated(records_from);
    return world.on("2026-03-31");
  };
  const auto asks = [](const Told& told) {
    const auto all = rules::to_do(*told);
    return std::ranges::any_of(
        all, [](const auto& each) { return each.task == rules::Task::kRecordLastPanel; });
  };
  const std::string unless = ", unless a panel before these records saw the person";
  // The first window is 2 to 8 February 2026.
  const Told within = on("2026-02-08");
  CHECK(within.message("CLK-5").find(unless) == std::string::npos);
  CHECK_FALSE(asks(within));
  const Told before = on("2026-02-09");
  CHECK(*before.about("A1000001").status == rules::CaseStatus::kOverdue);
  CHECK(before.message("CLK-5").ends_with(unless));
  CHECK(asks(before));
}

TEST_CASE("GEN-5: somebody due before the records begin was seen by a panel that they name",
          "[GEN-5]") {
  const auto said = [](const char* records_from, const CaseFixture& fixture) {
    World world = World{}.with(fixture);
    world.records.settings.team.records_from = dated(records_from);
    return world.on("2026-03-31").findings("GEN-5");
  };
  // The first window is 2 to 8 February 2026.
  CHECK(said("2026-02-08", a_case("A1000001")).empty());
  CHECK(said("2026-02-09", a_case("A1000001")) == Strings{"warning A1000001"});
  CHECK(said("2026-02-09", a_case("A1000001").ended("2026-03-30")).empty());
  CHECK(said("2026-02-09", a_case("A1000001").but([](CaseRecord& record) {
          record.detention.last_panel = dated("2026-01-20");
        })).empty());
}
