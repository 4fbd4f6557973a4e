#include "rules/monthly_return.h"

#include <catch2/catch.hpp>

#include "support/records.h"

using namespace panelpress;
using namespace panelpress::rules;
using rules::MeasureValue;

namespace {

const Month kThisMonth = parse_month("2026-03").value();

/// Three in the north (one agreed in time, one unanswered, one rejected) and one deferred in the
/// south; and one unanswered in February in the north.
Records records_of_march() {
  Records records = fixtures::two_areas();
  for (const char* ref : {"A1000001", "A1000002", "A1000003"}) {
    records.cases.push_back(fixtures::person(ref, "north", "2025-12-01"));
  }
  records.cases.push_back(fixtures::person("A2000000", "south", "2025-12-01"));
  Panel february = fixtures::held("2026-02-10", "2026-02-10");
  february.cases = {fixtures::heard("A1000001", Recommendation::kRelease)};
  Panel march = fixtures::held("2026-03-10", "2026-03-10");
  march.cases = {fixtures::heard("A1000001", Recommendation::kRelease),
                 fixtures::heard("A1000002", Recommendation::kMaintainWithActions),
                 fixtures::heard("A1000003", Recommendation::kRelease),
                 fixtures::heard("A2000000", Recommendation::kDeferred)};
  march.cases[0].response = fixtures::answered(Decision::kAgree, "2026-03-24");
  march.cases[1].outcome->response_due = fixtures::given(fixtures::day("2026-03-16"));
  march.cases[2].response = fixtures::answered(Decision::kDisagree, "2026-03-25", "Why");
  records.panels = {february, march};
  return records;
}

const SummaryRow& row_of(const MonthReturn& found, const char* area, Measure measure) {
  for (const SummaryRow& row : found.summary) {
    if (row.measure == measure && row.area == AreaCode{area}) return row;
  }
  throw std::logic_error("no such row");
}

}  // namespace

TEST_CASE("CMP-1: the return counts each measure by area, and all areas last") {
  const auto facts = work_out(records_of_march(), fixtures::day("2026-03-31"));
  const MonthReturn found = month_return(*facts, kThisMonth);
  REQUIRE(found.summary.size() == 9);
  const auto& north = row_of(found, "north", Measure::kAcknowledgement).tally;
  CHECK(north.count(MeasureValue::kCompliant) == 1);
  CHECK(north.count(MeasureValue::kLate) == 1);
  CHECK(north.count(MeasureValue::kOutstanding) == 1);
  CHECK(north.rate()->tenths == 333);
  CHECK_FALSE(row_of(found, "south", Measure::kAcknowledgement).tally.rate());
  CHECK_FALSE(found.summary[6].area);
  CHECK(found.summary[0].measure == found.summary[1].measure);
}

TEST_CASE("CMP-7: what is open is listed oldest first, with both counts of days") {
  const auto facts = work_out(records_of_march(), fixtures::day("2026-03-31"));
  const MonthReturn found = month_return(*facts, kThisMonth);
  // The second case's two by 16 March, three DCPRs by 23 March (day 112), and the calendar events
  // of the first and the third by 24 March.
  // Before them the three of February, since its 23rd and 24th.
  REQUIRE(found.open.size() == 10);
  const OpenCounts counts = count_open(*facts, found);
  CHECK(counts.outstanding == 10);
  CHECK(counts.to_put_right == 0);
  CHECK(counts.earlier == 3);
  CHECK(counts.beyond == 0);
  CHECK(found.open[3]->since == fixtures::day("2026-03-16"));
  CHECK(found.open[3]->recommendation->ref() == CaseRef{"A1000002"});
  // 17 to 31 March: 15 days, of which 11 are Monday to Friday.
  CHECK(found.open[3]->calendar_days == 15);
  CHECK(found.open[3]->working_days == 11);
  CHECK(found.open[5]->since == fixtures::day("2026-03-23"));
  CHECK(found.open[8]->since == fixtures::day("2026-03-24"));
}

TEST_CASE("CMP-6: rejections are a share of what asked casework to act") {
  const auto facts = work_out(records_of_march(), fixtures::day("2026-03-31"));
  const MonthReturn found = month_return(*facts, kThisMonth);
  CHECK(found.asked == 3);
  REQUIRE(found.rejections.size() == 1);
  CHECK(found.rejections[0]->ref() == CaseRef{"A1000003"});
  const RejectionCounts counts = count_rejections(found);
  CHECK(counts.rejected == 1);
  CHECK(counts.with_reasons_on_atlas == 1);
  CHECK(counts.with_reasons_in_dcpr == 0);
}

TEST_CASE("CMP-4: the totals of a return are those of all areas, of its own month alone") {
  const auto facts = work_out(records_of_march(), fixtures::day("2026-03-31"));
  const MonthReturn found = month_return(*facts, kThisMonth);
  REQUIRE(totals(found).size() == 3);
  CHECK(totals(found)[1].count(MeasureValue::kLate) == 1);
  // Of the ten that are open, three are of February.
  CHECK(count_in_totals(found, MeasureValue::kOutstanding) == 7);
  const MonthReturn south = month_return(*facts, kThisMonth, AreaCode{"south"});
  CHECK(count_in_totals(south, MeasureValue::kOutstanding) == 0);
}

TEST_CASE("CMP-1: an area's return has that area's rows alone, and no line of all areas") {
  const auto facts = work_out(records_of_march(), fixtures::day("2026-03-31"));
  const MonthReturn south = month_return(*facts, kThisMonth, AreaCode{"south"});
  CHECK(south.summary.size() == 3);
  CHECK(south.recommendations.size() == 1);
  CHECK(south.open.empty());
  CHECK(south.sample.size() <= 1);
  CHECK(return_areas(*facts, parse_month("2026-02").value()) ==
        std::vector<AreaCode>{AreaCode{"north"}});
  CHECK(return_months(*facts).size() == 2);
}

TEST_CASE("CMP-4: the trend has twelve months, and a month with nothing due has no rate") {
  const auto facts = work_out(records_of_march(), fixtures::day("2026-03-31"));
  const MonthReturn found = month_return(*facts, kThisMonth);
  REQUIRE(found.trend.size() == 12);
  CHECK(found.trend[0].month == parse_month("2025-04"));
  CHECK_FALSE(found.trend[9].tallies[1].rate());
  CHECK(found.trend[10].tallies[1].rate()->tenths == 0);
  CHECK(found.trend[11].tallies[1].rate()->tenths == 333);
}
