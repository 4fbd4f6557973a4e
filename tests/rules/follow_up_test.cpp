#include <catch2/catch.hpp>

#include "rules/fixtures.h"
#include "rules/follow_up_checks.h"

using namespace panelpress;
using namespace panelpress::fixtures;

namespace {

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

TEST_CASE("POST-1: where neither owner nor team has an address, nobody is written to", "[POST-1]") {
  World world =
      with_outcome(listed("A1000001").maintain(),
                   a_case("A1000001").but([](CaseRecord& each) { each.owner->email = given(""); }));
  const auto message = [&] { return world.on("2026-03-31").message("POST-1"); };
  CHECK(message() ==
        "the case owner has no email, so the recommendation goes to the casework team alone: add "
        "the owner's email to the case");
  world.records.settings.business_areas[0].email = given("");
  CHECK(message() ==
        "the case owner has no email, so the recommendation goes to nobody, since the team has "
        "none either: add the owner's email to the case, and the team's to settings");
}

TEST_CASE("POST-2: the response is due two weeks after the panel", "[POST-2]") {
  CHECK(follows(listed("A1000001").release()).response_due->value() == day("2026-03-24"));
  CHECK_FALSE(*follows(listed("A1000001").deferred()).response_due);
}

TEST_CASE("POST-2: without a recommendation there is nothing to answer", "[POST-2]") {
  const auto entry =
      listed("A1000001").no_recommendation("2026-04-20").outcome_but([](Outcome& each) {
        each.response_due = dated("2026-03-30");
      });
  CHECK_FALSE(*follows(entry).response_due);
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

TEST_CASE("POST-4: a missing audit is told from the day after it was due", "[POST-4]") {
  const auto said = [](const ListedFixture& entry, const char* as_of,
                       const CaseFixture& about = a_case("A1000001")) {
    return with_outcome(entry, about).on(as_of).findings("POST-4");
  };
  const Strings warning = {"warning p1 A1000001"};
  CHECK(said(listed("A1000001").release(), "2026-03-24").empty());
  CHECK(said(listed("A1000001").release(), "2026-03-25") == warning);
  CHECK(said(listed("A1000001").with_actions(), "2026-03-25") == warning);
  CHECK(said(listed("A1000001").maintain(), "2026-03-25").empty());
  CHECK(said(listed("A1000001").release().audited("2026-03-24", false), "2026-03-25").empty());
  CHECK(said(listed("A1000001").release().rejected("2026-03-20"), "2026-03-25") == warning);
  CHECK(said(listed("A1000001").release(), "2026-03-25", a_case("A1000001").ended("2026-03-25"))
            .empty());
}

TEST_CASE("POST-4: nothing is to be audited once the release or the actions are done", "[POST-4]") {
  const auto released = listed("A1000001").release().response_but([](Response& each) {
    each.released_on = dated("2026-03-20");
  });
  CHECK(with_outcome(released).on("2026-03-31").findings("POST-4").empty());
  const auto done = [](const char* second) {
    return listed("A1000001").with_actions({"One", "Two"}).outcome_but([&](Outcome& each) {
      each.actions[0].completed_on = dated("2026-03-20");
      each.actions[1].completed_on = dated(second);
    });
  };
  CHECK(with_outcome(done("2026-03-31")).on("2026-03-31").findings("POST-4").empty());
  CHECK(with_outcome(done("2026-04-01")).on("2026-03-31").findings("POST-4") ==
        Strings{"warning p1 A1000001"});
}

TEST_CASE("POST-4: an audit that does not say whether to refer again has not decided", "[POST-4]") {
  const auto undecided =
      listed("A1000001").with_actions().audited("2026-03-20", false).but([](ListedCase& each) {
        each.audit->re_refer.forget();
      });
  const Told told = with_outcome(undecided).on("2026-03-21");
  CHECK(told.findings("POST-4") == Strings{"warning p1 A1000001"});
  using rules::AuditAnswer;
  CHECK(told.recommendation("p1", "A1000001").audit_answer == AuditAnswer::kNotDecided);
  CHECK(follows(listed("A1000001").release()).audit_answer == AuditAnswer::kNotAudited);
  CHECK(follows(listed("A1000001").release().audited("2026-03-20", false)).audit_answer ==
        AuditAnswer::kDoNotReferAgain);
}

TEST_CASE("POST-8: an email not recorded as sent is advice until an answer or an end", "[POST-8]") {
  const auto said = [](const ListedFixture& entry, const CaseFixture& about = a_case("A1000001")) {
    return with_outcome(entry, about).on("2026-03-31").findings("POST-8");
  };
  const Strings advice = {"advice p1 A1000001"};
  CHECK(said(listed("A1000001").release()) == advice);
  CHECK(said(listed("A1000001").maintain()) == advice);
  CHECK(said(listed("A1000001").deferred()).empty());
  CHECK(said(listed("A1000001").release().agreed("2026-03-20")).empty());
  CHECK(said(listed("A1000001").release().agreed("2026-04-01")) == advice);  // not yet known
  CHECK(said(listed("A1000001").release(), a_case("A1000001").ended("2026-03-31")).empty());
  CHECK(said(listed("A1000001").release().outcome_but([](Outcome& each) {
          each.emailed_on = dated("2026-03-11");
        })).empty());
}

TEST_CASE("POST-8: the aim is the next working day", "[POST-8]") {
  World world = with_outcome(listed("A1000001").release());
  CHECK(rules::emails_due_on(world.records.panels[0], world.records.working_days()) ==
        day("2026-03-11"));
  world.records.panels[0].date = dated("2026-04-02");  // the Thursday before Good Friday
  world.with_holiday("2026-04-03", "Good Friday").with_holiday("2026-04-06", "Easter Monday");
  CHECK(rules::emails_due_on(world.records.panels[0], world.records.working_days()) ==
        day("2026-04-07"));
}

TEST_CASE("POST-8: a release without an end of detention is a warning about case and panel",
          "[POST-8][CLK-5]") {
  const auto released =
      listed("A1000001").release().agreed("2026-03-12").response_but([](Response& each) {
        each.released_on = dated("2026-03-20");
      });
  const Told told = with_outcome(released).on("2026-03-31");
  CHECK(told.findings("POST-8") == Strings{"warning A1000001", "warning p1 A1000001"});
  CHECK_FALSE(told.about("A1000001").is_ended());
  CHECK(with_outcome(released).on("2026-03-19").findings("POST-8").empty());
  CHECK(with_outcome(released, a_case("A1000001").ended("2026-03-20", EndReason::kReleased))
            .on("2026-03-31")
            .findings("POST-8")
            .empty());
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
