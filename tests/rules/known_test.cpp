#include "rules/known.h"

#include <catch2/catch.hpp>

#include "rules/fixtures.h"

using namespace panelpress;
using namespace panelpress::fixtures;

namespace {

/// What was known on 31 March 2026 of records that were written later.
Records known(const World& world) { return rules::known_on(world.records, day("2026-03-31")); }

CaseRecord known_case(const CaseFixture& fixture) { return known(World{}.with(fixture)).cases[0]; }

Panel known_panel(const PanelFixture& fixture) {
  return known(World{}.with(a_case("A1000001")).with(fixture)).panels[0];
}

ListedCase known_entry(const ListedFixture& entry) {
  return known_panel(a_panel("p1", "2026-03-10").lists(entry).held()).cases[0];
}

std::optional<Claim> known_claim(const ClaimFixture& fixture) {
  const Records records = known(World{}.with(fixture));
  return records.claims.empty() ? std::nullopt : std::optional(records.claims[0]);
}

}  // namespace

TEST_CASE("GEN-1: an end of detention is known from its day on", "[GEN-1]") {
  CHECK(known_case(a_case("A1000001").ended("2026-03-31")).detention.ended);
  const auto later = known_case(a_case("A1000001").ended("2026-04-01"));
  CHECK_FALSE(later.detention.ended);
  CHECK_FALSE(later.detention.end_reason);
}

TEST_CASE("GEN-1: a DCPR is known from its day on", "[GEN-1]") {
  CHECK(known_case(a_case("A1000001").reviewed({"2026-03-31", "2026-04-01"})).dcprs.size() == 1);
}

TEST_CASE("GEN-1: a decision goes with its reason, approval and further actions", "[GEN-1]") {
  const auto rejected = [](const char* recorded_on) {
    return *known_entry(
                listed("A1000001").release().rejected(recorded_on).response_but([](Response& each) {
                  each.further_actions = given(true);
                  each.approved =
                      Approval{{}, given("Moor"), given(Grade::kGrade7), dated("2026-03-30")};
                  each.not_released_reason = given("No address");
                }))
                .response;
  };
  CHECK(rejected("2026-03-31").decision);
  CHECK(rejected("2026-03-31").approved);
  const Response later = rejected("2026-04-01");
  CHECK_FALSE(later.decision);
  CHECK_FALSE(later.recorded_on);
  CHECK_FALSE(later.reason);
  CHECK_FALSE(later.approved);
  CHECK_FALSE(later.further_actions);
  CHECK(later.not_released_reason);  // without a date, as it stands now
}

TEST_CASE("GEN-1: a decision without a date stays as written", "[GEN-1]") {
  const auto entry = listed("A1000001").release().response_but([](Response& each) {
    each.decision = given(Decision::kAgree);
  });
  CHECK(known_entry(entry).response->decision);
}

TEST_CASE("GEN-1: a calendar event and a release are known from their days on", "[GEN-1]") {
  const auto on_day = [](const char* date) {
    return *known_entry(listed("A1000001").release().response_but([&](Response& each) {
              each.calendar_event_completed_on = dated(date);
              each.released_on = dated(date);
            })).response;
  };
  CHECK(on_day("2026-03-31").calendar_event_completed_on);
  CHECK(on_day("2026-03-31").released_on);
  CHECK_FALSE(on_day("2026-04-01").calendar_event_completed_on);
  CHECK_FALSE(on_day("2026-04-01").released_on);
}

TEST_CASE("GEN-1: an audit and an action completed are known from their days on", "[GEN-1]") {
  CHECK(known_entry(listed("A1000001").release().audited("2026-03-31", true)).audit);
  CHECK_FALSE(known_entry(listed("A1000001").release().audited("2026-04-01", true)).audit);
  const auto completed = [](const char* date) {
    return known_entry(listed("A1000001").with_actions().outcome_but([&](Outcome& each) {
             each.actions[0].completed_on = dated(date);
           }))
        .outcome->actions[0]
        .completed_on;
  };
  CHECK(completed("2026-03-31"));
  CHECK_FALSE(completed("2026-04-01"));
}

TEST_CASE("GEN-1: a claim is known from its submission on", "[GEN-1]") {
  CHECK(known_claim(a_claim("c1", "2026-03-31")));
  CHECK_FALSE(known_claim(a_claim("c1", "2026-04-01")));
}

TEST_CASE("GEN-1: signature, authorisation and approval are known from their days on", "[GEN-1]") {
  const auto on_day = [](const char* date) {
    ClaimLine line = a_line(LineKind::kAdditional, "2026-03-10");
    line.approved = LineApproval{{}, given("CPP team"), dated(date)};
    return *known_claim(a_claim("c1", "2026-03-20").line(line).but([&](Claim& each) {
      each.signed_on = dated(date);
      each.authorised->on = dated(date);
    }));
  };
  CHECK(on_day("2026-03-31").signed_on);
  CHECK(on_day("2026-03-31").authorised);
  CHECK(on_day("2026-03-31").lines[0].approved);
  CHECK_FALSE(on_day("2026-04-01").signed_on);
  CHECK_FALSE(on_day("2026-04-01").authorised);
  CHECK_FALSE(on_day("2026-04-01").lines[0].approved);
}

TEST_CASE("GEN-1: a member's answer is known from its day on", "[GEN-1]") {
  const auto answered = [](const char* date) {
    PanelFixture panel = a_panel("p1", "2026-05-12");
    panel.member("fen").answered_on = dated(date);
    return known_panel(panel).members[0];
  };
  CHECK(answered("2026-03-31").answer);
  CHECK_FALSE(answered("2026-04-01").answer);
  CHECK_FALSE(answered("2026-04-01").answered_on);
}

TEST_CASE("GEN-1: a panel held later is still planned, without what it will bring", "[GEN-1]") {
  const auto entry = listed("A1000001").release().agreed("2026-03-20").audited("2026-03-20", true);
  const auto on_day = [&](const char* date) {
    return known_panel(a_panel("p1", date).lists(entry).held());
  };
  CHECK(on_day("2026-03-31").is_held());
  const Panel later = on_day("2026-04-01");
  CHECK(later.is_planned());
  CHECK_FALSE(later.members[0].attended);
  CHECK_FALSE(later.cases[0].outcome);
  CHECK_FALSE(later.cases[0].response);
  CHECK_FALSE(later.cases[0].audit);
}

TEST_CASE("GEN-1: a panel cancelled later is still planned", "[GEN-1]") {
  const auto cancelled = [](const char* when) {
    return known_panel(a_panel("p1", "2026-03-10").cancelled(when));
  };
  CHECK(cancelled("2026-03-31 23:59").is_cancelled());
  CHECK(cancelled("2026-04-01 00:00").is_planned());
  CHECK_FALSE(cancelled("2026-04-01 00:00").cancelled_at);
}

TEST_CASE("GEN-1: the list is the whole, any other date is as written", "[GEN-1]") {
  const Panel panel = known_panel(a_panel("p1", "2026-05-12").but([](Panel& each) {
    each.invited_on = dated("2026-04-20");
    each.list_to_independents_on = dated("2026-05-10");
  }));
  CHECK(panel.invited_on);
  CHECK(panel.list_to_independents_on);
  World world;
  world.person("ivy").trained_on = dated("2026-04-01");
  CHECK(known(world).people.size() == 8);
  CHECK(rules::known_on(world.records, day("2026-03-31")).find(PersonId{"ivy"})->trained_on);
}

TEST_CASE(
    "GEN-1: bail, a referral and the last panel before the records are known from their days on",
    "[GEN-1]") {
  const auto on_day = [](const char* date) {
    return known_case(a_case("A1000001").bailed(date).but([&](CaseRecord& record) {
      record.referral = Referral{{}, given(Referrer::kDvaat), dated(date), given("A concern")};
      record.detention.last_panel = dated(date);
      record.entries.push_back({{}, given(Screen::kNote), dated(date), given("Seen"), {}});
    }));
  };
  const CaseRecord known = on_day("2026-03-31");
  CHECK(known.bail);
  CHECK(known.referral);
  CHECK(known.detention.last_panel);
  CHECK(known.entries.size() == 1);
  const CaseRecord later = on_day("2026-04-01");
  CHECK_FALSE(later.bail);
  CHECK_FALSE(later.referral);
  CHECK_FALSE(later.detention.last_panel);
  CHECK(later.entries.empty());
}

TEST_CASE("GEN-1: bail without a date is granted", "[GEN-1][PCK-3]") {
  CHECK(known_case(a_case("A1000001").bailed("2026-04-01").but([](CaseRecord& record) {
          record.bail->date.forget();
        })).bail);
}

TEST_CASE("GEN-1: an email sent and a payment are known from their days on", "[GEN-1]") {
  const auto emailed = [](const char* date) {
    return known_entry(listed("A1000001").maintain().outcome_but([&](Outcome& outcome) {
             outcome.emailed_on = dated(date);
           }))
        .outcome->emailed_on;
  };
  CHECK(emailed("2026-03-31"));
  CHECK_FALSE(emailed("2026-04-01"));
  const auto paid = [](const char* date) {
    return known_claim(
               a_claim("c1", "2026-03-20").but([&](Claim& claim) { claim.paid_on = dated(date); }))
        ->paid_on;
  };
  CHECK(paid("2026-03-31"));
  CHECK_FALSE(paid("2026-04-01"));
}

TEST_CASE("GEN-1: somebody detained later is unknown but to the panel that lists them", "[GEN-1]") {
  const Told told = World{}
                        .with(a_case("A1000001").detained("2026-03-31"))
                        .with(a_case("A1000002").detained("2026-04-01"))
                        .with(a_panel("p1", "2026-06-30").lists(listed("A1000002")))
                        .on("2026-03-31");
  CHECK(told->cases.size() == 1);
  CHECK(told->schedule.detained.size() == 1);
  CHECK(told.panel("p1").cases.size() == 1);
  CHECK(told.panel("p1").cases[0].days_detained == 90);
  for (const Finding& each : told->findings) CHECK(each.subject.text() != "A1000002");
}

TEST_CASE("GEN-1: what a panel decided of somebody detained only later is not told", "[GEN-1]") {
  const Told told =
      World{}
          .with(a_case("A1000001").detained("2026-04-01"))
          .with(a_panel("p1", "2026-03-10").lists(listed("A1000001").maintain()).held())
          .on("2026-03-31");
  CHECK(told->recommendations.empty());
  CHECK(told.findings("SEL-8") == Strings{"error p1 A1000001"});
}

TEST_CASE("GEN-1: the return of March, built in June as of 31 March, is that of March",
          "[GEN-1][CMP-1]") {
  const auto told = [](const ListedFixture& entry) {
    return World{}
        .with(a_case("A1000001"))
        .with(a_panel("p1", "2026-03-10").lists(entry).held())
        .on("2026-03-31")
        .measure(Measure::kAcknowledgement, "p1", "A1000001");
  };
  CHECK(told(listed("A1000001").release()) == "outstanding");
  CHECK(told(listed("A1000001").release().agreed("2026-06-01")) == "outstanding");
}
