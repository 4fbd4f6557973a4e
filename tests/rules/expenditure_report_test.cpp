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
}
