#include "base/rounding.h"

#include <catch2/catch.hpp>

using namespace panelpress;

TEST_CASE("CMP-4: a half is rounded up, and less than a half down") {
  CHECK(rounded_quotient(1, 2) == 1);
  CHECK(rounded_quotient(3, 7) == 0);
  CHECK(rounded_quotient(4, 7) == 1);
  CHECK(rounded_quotient(1000, 6) == 167);
  CHECK(rounded_quotient(0, 5) == 0);
}
