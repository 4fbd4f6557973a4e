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

TEST_CASE("A figure of a spreadsheet is the whole number that it is nearest to") {
  CHECK(nearest_whole(0.1 * 3 * 100) == 30);  // 30.000000000000004
  CHECK(nearest_whole(1.15 * 100) == 115);    // 114.99999999999999
  CHECK(nearest_whole(0.5) == 1);
  CHECK(nearest_whole(-1.15 * 100) == -115);
}
