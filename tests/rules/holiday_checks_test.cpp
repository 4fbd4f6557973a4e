#include <catch2/catch.hpp>

#include "rules/fixtures.h"

using namespace panelpress;
using namespace panelpress::fixtures;

namespace {

/// Holidays of 2025 and 2026 are given.
Strings said(World world, const char* as_of) {
  world.records.holidays.clear();
  world.with_holiday("2025-12-25", "Christmas Day").with_holiday("2026-01-01", "New Year's Day");
  return world.on(as_of).findings("GEN-6");
}

}  // namespace

TEST_CASE("GEN-6: every year from the first panel to the last has bank holidays", "[GEN-6]") {
  CHECK(said(World{}.with(a_panel("p1", "2025-12-30")), "2026-03-31").empty());
  CHECK(said(World{}.with(a_panel("p1", "2024-12-30")), "2026-03-31") == Strings{"warning 2024"});
  CHECK(said(World{}.with(a_panel("p1", "2028-01-04")), "2026-03-31") == Strings{"warning 2028"});
  CHECK(said(World{}.with(a_panel("p1", "2025-12-30")), "2028-01-04") ==
        Strings{"warning 2027", "warning 2028"});
}

TEST_CASE("GEN-6: the first referral begins the years too", "[GEN-6]") {
  World world;
  ReferredCase referred;
  referred.id = given(ReferralId{"R-1"});
  referred.received_at = given(moment("2024-12-30 09:00"));
  world.records.referrals.cases = {referred};
  CHECK(said(world, "2026-03-31") == Strings{"warning 2024"});
}

TEST_CASE("GEN-6: without a panel or a referral no working day is counted", "[GEN-6]") {
  CHECK(said(World{}, "2028-01-04").empty());
}
