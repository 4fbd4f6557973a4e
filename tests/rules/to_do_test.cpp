#include "rules/to_do.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "model/subjects.h"
#include "rules/fixtures.h"

using namespace panelpress;
using namespace panelpress::fixtures;
using rules::Task;
using rules::ToDo;

namespace {

const ToDo* find(const std::vector<ToDo>& all, Task task) {
  const auto found = std::ranges::find_if(all, [&](const ToDo& each) { return each.task == task; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("Today: whoever is due on no planned panel comes before all else, late or not",
          "[SEL-5]") {
  // Day 84 of 3 November is 26 January: the window ended on 8 February.
  const Told told = World{}
                        .with(a_case("A1000001").detained("2025-11-03"))
                        .with(a_panel("2026-01-20-am", "2026-01-20"))
                        .on("2026-03-31");
  const auto all = rules::to_do(*told);
  REQUIRE_FALSE(all.empty());
  CHECK(all[0].task == Task::kListPeople);
  CHECK(all[0].by == day("2026-02-08"));
  CHECK(all[0].is_late(day("2026-03-31")));
  CHECK(all[0].about == std::vector{about_case({"A1000001"})});
  const ToDo* record = find(all, Task::kRecordPanel);
  REQUIRE(record);
  CHECK(record->by == day("2026-01-20"));
}

TEST_CASE("Today: whom no panel hears by the day set for it is there 14 days before it",
          "[SEL-5][REC-7]") {
  const World world = World{}
                          .with(a_case("A1000001").detained("2025-12-03"))
                          .with(a_panel("2026-03-01-am", "2026-03-01")
                                    .held()
                                    .lists(listed("A1000001").no_recommendation("2026-03-20")));
  const auto work_on = [](const World& asked, const char* on) {
    const Told told = asked.on(on);
    const auto all = rules::to_do(*told);
    const ToDo* work = find(all, Task::kHearByDay);
    return work ? std::optional(*work) : std::nullopt;
  };
  const auto listed_on = [&](const char* id, const char* date) {
    return World{world}.with(a_panel(id, date).lists(listed("A1000001")));
  };
  CHECK_FALSE(work_on(world, "2026-03-05"));
  const auto work = work_on(world, "2026-03-06");
  REQUIRE(work);
  CHECK(work->by == day("2026-03-20"));
  CHECK(work->about == std::vector{about_case({"A1000001"})});
  CHECK(work_on(world, "2026-03-20"));
  // From the day after, SEL-7 has passed.
  CHECK_FALSE(work_on(world, "2026-03-21"));
  CHECK_FALSE(work_on(listed_on("2026-03-20-am", "2026-03-20"), "2026-03-06"));
  CHECK(work_on(listed_on("2026-03-21-am", "2026-03-21"), "2026-03-06"));
}

TEST_CASE("Today: what a held panel decided is to be recorded, of whom was not withdrawn",
          "[DQ-3][SEL-8]") {
  const auto without = [](const char* ref) {
    return listed(ref).but([](ListedCase& each) { each.outcome.reset(); });
  };
  const Told told = World{}
                        .with(a_case("A1000001").detained("2025-11-03"))
                        .with(a_case("A1000002").detained("2025-11-03").ended("2026-02-09"))
                        .with(a_case("A1000003").detained("2025-11-03"))
                        .with(a_panel("2026-02-10-am", "2026-02-10")
                                  .held()
                                  .lists(without("A1000001"))
                                  .lists(without("A1000002"))
                                  .lists(listed("A1000003").maintain()))
                        .on("2026-02-11");
  const auto all = rules::to_do(*told);
  const ToDo* outcomes = find(all, Task::kRecordOutcomes);
  REQUIRE(outcomes);
  CHECK(outcomes->panel->id->text == "2026-02-10-am");
  CHECK(outcomes->by == day("2026-02-10"));
  CHECK(outcomes->about == std::vector{about_case({"A1000001"})});
}

TEST_CASE("Today: what a panel still lacks is there from 14 days before its day", "[PCK-8]") {
  const auto planned = [](const char* as_of) {
    return World{}
        .with(a_panel("2026-04-30-am", "2026-04-30").but([](Panel& panel) {
          panel.pack_issued_on.value.reset();
        }))
        .on(as_of);
  };
  // The pack is issued 5 days before: 25 April; 14 days before that is 11 April.
  const Told before = planned("2026-04-10");
  CHECK_FALSE(find(rules::to_do(*before), Task::kIssuePack));
  const Told from = planned("2026-04-11");
  const auto all = rules::to_do(*from);
  const ToDo* pack = find(all, Task::kIssuePack);
  REQUIRE(pack);
  CHECK(pack->by == day("2026-04-25"));
  REQUIRE(rules::next_panel(*from));
  CHECK(rules::next_panel(*from)->id().text == "2026-04-30-am");
}

TEST_CASE("Today: a claim to authorise is due on the next cut-off of the pay-roll", "[ARR-4]") {
  World world;
  world.with(a_panel("p1", "2026-03-10").held())
      .with(a_claim("c1", "2026-03-20")
                .line(a_panel_line(LineKind::kPanel, "2026-03-10", "p1"))
                .but([](Claim& each) { each.authorised.reset(); }));
  const Told undated = world.on("2026-03-31");
  const auto without = rules::to_do(*undated);
  REQUIRE(find(without, Task::kAuthorise));
  CHECK_FALSE(find(without, Task::kAuthorise)->by);

  world.records.settings.payroll = {{{}, given(month("2026-04")), dated("2026-04-08")}};
  const Told told = world.on("2026-03-31");
  const auto all = rules::to_do(*told);
  const ToDo* authorise = find(all, Task::kAuthorise);
  REQUIRE(authorise);
  CHECK(authorise->about == std::vector{about_claim({"c1"})});
  CHECK(authorise->by == day("2026-04-08"));
}

TEST_CASE("Today: terms that end on two days are two lines, each with its members", "[IND-5]") {
  const auto eighteen_months_from = [](const char* start) {
    Appointment term;
    term.start = dated(start);
    term.term_months = given(18);
    term.ctc_expires = dated("2030-01-01");
    return std::vector{term};
  };
  World world;
  world.with_independent("iris").with_independent("ida");
  world.person("ivy").appointments = eighteen_months_from("2024-12-10");
  world.person("iris").appointments = eighteen_months_from("2024-12-10");
  world.person("ida").appointments = eighteen_months_from("2025-01-10");  // 9 July 2026
  const Told told = world.on("2026-03-31");
  std::vector<std::pair<Date, std::size_t>> lines;
  for (const ToDo& each : rules::to_do(*told)) {
    if (each.task == Task::kRenew) lines.emplace_back(*each.by, each.about.size());
  }
  CHECK(lines ==
        std::vector<std::pair<Date, std::size_t>>{{day("2026-06-09"), 2}, {day("2026-07-09"), 1}});
}

TEST_CASE("Today: what ends has its last day, and an appraisal is nothing to renew", "[IND-5]") {
  const auto term = [](const char* start, int months) {
    Appointment made;
    made.start = dated(start);
    made.term_months = given(months);
    made.ctc_expires = dated("2030-01-01");
    return made;
  };
  World world;
  // Eighteen months from 10 December 2024 end with 9 June 2026, 70 days after the build.
  world.person("ivy").appointments = {term("2024-12-10", 18)};
  const Told ends = world.on("2026-03-31");
  const auto ending = rules::to_do(*ends);
  REQUIRE(find(ending, Task::kRenew));
  CHECK(find(ending, Task::kRenew)->by == day("2026-06-09"));
  CHECK_FALSE(find(ending, Task::kAppraise));
  // A campaign that was contacted is no reason to forget it, though IND-5 then says nothing.
  Campaign campaign;
  campaign.id = given(CampaignId{"spring"});
  campaign.contacted_on = dated("2026-01-12");
  world.records.recruitment.campaigns = {campaign};
  const Told recruiting = world.on("2026-03-31");
  const auto recruited_for = rules::to_do(*recruiting);
  CHECK(find(recruited_for, Task::kRenew));
  CHECK(recruiting.findings("IND-5").empty());
  world.records.recruitment.campaigns.clear();
  // A clearance that ran out is late from its last day.
  world.person("ivy").appointments[0].ctc_expires = dated("2026-03-30");
  const Told ran_out = world.on("2026-03-31");
  const auto late = rules::to_do(*ran_out);
  REQUIRE(find(late, Task::kRenew));
  CHECK(find(late, Task::kRenew)->is_late(day("2026-03-31")));
  // A further term follows: what is missing is its appraisal, due before it begins.
  world.person("ivy").appointments = {term("2024-12-10", 18), term("2026-06-10", 36)};
  const Told further = world.on("2026-03-31");
  const auto appraisal = rules::to_do(*further);
  CHECK_FALSE(find(appraisal, Task::kRenew));
  REQUIRE(find(appraisal, Task::kAppraise));
  CHECK(find(appraisal, Task::kAppraise)->by == day("2026-06-10"));
  const Told begun = world.on("2026-06-11");
  const auto afterwards = rules::to_do(*begun);
  REQUIRE(find(afterwards, Task::kAppraise));
  CHECK_FALSE(find(afterwards, Task::kAppraise)->by);
}
