#include "rules/training.h"

#include <catch2/catch.hpp>

#include "rules/fixtures.h"

using namespace panelpress;
using namespace panelpress::fixtures;

TEST_CASE("PAN-8: the training of an induction is CPP training, and the earlier one counts") {
  Person person;
  CHECK(rules::trained_on(person) == nullptr);
  CHECK_FALSE(rules::is_trained_on(person, day("2026-03-10")));
  person.induction.training = dated("2026-03-10");
  CHECK(rules::is_trained_on(person, day("2026-03-10")));
  CHECK_FALSE(rules::is_trained_on(person, day("2026-03-09")));
  person.trained_on = dated("2026-03-01");
  CHECK(**rules::trained_on(person) == day("2026-03-01"));
  person.trained_on = dated("2026-03-11");
  CHECK(**rules::trained_on(person) == day("2026-03-10"));
}
