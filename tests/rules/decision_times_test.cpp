#include "rules/decision_times.h"

#include <catch2/catch.hpp>

#include "rules/fixtures.h"

using namespace panelpress;
using namespace panelpress::fixtures;

TEST_CASE("CMP-5: an average of decisions is told in both kinds of day, of those with a time") {
  World world;
  for (const char* decided : {"2026-03-09", "2026-03-10", ""}) {  // received on Friday 6 March
    ReferredCase referral;
    referral.id = given(ReferralId{std::string("r") + decided});
    referral.received_at = given(DateTime{day("2026-03-06")});
    referral.decision = given(ReferralDecision::kAccepted);
    if (*decided != '\0') referral.decided_at = given(DateTime{day(decided)});
    world.records.referrals.cases.push_back(referral);
  }
  const Told told = world.on("2026-03-31");
  const auto times = rules::decision_times(told->referrals, world.records.working_days());
  REQUIRE(times.size() == 1);
  CHECK(times[0].timed == 2);
  CHECK(times[0].undated == 1);
  CHECK(times[0].calendar_average()->hundredths == 350);  // three and four days
  CHECK(times[0].working_average()->hundredths == 150);   // one and two
}
