// The register of the unit that CCU inspected, rebuilt from the counts and averages that the report
// gives: what its tracker could not say, these rules say.
#include <fmt/format.h>

#include <catch2/catch.hpp>

#include "rules/fixtures.h"

using namespace panelpress;
using namespace panelpress::fixtures;

namespace {

/// A register that grows by one case a week day.
class Register {
 public:
  /// `count` cases decided so many calendar days after receipt. What takes three days is received
  /// on a Friday, and the weekend counted in the tracker's figures (CCU 5.11).
  void add(int count, ReferralDecision decision, int days) {
    for (int i = 0; i < count; ++i) {
      ReferredCase& referral = add_undecided(decision, days == 3 ? 4 : 0);
      referral.decided_at = given(*referral.received_at + Days{days});
      referral.told_at = referral.decided_at;
      referral.reason = given("Decided elsewhere");
      referral.signposted_to = given("The settlement team");
    }
  }

  /// A case whose decision stands in the register without its time.
  ReferredCase& add_undecided(ReferralDecision decision, int weekday = 0) {
    auto& cases = world_.records.referrals.cases;
    const int number = static_cast<int>(cases.size());
    ReferredCase referral;
    referral.id = given(ReferralId{fmt::format("r{:03}", number)});
    const Date monday = day("2018-07-02") + Days{7 * (number % 150)};
    referral.received_at = given(DateTime{monday + Days{weekday}} + std::chrono::hours{9});
    referral.channel = given(Channel::kEmail);
    referral.from = given(ReferringArea{"immigration-enforcement"});
    referral.kind = given(fmt::format("kind {}", number));
    referral.decision = given(decision);
    cases.push_back(referral);
    return cases.back();
  }

  ReferredCase& last_of(ReferralDecision decision, std::size_t from_end = 0) {
    auto& cases = world_.records.referrals.cases;
    for (auto each = cases.rbegin(); each != cases.rend(); ++each) {
      if (*each->decision == decision && from_end-- == 0) return *each;
    }
    throw std::logic_error("no such case");
  }

  World& world() { return world_; }

 private:
  World world_;
};

/// CCU 5.6 to 5.8: 415 cases; decisions took 1.51 days on average for the 292 accepted with
/// complete records (441 in all) and 1.69 for 13 of those rejected (22).
Register inspected() {
  Register all;
  all.add(74, ReferralDecision::kAccepted, 3);
  all.add(217, ReferralDecision::kAccepted, 1);
  all.add(1, ReferralDecision::kAccepted, 2);
  for (int i = 0; i < 37; ++i) all.add_undecided(ReferralDecision::kAccepted);
  all.add(4, ReferralDecision::kRejected, 3);
  all.add(8, ReferralDecision::kRejected, 1);
  all.add(1, ReferralDecision::kRejected, 2);
  all.add_undecided(ReferralDecision::kRejected);
  all.add(72, ReferralDecision::kSignposted, 0);
  return all;
}

struct Averages {
  int cases = 0;
  int calendar_days = 0;
  int working_days = 0;
};

Averages averages(const Told& told, ReferralDecision decision) {
  Averages sum;
  for (const auto& each : told->referrals) {
    if (*each.record->decision != decision || !each.told.calendar_days) continue;
    ++sum.cases;
    sum.calendar_days += *each.told.calendar_days;
    sum.working_days += *each.told.working_days;
  }
  return sum;
}

int count_state(const Told& told, rules::ReferralState state) {
  int count = 0;
  for (const auto& each : told->referrals) count += each.state == state ? 1 : 0;
  return count;
}

}  // namespace

TEST_CASE("CCU: accepted, rejected and signposted are counted apart, when their time is known",
          "[REF-4]") {
  Register all = inspected();
  const Told told = all.world().on("2021-09-30");
  CHECK(told->referrals.size() == 415);
  CHECK(count_state(told, rules::ReferralState::kSignposted) == 72);
  CHECK(count_state(told, rules::ReferralState::kRejected) == 13);
  CHECK(count_state(told, rules::ReferralState::kAccepted) == 292);
  // 37 and 1 that the tracker counts and that nobody can say the time of.
  CHECK(count_state(told, rules::ReferralState::kReceived) == 38);
  CHECK(told.findings("REF-1").size() == 38);
}

TEST_CASE("CCU: an average in calendar days has weekends in it that nobody worked", "[CMP-5]") {
  Register all = inspected();
  const Told told = all.world().on("2021-09-30");
  const Averages accepted = averages(told, ReferralDecision::kAccepted);
  CHECK(accepted.cases == 292);
  CHECK(accepted.calendar_days == 441);  // 1.51 days each
  CHECK(accepted.working_days == 293);   // 1.00
  const Averages rejected = averages(told, ReferralDecision::kRejected);
  CHECK(rejected.cases == 13);
  CHECK(rejected.calendar_days == 22);  // 1.69
  CHECK(rejected.working_days == 14);   // 1.08
}

TEST_CASE("CCU: what is accepted and turned away at once is an error", "[REF-9]") {
  Register all = inspected();
  // Two signposted and one rejected that went through the first stage of accepted cases.
  for (auto* each :
       {&all.last_of(ReferralDecision::kSignposted), &all.last_of(ReferralDecision::kSignposted, 1),
        &all.last_of(ReferralDecision::kRejected, 1)}) {
    each->answered_on = dated("2021-09-01");
    each->systemic = given(false);
  }
  CHECK(all.world().on("2021-09-30").findings("REF-9").size() == 3);
}

TEST_CASE("CCU: 57 of 89 issues closed without a date are 57 errors", "[ISS-1]") {
  World world;
  for (int i = 0; i < 89; ++i) {
    Issue issue;
    issue.id = given(IssueId{fmt::format("i{:02}", i)});
    issue.opened_on = dated("2021-09-10");
    issue.state = given(i < 57 ? IssueState::kClosed : IssueState::kOpen);
    issue.evidence = given("A meeting");
    world.records.referrals.issues.push_back(issue);
  }
  const Strings found = world.on("2021-09-30").findings("ISS-1");
  CHECK(found.size() == 57);
  CHECK(found.front() == "error i00");
}
