#include <catch2/catch.hpp>

#include "documents/kinds.h"
#include "documents/schedule/view.h"
#include "support/built.h"

using namespace panelpress;
using namespace panelpress::documents;
using support::built;

namespace {}  // namespace

TEST_CASE("SEL-5: whoever is due on no planned panel stands first") {
  Records records = fixtures::two_areas();
  // Day 84 of 3 November is 26 January: due 2 to 8 February, so 51 days overdue on 31 March.
  records.cases = {fixtures::person("A1000001", "north", "2025-11-03"),
                   fixtures::person("A1000002", "south", "2026-03-03")};
  const auto with = built(records);
  REQUIRE(with.context.templates.errors().empty());
  const ScheduleView view = schedule_view(with.context);
  REQUIRE(view.unplanned.size() == 1);
  CHECK(view.unplanned[0].status == "Overdue 51 days");
  CHECK(view.unplanned[0].window == "2 to 8 Feb 2026");
  CHECK(view.people.size() == 2);
  CHECK(view.detained_counted == "2 people");
  const Document page = schedule_jobs(with.context).at(0).make().at(0);
  CHECK(page.path() == "schedule.html");
  CHECK(page.bytes.find("id=\"unplanned\"") < page.bytes.find("id=\"people\""));
}

TEST_CASE("SEL-5: the other obligations are listed with the day by which to hear the case") {
  Records records = fixtures::two_areas();
  records.cases = {fixtures::person("A1000001", "north", "2025-11-03")};
  Panel panel = fixtures::held("2026-03-10-am", "2026-03-10");
  panel.cases = {fixtures::heard("A1000001", Recommendation::kNoRecommendation)};
  panel.cases[0].outcome->resolve_by = fixtures::given(fixtures::day("2026-03-30"));
  records.panels = {panel};
  const ScheduleView view = schedule_view(built(records).context);
  REQUIRE(view.obligations.size() == 1);
  CHECK(view.obligations[0].why == "No recommendation was reached");
  CHECK(view.obligations[0].hear_by == "30 Mar 2026");
  CHECK(view.obligations[0].is_passed);
}

TEST_CASE("SEL-5: the coming weeks count windows by band") {
  Records records = fixtures::two_areas();
  // Day 84 of 3 February is 28 April 2026: the window opens on Monday 4 May, in week 5.
  records.cases = {fixtures::person("A1000001", "north", "2026-02-03")};
  const auto with = built(records);
  const ScheduleView view = schedule_view(with.context);
  CHECK(view.weeks_period == "6 April to 5 July 2026");
  REQUIRE(view.bands == std::vector<std::string>{"3-month"});
  CHECK(view.finding == "0 of 1 window has a planned panel");
  CHECK(view.weeks.at(4).monday == "4 May 2026");
  CHECK(view.weeks[4].heard == "0");
  CHECK(view.weeks[4].total == "1");
  CHECK(view.weeks[3].total == "0");
  CHECK(view.weeks_total == "1 window opens");
}

TEST_CASE("SEL-5: nobody detained, no panel, no window: the page says so") {
  const auto with = built(fixtures::two_areas());
  const std::string page = schedule_jobs(with.context).at(0).make().at(0).bytes;
  CHECK(page.find("Nobody is detained.") != std::string::npos);
  CHECK(page.find("No window opens") != std::string::npos);
  CHECK(page.find("None is planned.") != std::string::npos);
}

TEST_CASE("SEL-5: whom a panel lists only after the window is planned too late, and no one else") {
  Records records = fixtures::two_areas();
  // Day 84 of 2 March is 25 May: the window is 1 to 7 June. The panel of 24 June is 17 days late.
  records.cases = {fixtures::person("A1000001", "north", "2026-03-02")};
  Panel panel = fixtures::held("2026-06-24-am", "2026-06-24");
  panel.status = fixtures::given(PanelStatus::kPlanned);
  panel.cases.resize(1);
  panel.cases[0].ref = fixtures::given(CaseRef{"A1000001"});
  panel.cases[0].basis = fixtures::given(Basis::kCycle);
  records.panels = {panel};
  const auto with = built(records);
  const ScheduleView view = schedule_view(with.context);
  REQUIRE(view.planned_late.size() == 1);
  CHECK(view.planned_late[0].late == "17 days after the window");
  CHECK(view.unplanned.empty());
  CHECK(view.finding == "0 of 1 window has a planned panel");
  records.panels[0].date = fixtures::given(fixtures::day("2026-06-03"));
  const ScheduleView in_time = schedule_view(built(records).context);
  CHECK(in_time.planned_late.empty());
  CHECK(in_time.finding == "The one window has a planned panel");
  CHECK(in_time.weeks.at(8).panels.size() == 1);
}

TEST_CASE("PAN-16: the panel that is to hear a person is noted when its day is a day off") {
  Records records = fixtures::two_areas();
  records.holidays[fixtures::day("2026-05-04")] = fixtures::given(std::string("Sample Day"));
  // Day 84 of 3 February is 28 April 2026: the window opens on Monday 4 May.
  records.cases = {fixtures::person("A1000001", "north", "2026-02-03")};
  Panel panel = fixtures::held("p1", "2026-05-04");
  panel.status = fixtures::given(PanelStatus::kPlanned);
  panel.cases.emplace_back();
  panel.cases[0].ref = fixtures::given(CaseRef{"A1000001"});
  panel.cases[0].basis = fixtures::given(Basis::kCycle);
  records.panels = {panel};
  const ScheduleView view = schedule_view(built(records).context);
  REQUIRE(view.people.size() == 1);
  CHECK(view.people[0].planned == "4 May 2026 (Sample Day)");
  REQUIRE(view.weeks.at(4).panels.size() == 1);
  CHECK_THAT(view.weeks.at(4).panels[0], Catch::StartsWith("4 May 2026 (Sample Day): "));
}

TEST_CASE("SEL-6: a case is to be listed soon from 42 days before its window ends") {
  Records records = fixtures::two_areas();
  // Day 84 of 27 January is 21 April: 27 April to 3 May, to be listed by 26 April.
  records.cases = {fixtures::person("A1000001", "north", "2026-01-27")};
  const ScheduleView view = schedule_view(built(records).context);
  REQUIRE(view.to_list.size() == 1);
  CHECK(view.to_list[0].list_by == "26 Apr 2026");
  CHECK(view.to_list[0].invite_by == "19 Apr 2026");
  CHECK(view.to_list[0].rooms.empty());
  CHECK_FALSE(view.to_list[0].is_list_late);
}

TEST_CASE("SEL-5: nobody is said to be in time while somebody is heard late") {
  Records records = fixtures::two_areas();
  records.cases = {fixtures::person("A1000001", "north", "2025-11-03")};
  Panel panel = fixtures::held("2026-04-02-am", "2026-04-02");
  panel.status = fixtures::given(PanelStatus::kPlanned);
  panel.cases.resize(1);
  panel.cases[0].ref = fixtures::given(CaseRef{"A1000001"});
  panel.cases[0].basis = fixtures::given(Basis::kCycle);
  records.panels = {panel};
  const auto with = built(records);
  const std::string page = schedule_jobs(with.context).at(0).make().at(0).bytes;
  CHECK(page.find("but 1 person will be heard late") != std::string::npos);
}

TEST_CASE(
    "SEL-5: people whom one page cannot hold stand on a page for each area, nobody left out") {
  Records records = fixtures::two_areas();
  for (int i = 0; i < 1600; ++i) {
    const std::string ref = "A" + std::to_string(1000000 + i);
    records.cases.push_back(fixtures::person(ref, i % 4 == 0 ? "north" : "south", "2026-03-03"));
  }
  const auto with = built(records);
  std::vector<Document> pages;
  for (const Job& job : schedule_jobs(with.context)) pages.push_back(job.make().at(0));
  REQUIRE(pages.size() == 3);
  CHECK(pages[0].path() == "schedule.html");
  CHECK(pages[1].path() == "schedule/areas/north.html");
  CHECK(pages[2].path() == "schedule/areas/south.html");
  for (const Document& page : pages) CHECK(page.bytes.size() < kLargestPage);
  CHECK(pages[0].bytes.find("href=\"schedule/areas/south.html\"") != std::string::npos);
  CHECK(pages[1].bytes.find("href=\"../../schedule.html\"") != std::string::npos);
  for (int i = 0; i < 1600; ++i) {
    const std::string ref = "A" + std::to_string(1000000 + i);
    INFO(ref);
    CHECK(pages[i % 4 == 0 ? 1 : 2].bytes.find(ref) != std::string::npos);
  }
  const ScheduleView first = schedule_view(with.context);
  CHECK(first.people.empty());
  CHECK(first.detained_counted == "1600 people");
  REQUIRE(first.parts.size() == 2);
  CHECK(first.parts[0].people == "400");
  CHECK(first.parts[1].people == "1200");
}
