#include <catch2/catch.hpp>

#include "base/digest.h"
#include "rules/fixtures.h"
#include "rules/issues.h"
#include "rules/referral_sample.h"

using namespace panelpress;
using namespace panelpress::fixtures;

namespace {

ReferredCase a_referred_case(const std::string& id = "r1") {
  ReferredCase referral;
  referral.id = given(ReferralId{id});
  referral.received_at = given(moment("2026-03-02 09:30"));
  referral.channel = given(Channel::kForm);
  referral.from = given(ReferringArea{"asylum-operations"});
  referral.kind = given("discretion");
  return referral;
}

ReferredCase decided_case(ReferralDecision decision, const std::string& id = "r1") {
  ReferredCase referral = a_referred_case(id);
  referral.decision = given(decision);
  referral.decided_at = given(moment("2026-03-03 10:00"));
  referral.told_at = given(moment("2026-03-03 11:00"));
  return referral;
}

ReferredCase answered_case(const std::string& id = "r1") {
  ReferredCase referral = decided_case(ReferralDecision::kAccepted, id);
  referral.answered_on = dated("2026-03-06");
  referral.systemic = given(false);
  return referral;
}

Strings said_of_cases(const std::string& rule, std::vector<ReferredCase> referrals,
                      const char* as_of = "2026-03-31") {
  World world;
  world.records.referrals.cases = std::move(referrals);
  return world.on(as_of).findings(rule);
}

template <class Change>
Strings said_of_case_but(const std::string& rule, ReferredCase referral, Change change) {
  change(referral);
  return said_of_cases(rule, {referral});
}

const Strings kReferralError{"error r1"};
const Strings kReferralWarning{"warning r1"};
const Strings kReferralAdvice{"advice r1"};

}  // namespace

TEST_CASE("REF-1, REF-2, REF-3: outstanding is a warning, late a figure only", "[REF-1]") {
  CHECK(said_of_cases("REF-1", {a_referred_case()}) == kReferralWarning);
  ReferredCase open = decided_case(ReferralDecision::kAccepted);
  open.allocated_on = dated("2026-03-03");
  CHECK(said_of_cases("REF-1", {open}).empty());
  CHECK(said_of_cases("REF-2", {open}) == kReferralWarning);
  CHECK(said_of_cases("REF-3", {open}) == kReferralWarning);
  open.work_done_on = open.answered_on = dated("2026-03-30");
  CHECK(said_of_cases("REF-2", {open}).empty());
  CHECK(said_of_cases("REF-3", {open}).empty());
}

TEST_CASE("REF-4: a rejection gives its reason, a signpost where to", "[REF-4]") {
  ReferredCase rejected = decided_case(ReferralDecision::kRejected);
  CHECK(said_of_cases("REF-4", {rejected}) == kReferralError);
  rejected.reason = given("unknown.");
  CHECK(said_of_cases("REF-4", {rejected}) == kReferralError);
  rejected.reason = given("Decided by the tribunal");
  CHECK(said_of_cases("REF-4", {rejected}).empty());
  ReferredCase signposted = decided_case(ReferralDecision::kSignposted);
  signposted.reason = given("Theirs");
  CHECK(said_of_cases("REF-4", {signposted}) == kReferralError);
  signposted.signposted_to = given("The settlement team");
  CHECK(said_of_cases("REF-4", {signposted}).empty());
  CHECK(said_of_cases("REF-4", {decided_case(ReferralDecision::kRejected)}, "2026-03-02").empty());
}

TEST_CASE("REF-5: a case is handed back with a manager's agreement, by name", "[REF-5]") {
  ReferredCase referral = decided_case(ReferralDecision::kAccepted);
  referral.returned = HandedBack{{}, dated("2026-03-05"), {}};
  CHECK(said_of_cases("REF-5", {referral}) == kReferralError);
  referral.returned->agreed_by = given("Na");  // a name
  CHECK(said_of_cases("REF-5", {referral}).empty());
  referral.returned->agreed_by = given(" ");
  CHECK(said_of_cases("REF-5", {referral}) == kReferralError);
  CHECK(said_of_cases("REF-5", {referral}, "2026-03-04").empty());
}

TEST_CASE("REF-6: more than 7 days without an update or another step", "[REF-6]") {
  ReferredCase open = decided_case(ReferralDecision::kAccepted);
  CHECK(said_of_cases("REF-6", {open}, "2026-03-10").empty());  // 7 days after it was decided
  CHECK(said_of_cases("REF-6", {open}, "2026-03-11") == kReferralAdvice);
  open.updates = given(std::vector<Date>{day("2026-03-04"), day("2026-03-12")});
  CHECK(said_of_cases("REF-6", {open}, "2026-03-12").empty());
  CHECK(said_of_cases("REF-6", {open}, "2026-03-19").empty());
  CHECK(said_of_cases("REF-6", {open}, "2026-03-20") == kReferralAdvice);
  CHECK(said_of_cases("REF-6", {answered_case()}).empty());
  CHECK(said_of_cases("REF-6", {a_referred_case()}).empty());
}

TEST_CASE("REF-7: a case drawn has a result by the end of the next month", "[REF-7]") {
  CHECK(said_of_cases("REF-7", {answered_case()}, "2026-04-30").empty());
  CHECK(said_of_cases("REF-7", {answered_case()}, "2026-05-01") == kReferralAdvice);
  ReferredCase checked = answered_case();
  checked.qa = QualityCheck{{}, dated("2026-05-02"), given("Elm Fictional"), given("met")};
  CHECK(said_of_cases("REF-7", {checked}, "2026-05-01") == kReferralAdvice);
  CHECK(said_of_cases("REF-7", {checked}, "2026-05-02").empty());
  checked.qa->result = given("TBC");
  CHECK(said_of_cases("REF-7", {checked}, "2026-05-02") == kReferralAdvice);
}

TEST_CASE("REF-7: 5 % of the month, and the first of each specialist without one") {
  World world;
  for (int i = 10; i < 31; ++i) {  // 21: two are drawn
    ReferredCase referral = answered_case("r" + std::to_string(i));
    referral.specialist = given(SpecialistId{i < 30 ? "oak" : "ash"});
    world.records.referrals.cases.push_back(referral);
  }
  const Told told = world.on("2026-03-31");
  const auto sample = rules::referral_sample(told->referrals, month("2026-03"));
  REQUIRE(sample.size() >= 2);
  CHECK(sample[0].sha256 < sample[1].sha256);
  CHECK(sample[0].sha256 == sha256_hex("2026-03/" + sample[0].referral->id().text));
  const bool has_ash = std::any_of(sample.begin(), sample.end(), [](const auto& each) {
    return each.referral->record->specialist->text == "ash";
  });
  CHECK(has_ash);
  CHECK(rules::referral_sample(told->referrals, month("2026-02")).empty());
}

TEST_CASE("REF-8: an answered case says whether it shows an issue, and names it", "[REF-8]") {
  CHECK(said_of_cases("REF-8", {answered_case()}).empty());
  CHECK(said_of_case_but("REF-8", answered_case(), [](ReferredCase& r) { r.systemic.forget(); }) ==
        kReferralWarning);
  CHECK(said_of_case_but("REF-8", answered_case(),
                         [](ReferredCase& r) { r.systemic = given(true); }) == kReferralWarning);
  CHECK(said_of_case_but("REF-8", answered_case(), [](ReferredCase& r) {
          r.systemic = given(true);
          r.issue = given(IssueId{"i1"});
        }).empty());
  CHECK(said_of_cases("REF-8", {decided_case(ReferralDecision::kAccepted)}).empty());
}

TEST_CASE("REF-8: three of a kind in twelve months with no issue behind them") {
  ReferredCase first = answered_case("r1");
  ReferredCase second = answered_case("r2");
  ReferredCase third = answered_case("r3");
  second.received_at = given(moment("2026-03-03 09:00"));
  second.kind = given("Discretion ");
  CHECK(said_of_cases("REF-8", {first, second}).empty());
  CHECK(said_of_cases("REF-8", {first, second, third}) == Strings{"advice r2"});
  CHECK(said_of_cases("REF-8", {first, second, third}, "2027-03-01") == Strings{"advice r2"});
  CHECK(said_of_cases("REF-8", {first, second, third}, "2027-03-02").empty());  // only one is left
  third.issue = given(IssueId{"i1"});
  CHECK(said_of_cases("REF-8", {first, second, third}).empty());
  third = answered_case("r3");
  third.kind = given("nationality");
  CHECK(said_of_cases("REF-8", {first, second, third}).empty());
}

TEST_CASE("REF-9: nothing is told before receipt, nor answered before acceptance", "[REF-9]") {
  CHECK(said_of_cases("REF-9", {answered_case()}).empty());
  CHECK(said_of_case_but("REF-9", answered_case(), [](ReferredCase& r) {
          r.told_at = given(moment("2026-03-02 09:29"));
        }) == kReferralError);
  CHECK(said_of_case_but("REF-9", answered_case(),
                         [](ReferredCase& r) { r.decided_at.forget(); }) == kReferralError);
  CHECK(said_of_case_but("REF-9", answered_case(), [](ReferredCase& r) {
          r.decision = given(ReferralDecision::kSignposted);
        }) == kReferralError);
  CHECK(said_of_case_but("REF-9", answered_case(), [](ReferredCase& r) {
          r.answered_on = dated("2026-03-03");
        }).empty());
  CHECK(said_of_case_but("REF-9", answered_case(), [](ReferredCase& r) {
          r.answered_on = dated("2026-03-02");
        }) == kReferralError);
}

TEST_CASE("ISS-1: an issue is closed with a date and evidence", "[ISS-1]") {
  Issue issue;
  issue.id = given(IssueId{"i1"});
  issue.opened_on = dated("2026-01-10");
  const auto said_of = [&](const char* as_of) {
    World world;
    world.records.referrals.issues = {issue};
    return world.on(as_of).findings("ISS-1");
  };
  for (const auto state : {IssueState::kClosed, IssueState::kBenefitsShown}) {
    issue.state = given(state);
    issue.closed_on.forget();
    issue.evidence.forget();
    CHECK(said_of("2026-03-31") == Strings{"error i1"});
    issue.closed_on = dated("2026-03-30");
    CHECK(said_of("2026-03-31") == Strings{"error i1"});
    issue.evidence = given("The guidance was changed");
    CHECK(said_of("2026-03-31").empty());
    CHECK(said_of("2026-03-29") == Strings{"advice i1"});  // still open, and not looked at
  }
}

TEST_CASE("ISS-1: an issue is looked at every 28 days") {
  Issue issue;
  issue.id = given(IssueId{"i1"});
  issue.opened_on = dated("2026-01-10");
  issue.state = given(IssueState::kWatching);
  issue.looked_at = given(std::vector<Date>{day("2026-02-20"), day("2026-02-01")});
  World world;
  world.records.referrals.issues = {issue};
  CHECK(world.on("2026-02-07").findings("ISS-1").empty());
  CHECK(world.on("2026-03-20").findings("ISS-1").empty());
  CHECK(world.on("2026-03-21").findings("ISS-1") == Strings{"advice i1"});
}

TEST_CASE("ISS-1: the days to close an issue are counted once it is closed on a date") {
  Issue issue;
  issue.id = given(IssueId{"i1"});
  issue.opened_on = dated("2026-01-10");
  issue.state = given(IssueState::kClosed);
  CHECK_FALSE(rules::days_to_close(issue));
  issue.closed_on = dated("2026-03-01");
  CHECK(rules::days_to_close(issue) == 50);  // 21 of January, 28 of February and a day
  issue.state = given(IssueState::kOpen);
  CHECK_FALSE(rules::days_to_close(issue));
}
