#include "rules/figures.h"

#include <catch2/catch.hpp>

#include "rules/fixtures.h"

using namespace panelpress;
using namespace panelpress::fixtures;
using rules::Band;
using rules::Figures;

TEST_CASE("GEN-2: guidance is version 8.0 unless settings say 9.0", "[GEN-2]") {
  const Figures figures{RuleOverrides{}};
  CHECK(figures.guidance == Guidance::k8);
  CHECK(figures.has_calendar_events());
  CHECK(figures.mentions_cid());
  CHECK_FALSE(figures.needs_rejection_approval());
  CHECK_FALSE(figures.reminds_to_delete());
  CHECK(figures.measures().size() == 3);
}

TEST_CASE("GEN-2: version 9.0 changes what its list of changes says, and nothing else", "[GEN-2]") {
  RuleOverrides overrides;
  overrides.guidance = given(Guidance::k9);
  const Figures figures{overrides};
  CHECK_FALSE(figures.has_calendar_events());
  CHECK_FALSE(figures.mentions_cid());
  CHECK(figures.needs_rejection_approval());
  CHECK(figures.reminds_to_delete());
  CHECK(figures.measures() == std::vector{Measure::kAcknowledgement, Measure::kDcpr});
  CHECK(figures.response_days == 14);
  CHECK(figures.panel_minutes == 150);
}

TEST_CASE("GEN-2: figures stand in for the guidance's, each noted with its rule", "[GEN-2]") {
  RuleOverrides overrides;
  overrides.first_day = given(1);
  overrides.rejection_grade = given(Grade::kGrade7);
  overrides.minutes.month_12 = given(20);
  overrides.minutes.light_touch = given(4);
  const Figures figures{overrides};
  CHECK(figures.first_day == 1);
  CHECK(figures.rejection_grade == Grade::kGrade7);
  CHECK(figures.minutes_of_case(Band::kMonth12, false) == 20);
  CHECK(figures.minutes_of_case(Band::kMonth12, true) == 4);
  CHECK(figures.minutes_of_case(Band::kMonth3, false) == 8);
  Strings noted;
  for (const auto& each : figures.overrides()) {
    noted.push_back(std::string(each.rule) + " " + each.key + " " + each.standard + " > " +
                    each.chosen);
  }
  CHECK(noted == Strings{"CLK-1 first_day 0 > 1", "POST-7 rejection_grade any grade > G7",
                         "SEL-4 minutes.12-month 15 > 20", "SEL-4 minutes.light-touch 5 > 4"});
}

TEST_CASE("GEN-2: a figure given as it is anyway overrides nothing", "[GEN-2]") {
  RuleOverrides overrides;
  overrides.guidance = given(Guidance::k8);
  overrides.first_day = given(0);
  overrides.response_days = given(14);
  CHECK(Figures{overrides}.overrides().empty());
}
