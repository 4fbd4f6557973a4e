#include "rules/vocabulary.h"

#include <catch2/catch.hpp>

using namespace panelpress;
using namespace panelpress::rules;

TEST_CASE("the words of facts are those of explain") {
  CHECK(word(Band::kEarly) == "early");
  CHECK(word(Band::kMonth12) == "12-month");
  CHECK(word(CaseStatus::kNotDue) == "not-due");
  CHECK(word(CaseStatus::kEnded) == "ended");
  CHECK(word(MeasureValue::kNonCompliant) == "non-compliant");
  CHECK(from_word<MeasureValue>("not-measurable") == MeasureValue::kNotMeasurable);
}
