#include "rules/trends.h"

#include <catch2/catch.hpp>

#include "support/records.h"

using namespace panelpress;
using namespace panelpress::rules;

namespace {

Barrier barrier(BarrierKind kind) {
  Barrier barrier;
  barrier.kind = fixtures::given(kind);
  return barrier;
}

CaseRecord stuck(const std::string& ref, const std::string& area, const std::string& nationality,
                 const std::vector<BarrierKind>& kinds) {
  CaseRecord record = fixtures::person(ref, area, "2025-11-03");
  record.nationality.value = nationality;
  for (const BarrierKind kind : kinds) record.barriers.push_back(barrier(kind));
  return record;
}

Records records_with_patterns() {
  Records records = fixtures::two_areas();
  using enum BarrierKind;
  records.cases = {stuck("A1000001", "north", "Albania", {kTravelDocument, kTravelDocument}),
                   stuck("A1000002", "north", "Albania", {kTravelDocument, kAppeal}),
                   stuck("A1000003", "south", "USA", {kAppeal}),
                   stuck("A1000004", "south", "Iraq", {kMedical})};
  Panel january = fixtures::held("2026-01-27", "2026-01-27");
  january.cases = {fixtures::heard("A1000001", Recommendation::kMaintainWithActions)};
  january.cases[0].outcome->actions = {fixtures::action("Ask the embassy", kTravelDocument)};
  Panel march = fixtures::held("2026-03-10", "2026-03-10");
  march.cases = {fixtures::heard("A1000001", Recommendation::kMaintainWithActions),
                 fixtures::heard("A1000002", Recommendation::kRelease),
                 fixtures::heard("A1000003", Recommendation::kMaintain),
                 fixtures::heard("A1000004", Recommendation::kDeferred)};
  march.cases[0].outcome->actions = {fixtures::action("ask  the EMBASSY", kTravelDocument),
                                     fixtures::action("Book a flight")};
  march.cases[1].response =
      fixtures::answered(Decision::kDisagree, "2026-03-20", "He absconded and may harm");
  records.panels = {january, march};
  return records;
}

}  // namespace

TEST_CASE("trends: a barrier counts once a case, by kind, area and country, deferred left out") {
  const auto facts = work_out(records_with_patterns(), fixtures::day("2026-03-31"));
  const Trends found = trends(*facts, fixtures::month("2026-03"));
  CHECK(found.cases == 3);
  REQUIRE(found.barriers.size() == 2);
  CHECK(found.barriers[0].kind == BarrierKind::kTravelDocument);
  CHECK(found.barriers[0].cases == 2);
  CHECK(found.barriers[0].by_nationality == std::map<std::string, int>{{"Albania", 2}});
  CHECK(found.barriers[1].by_area ==
        std::map<AreaCode, int>{{AreaCode{"north"}, 1}, {AreaCode{"south"}, 1}});
  CHECK(found.barriers[1].by_nationality ==
        std::map<std::string, int>{{"Albania", 1}, {"United States", 1}});
}

TEST_CASE("trends: a pattern is a barrier that two cases of one country in one area share") {
  const auto facts = work_out(records_with_patterns(), fixtures::day("2026-03-31"));
  const Trends found = trends(*facts, fixtures::month("2026-03"));
  REQUIRE(found.patterns.size() == 1);
  CHECK(found.patterns[0].kind == BarrierKind::kTravelDocument);
  CHECK(found.patterns[0].nationality == "Albania");
  CHECK(found.patterns[0].area == AreaCode{"north"});
  CHECK(found.patterns[0].cases == 2);
}

TEST_CASE("trends: rejections by month, and what their reasons are about") {
  const auto facts = work_out(records_with_patterns(), fixtures::day("2026-03-31"));
  const Trends found = trends(*facts, fixtures::month("2026-03"));
  CHECK(found.first == parse_month("2025-04"));
  CHECK(found.rejections[9].asked == 1);
  CHECK(found.rejections[11].asked == 2);
  CHECK(found.rejections[11].rejected == 1);
  CHECK(found.asked() == 3);
  CHECK(found.rejected() == 1);
  REQUIRE(found.reasons.size() == 2);
  CHECK(found.reasons[0].kind == ReasonKind::kAbscond);
  CHECK(found.reasons[1].kind == ReasonKind::kPublicProtection);
}

TEST_CASE(
    "trends: an action repeated for a case is one whose words are the same, case and spaces "
    "folded") {
  const auto facts = work_out(records_with_patterns(), fixtures::day("2026-03-31"));
  const Trends found = trends(*facts, fixtures::month("2026-03"));
  REQUIRE(found.repeated.size() == 1);
  CHECK(found.repeated[0].what == "ask  the EMBASSY");
  CHECK(found.repeated[0].panels.size() == 2);
  CHECK_FALSE(found.repeated[0].is_completed);
  CHECK(trends(*facts, parse_month("2026-02").value()).repeated.empty());
}

TEST_CASE("trends: a missed cycle counts in the month in which the next cycle's review fell") {
  Records records = fixtures::two_areas();
  // Day 168 is 2026-01-25 with day 0 on 2025-08-10, and nobody considered the case before.
  records.cases = {fixtures::person("A1000001", "north", "2025-08-10")};
  const auto facts = work_out(records, fixtures::day("2026-03-31"));
  const Trends found = trends(*facts, fixtures::month("2026-03"));
  REQUIRE(found.missed.size() == 1);
  CHECK(found.missed[0].area == AreaCode{"north"});
  CHECK(found.missed[0].cycles == 1);
  CHECK(found.missed_by_month[9] == 1);
  CHECK(found.cycles_missed() == 1);
  CHECK(trends(*facts, parse_month("2025-12").value()).missed.empty());
}

TEST_CASE("trends: of one area alone") {
  const auto facts = work_out(records_with_patterns(), fixtures::day("2026-03-31"));
  const Trends found = trends(*facts, fixtures::month("2026-03"), AreaCode{"south"});
  CHECK(found.cases == 1);
  CHECK(found.asked() == 0);
  CHECK(found.repeated.empty());
}
