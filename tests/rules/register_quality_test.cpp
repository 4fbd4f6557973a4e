#include "rules/register_quality.h"

#include <catch2/catch.hpp>

#include "rules/fixtures.h"

using namespace panelpress;
using namespace panelpress::fixtures;
using rules::RegisterField;

namespace {

rules::FieldCount count_of(const World& world, RegisterField field) {
  const Told told = world.on("2026-03-31");
  return rules::register_quality(*told).at(static_cast<std::size_t>(field));
}

ReferredCase received(const char* id) {
  ReferredCase referral;
  referral.id = given(ReferralId{id});
  referral.received_at = given(DateTime{day("2026-03-02")});
  return referral;
}

}  // namespace

TEST_CASE("DQ-5: a decision is due in the register once its clock has run out") {
  World world;
  ReferredCase without = received("r1");
  ReferredCase with = received("r2");
  with.decision = given(ReferralDecision::kAccepted);
  with.decided_at = given(DateTime{day("2026-03-03")});
  with.reason = given("Told apart by CCU 5.6: an accepted case has no reason of a rejection");
  world.records.referrals.cases = {without, with};
  const auto decision = count_of(world, RegisterField::kDecision);
  CHECK(decision.expected == 2);
  CHECK(decision.complete == 1);
  CHECK(decision.valid == 1);
  CHECK(decision.consistent == 0);
  CHECK(count_of(world, RegisterField::kTold).complete == 0);
}

TEST_CASE("DQ-5: a closed issue has its day, not before it was opened, and evidence") {
  World world;
  Issue issue;
  issue.id = given(IssueId{"i1"});
  issue.state = given(IssueState::kClosed);
  issue.opened_on = given(day("2026-03-10"));
  issue.closed_on = given(day("2026-03-09"));
  world.records.referrals.issues = {issue};
  const auto closed = count_of(world, RegisterField::kIssueClosed);
  CHECK(closed.complete == 1);
  CHECK(closed.valid == 0);
  CHECK(count_of(world, RegisterField::kIssueEvidence).complete == 0);
}
