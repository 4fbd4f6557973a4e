#include "rules/outcome_trends.h"

#include <catch2/catch.hpp>

#include "support/records.h"

using namespace panelpress;
using namespace panelpress::rules;

namespace {

/// A release agreed and done, actions disagreed with, a case maintained, one deferred.
Records four_outcomes() {
  Records records = fixtures::two_areas();
  records.settings.business_areas[0].command = fixtures::given(std::string("Removals"));
  records.cases = {fixtures::person("A1000001", "north", "2025-11-03"),
                   fixtures::person("A1000002", "north", "2025-03-03"),
                   fixtures::person("A1000003", "south", "2025-11-03"),
                   fixtures::person("A1000004", "south", "2025-11-03")};
  records.cases[0].detention.centre = fixtures::given(CentreCode{"Wrenfield"});
  records.cases[0].detention.ended = fixtures::given(fixtures::day("2026-03-16"));
  records.cases[0].detention.end_reason = fixtures::given(EndReason::kBailSos);
  Panel panel = fixtures::held("2026-03-10", "2026-03-10");
  panel.cases = {fixtures::heard("A1000001", Recommendation::kRelease),
                 fixtures::heard("A1000002", Recommendation::kMaintainWithActions),
                 fixtures::heard("A1000003", Recommendation::kMaintain),
                 fixtures::heard("A1000004", Recommendation::kDeferred)};
  panel.cases[0].response = fixtures::answered(Decision::kAgree, "2026-03-12");
  panel.cases[0].response->released_on = fixtures::given(fixtures::day("2026-03-16"));
  panel.cases[1].outcome->actions = {fixtures::action("Ask the embassy")};
  panel.cases[1].response = fixtures::answered(Decision::kDisagree, "2026-03-12", "Not needed");
  records.panels = {panel};
  return records;
}

}  // namespace

TEST_CASE("outcomes: they stand side by side by command, band and centre, deferred left out") {
  const auto facts = work_out(four_outcomes(), fixtures::day("2026-03-31"));
  const OutcomeTrends found = outcome_trends(*facts, fixtures::month("2026-03"));
  const OutcomeCounts& removals = found.by_command.at("Removals");
  CHECK(removals.considered() == 2);
  CHECK(removals.count(Recommendation::kRelease) == 1);
  CHECK(removals.asked == 2);
  CHECK(removals.rejected == 1);
  CHECK(found.by_command.at("").considered() == 1);
  CHECK(found.by_command.at("").asked == 0);
  CHECK(found.by_band.at(Band::kMonth12).considered() == 1);
  CHECK(found.by_band.at(Band::kMonth3).considered() == 2);
  CHECK(found.by_centre.at("Wrenfield").considered() == 1);
  CHECK(found.by_centre.at("").considered() == 2);
}

TEST_CASE("outcomes: each stage of what became of the recommendations adds to all of them") {
  const auto facts = work_out(four_outcomes(), fixtures::day("2026-03-31"));
  const Became became = outcome_trends(*facts, fixtures::month("2026-03")).became;
  CHECK(became.recommended == 2);
  CHECK(became.agreed == 1);
  CHECK(became.disagreed == 1);
  CHECK(became.not_answered == 0);
  CHECK(became.carried_out == 1);
  CHECK(became.still_open == 1);
  CHECK(became.recorded == 0);
  CHECK(became.not_reviewed == 2);
  CHECK(became.released == 1);
  CHECK(became.detained == 1);
}

TEST_CASE("outcomes: nothing of other months is counted") {
  const auto facts = work_out(four_outcomes(), fixtures::day("2026-03-31"));
  CHECK(outcome_trends(*facts, parse_month("2026-02").value()).by_band.empty());
  CHECK(outcome_trends(*facts, parse_month("2027-03").value()).became.recommended == 0);
}
