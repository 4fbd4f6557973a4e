#include <catch2/catch.hpp>

#include "rules/fixtures.h"

using namespace panelpress;
using namespace panelpress::fixtures;

namespace {

/// Somebody detained from 3 November 2025 at a panel of 10 March 2026, which is day 127.
World with_outcome(const ListedFixture& entry, const CaseFixture& fixture = a_case("A1000001")) {
  return World{}.with(fixture).with(a_panel("p1", "2026-03-10").lists(entry).held());
}

rules::RecommendationFacts follows(const ListedFixture& entry, World world = {}) {
  return world.with(a_case("A1000001"))
      .with(a_panel("p1", "2026-03-10").lists(entry).held())
      .on("2026-03-31")
      .recommendation("p1", "A1000001");
}

}  // namespace

TEST_CASE("POST-1: without an owner to write to, the team alone is written to", "[POST-1]") {
  const auto said = [](const ListedFixture& entry, const CaseFixture& fixture) {
    return with_outcome(entry, fixture).on("2026-03-31").findings("POST-1");
  };
  const auto no_owner = a_case("A1000001").but([](CaseRecord& each) { each.owner.reset(); });
  const auto no_email =
      a_case("A1000001").but([](CaseRecord& each) { each.owner->email = given(""); });
  CHECK(said(listed("A1000001").maintain(), a_case("A1000001")).empty());
  CHECK(said(listed("A1000001").maintain(), no_owner) == Strings{"warning p1 A1000001"});
  CHECK(said(listed("A1000001").maintain(), no_email) == Strings{"warning p1 A1000001"});
  CHECK(said(listed("A1000001").deferred(), no_owner).empty());
}

TEST_CASE("POST-2: the response is due two weeks after the panel", "[POST-2]") {
  CHECK(follows(listed("A1000001").release()).response_due->value() == day("2026-03-24"));
  CHECK_FALSE(*follows(listed("A1000001").deferred()).response_due);
}

TEST_CASE("POST-2: the outcome or the settings may set another date", "[POST-2]") {
  const auto earlier = listed("A1000001").maintain().outcome_but([](Outcome& each) {
    each.response_due = dated("2026-03-17");
  });
  CHECK(follows(earlier).response_due->value() == day("2026-03-17"));
  World world;
  world.figures().response_days = given(30);
  CHECK(follows(listed("A1000001").maintain(), world).response_due->value() == day("2026-04-09"));
}

TEST_CASE("POST-3: the calendar event says what was recommended", "[POST-3]") {
  const auto title = [](const ListedFixture& entry) { return *follows(entry).calendar_event; };
  CHECK(title(listed("A1000001").maintain()) == "CPP Review - Recommended Maintain Detention");
  CHECK(title(listed("A1000001").with_actions()) ==
        "CPP Review - Recommended Case Progression Action");
  CHECK(title(listed("A1000001").release()) == "CPP Review - Recommended Release");
  CHECK_FALSE(title(listed("A1000001").no_recommendation("2026-04-01")));
  CHECK_FALSE(title(listed("A1000001").deferred()));
}

TEST_CASE("POST-3: under guidance 9.0 there are no calendar events", "[POST-3][GEN-2]") {
  World world;
  world.figures().guidance = given(Guidance::k9);
  CHECK_FALSE(*follows(listed("A1000001").release(), world).calendar_event);
}

TEST_CASE("POST-4: releases and actions are audited two weeks after the panel", "[POST-4]") {
  CHECK(follows(listed("A1000001").release()).audit_on->value() == day("2026-03-24"));
  CHECK(follows(listed("A1000001").with_actions()).audit_on->value() == day("2026-03-24"));
  CHECK_FALSE(*follows(listed("A1000001").maintain()).audit_on);
  CHECK_FALSE(*follows(listed("A1000001").no_recommendation("2026-04-01")).audit_on);
  World world;
  world.figures().audit_days = given(7);
  CHECK(follows(listed("A1000001").release(), world).audit_on->value() == day("2026-03-17"));
}

TEST_CASE("POST-5: the next DCPR is the first scheduled review after the panel", "[POST-5]") {
  const auto next = [](const char* panel_date) {
    return World{}
        .with(a_case("A1000001"))
        .with(a_panel("p1", panel_date).lists(listed("A1000001").maintain()).held())
        .on("2026-03-31")
        .recommendation("p1", "A1000001")
        .next_dcpr->value();
  };
  CHECK(next("2026-03-22") == day("2026-03-23"));
  CHECK(next("2026-03-23") == day("2026-04-20"));
  CHECK(next("2025-11-03") == day("2025-12-01"));
  CHECK_FALSE(*follows(listed("A1000001").deferred()).next_dcpr);
}

TEST_CASE("POST-6: a release rejected with further actions is re-referred", "[POST-6]") {
  const auto re_refer = [](ListedFixture entry, bool further_actions) {
    return *follows(entry.response_but([&](Response& response) {
              response.further_actions = given(further_actions);
            })).re_refer;
  };
  CHECK(re_refer(listed("A1000001").release().rejected("2026-03-20"), true));
  CHECK_FALSE(re_refer(listed("A1000001").release().rejected("2026-03-20"), false));
  CHECK_FALSE(re_refer(listed("A1000001").release().agreed("2026-03-20"), true));
  CHECK_FALSE(re_refer(listed("A1000001").with_actions().rejected("2026-03-20"), true));
}

TEST_CASE("POST-6: an audit may re-refer whatever the outcome", "[POST-6]") {
  CHECK(*follows(listed("A1000001").maintain().audited("2026-03-24", true)).re_refer);
  CHECK_FALSE(*follows(listed("A1000001").release().audited("2026-03-24", false)).re_refer);
}

TEST_CASE("POST-7: a rejection gives its reasons on Atlas and in the next DCPR",
          "[POST-7][CMP-6]") {
  const auto fixture = a_case("A1000001").reviewed({"2026-03-23"}).but([](CaseRecord& each) {
    each.dcprs[0].gives_reasons = given(true);
  });
  const auto told = [&](const ListedFixture& entry) {
    return with_outcome(entry, fixture).on("2026-03-31").recommendation("p1", "A1000001");
  };
  const auto whole = told(listed("A1000001").release().rejected("2026-03-20"));
  CHECK(whole.is_rejected);
  CHECK(whole.has_reasons_on_atlas);
  CHECK(whole.has_reasons_in_dcpr);
  const auto bare = told(listed("A1000001").release().rejected("2026-03-20", "-"));
  CHECK(bare.is_rejected);
  CHECK_FALSE(bare.has_reasons_on_atlas);
  CHECK_FALSE(told(listed("A1000001").release().agreed("2026-03-20")).is_rejected);
}

TEST_CASE("CMP-6: only the DCPR after the panel can give its reasons", "[CMP-6]") {
  const auto fixture =
      a_case("A1000001").reviewed({"2026-03-23", "2026-03-10"}).but([](CaseRecord& each) {
        each.dcprs[1].gives_reasons = given(true);
      });
  CHECK_FALSE(with_outcome(listed("A1000001").release().rejected("2026-03-20"), fixture)
                  .on("2026-03-31")
                  .recommendation("p1", "A1000001")
                  .has_reasons_in_dcpr);
}
