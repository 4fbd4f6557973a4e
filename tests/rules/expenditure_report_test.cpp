#include "rules/expenditure_report.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "rules/fixtures.h"

using namespace panelpress;
using namespace panelpress::fixtures;

TEST_CASE("EXP-1: a report's costs of the year go from 1 April to the end of its month, by date",
          "[EXP-1]") {
  World world;
  world.with(a_claim("c1", "2026-06-05")
                 .line(an_expense("2026-05-31", 12'00))
                 .line(an_expense("2026-06-01", 99'00))
                 .line(an_expense("2026-03-31", 99'00))
                 .line(a_line(LineKind::kFeedbackMeeting, "2026-04-01")));
  const Told told = world.on("2026-12-31");
  const auto may =
      std::ranges::find(told->expenditure, month("2026-05"), &rules::ExpenditureMonth::month);
  REQUIRE(may != told->expenditure.end());

  const rules::ExpenditureReport report = rules::expenditure_report(*told, *may);
  Strings costs;
  for (const rules::Cost& each : report.year_costs) {
    costs.push_back(to_iso(*each.line->line->date) + ": " +
                    std::to_string(each.line->amount.count));
  }
  CHECK(costs == Strings{"2026-04-01: 10500", "2026-05-31: 1200"});
  REQUIRE(report.categories.size() == 1);
  CHECK(report.categories[0].month == Pence{12'00});
  REQUIRE(report.kinds.size() == 1);
  CHECK(report.kinds[0].month == Pence{});
  CHECK(report.kinds[0].year == Pence{105'00});
  REQUIRE(report.months.size() == 12);
  CHECK(report.months[0].spent() == Pence{105'00});
  CHECK(report.months[0].year_to_date == Pence{105'00});
  CHECK(report.months[1].spent() == Pence{12'00});
  CHECK(report.months[1].year_to_date == Pence{117'00});
}

TEST_CASE("EXP-2: the grid has a row a panel, a cell for each member with an entry, and their sum",
          "[EXP-2]") {
  World world;
  world.with_independent("iris");
  world.with(a_panel("p1", "2026-03-10").held().plus("iris"))
      .with(a_claim("c1", "2026-03-20").line(a_panel_line(LineKind::kPanel, "2026-03-10", "p1")))
      .with(a_claim("c2", "2026-03-20")
                .by("iris")
                .line(a_line(LineKind::kFeedbackMeeting, "2026-03-12")));
  const Told told = world.on("2026-12-31");
  REQUIRE(told->expenditure.size() == 1);
  const rules::Grid grid = rules::reconciliation_of(*told, told->expenditure[0]);

  REQUIRE(grid.members.size() == 2);
  CHECK(grid.members[0]->id->text == "iris");
  CHECK(grid.members[1]->id->text == "ivy");
  REQUIRE(grid.panels.size() == 1);
  CHECK(grid.panels[0].panel->id->text == "p1");
  REQUIRE(grid.others.size() == 1);
  CHECK(grid.others[0].kind == LineKind::kFeedbackMeeting);
  CHECK(grid.claimed_by_member() == std::vector{Pence{105'00}, Pence{210'00}});
}

TEST_CASE("EXP-4: what a year will cost is what is spent, committed and invited, each once",
          "[EXP-4]") {
  rules::Outlook outlook;
  outlook.spent = {1'00};
  outlook.accrued = {20'00};
  outlook.cancelled = {300'00};
  outlook.confirmed = {4'000'00};
  outlook.invited = {50'000'00};
  CHECK(outlook.committed() == Pence{4'320'00});
  CHECK(outlook.forecast() == Pence{54'321'00});
}
