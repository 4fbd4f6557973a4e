#include "rules/field_quality.h"

#include <catch2/catch.hpp>

#include "support/records.h"

using namespace panelpress;
using namespace panelpress::rules;

namespace {

const FieldCount& count_of(const AreaQuality& quality, QualityField field) {
  return quality.fields[static_cast<std::size_t>(field)];
}

void check(const FieldCount& count, int expected, int complete, int valid, int consistent) {
  CHECK(count.expected == expected);
  CHECK(count.complete == complete);
  CHECK(count.valid == valid);
  CHECK(count.consistent == consistent);
}

/// The faults of the inspection (CCU Figure 4): one country three ways, a contradiction, a case
/// closed without a date, nationalities blank and "Unspecified".
Records faulty() {
  Records records = fixtures::two_areas();
  for (const char* nationality :
       {"USA", "United States", "Uninted States of America", "Unspecified"}) {
    const std::string ref = "A100000" + std::to_string(records.cases.size());
    CaseRecord record = fixtures::person(ref, "north", "2025-11-03");
    record.nationality.value = nationality;
    records.cases.push_back(record);
  }
  records.cases[0].detention.end_reason = fixtures::given(EndReason::kRemoved);
  records.cases[1].detention.end_reason = fixtures::given(EndReason::kRemoved);
  records.cases[1].detention.ended = fixtures::given(fixtures::day("2025-10-01"));
  CaseRecord south = fixtures::person("A2000000", "south", "2025-11-03");
  south.nationality = {};
  records.cases.push_back(south);
  Panel panel = fixtures::held("2026-03-10", "2026-03-10");
  ListedCase heard = fixtures::heard("A1000002", Recommendation::kRelease);
  heard.response = fixtures::answered(Decision::kDisagree, "2026-03-09");
  panel.cases = {heard, fixtures::heard("A2000000", Recommendation::kDeferred)};
  records.panels = {panel};
  return records;
}

}  // namespace

TEST_CASE("DQ-5: values are counted by area and field, all areas last", "[DQ-5]") {
  const auto facts = work_out(faulty(), fixtures::day("2026-03-31"));
  const auto found = field_quality(*facts, QualityIndex(*facts), {});
  REQUIRE(found.size() == 3);
  CHECK(found[0].area == AreaCode{"north"});
  CHECK(found[1].area == AreaCode{"south"});
  CHECK_FALSE(found[2].area);
  check(count_of(found[0], QualityField::kNationality), 4, 3, 1, 1);
  check(count_of(found[1], QualityField::kNationality), 1, 0, 0, 0);
  check(count_of(found[2], QualityField::kNationality), 5, 3, 1, 1);
}

TEST_CASE(
    "DQ-5: a case closed without a date is incomplete, one that ended before it began is not "
    "consistent") {
  const auto facts = work_out(faulty(), fixtures::day("2026-03-31"));
  const auto found = field_quality(*facts, QualityIndex(*facts), {});
  check(count_of(found[0], QualityField::kDetentionEnd), 2, 1, 1, 0);
  check(count_of(found[0], QualityField::kEndReason), 2, 2, 2, 2);
}

TEST_CASE("DQ-5: a response before its panel is not consistent, and deferred expects nothing",
          "[DQ-5]") {
  const auto facts = work_out(faulty(), fixtures::day("2026-03-31"));
  const auto found = field_quality(*facts, QualityIndex(*facts), {});
  check(count_of(found[0], QualityField::kDecision), 1, 1, 1, 0);
  check(count_of(found[0], QualityField::kRejectionReason), 1, 0, 0, 0);
  check(count_of(found[0], QualityField::kReasons), 1, 1, 1, 1);
  check(count_of(found[1], QualityField::kReasons), 0, 0, 0, 0);
  check(count_of(found[2], QualityField::kOutcome), 2, 2, 2, 2);
}

TEST_CASE(
    "DQ-5: the quality of a month's return is of that month's cases alone, or of one area's") {
  const auto facts = work_out(faulty(), fixtures::day("2026-03-31"));
  const QualityIndex index(*facts);
  const auto march = field_quality(*facts, index, {parse_month("2026-03"), std::nullopt});
  REQUIRE(march.size() == 3);
  check(count_of(march[0], QualityField::kNationality), 1, 1, 0, 0);
  const auto south = field_quality(*facts, index, {parse_month("2026-03"), AreaCode{"south"}});
  REQUIRE(south.size() == 1);
  CHECK(south[0].area == AreaCode{"south"});
  CHECK(field_quality(*facts, index, {parse_month("2026-02"), std::nullopt}).size() == 1);
}
