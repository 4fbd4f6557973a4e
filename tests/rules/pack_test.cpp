#include "rules/pack.h"

#include <catch2/catch.hpp>

#include "rules/fixtures.h"

using namespace panelpress;
using namespace panelpress::fixtures;
using rules::Acceptance;
using rules::Standard;

namespace {

/// What is said of a case at a panel of 10 March 2026, after an earlier one if there is one.
Told told_of(const CaseFixture& fixture, const ListedFixture* earlier = nullptr) {
  World world;
  world.with(fixture).with(a_panel("p2", "2026-03-10").lists(listed("A1000001")));
  if (earlier) world.with(a_panel("p1", "2026-02-03").lists(*earlier).held());
  return world.on("2026-03-05");
}

Strings parts_missing(const CaseFixture& fixture, const ListedFixture* earlier = nullptr) {
  return told_of(fixture, earlier).panel("p2").cases[0].parts_not_recorded;
}

template <class Change>
Strings parts_missing_but(Change change) {
  return parts_missing(a_case("A1000001").but(change));
}

void make_offender(CaseRecord& record) {
  record.criminality.foreign_national_offender = given(true);
  record.criminality.sentence = given("Two years");
  record.criminality.mappa = {given(1), given(2), {}};
}

/// What a change of a record takes from the seven minimum standards.
template <class Change>
std::vector<int> standards_missing(Change change) {
  const auto standards = rules::recorded_standards(a_case("A1000001").but(change).record);
  std::vector<int> missing;
  for (std::size_t i = 0; i < standards.size(); ++i) {
    if (!standards[i]) missing.push_back(static_cast<int>(i));
  }
  return missing;
}

std::vector<int> only(Standard standard) { return {static_cast<int>(standard)}; }

}  // namespace

TEST_CASE("PCK-1: nothing is missing of a case that is whole", "[PCK-1]") {
  CHECK(parts_missing(a_case("A1000001")).empty());
  CHECK(told_of(a_case("A1000001")).findings("PCK-1").empty());
}

TEST_CASE("PCK-1: an owner and an Adult at Risk level with its reason are needed", "[PCK-1]") {
  CHECK(parts_missing_but([](CaseRecord& each) { each.owner.reset(); }) ==
        Strings{"case owner ('owner', with name and email)"});
  CHECK(parts_missing_but([](CaseRecord& each) { each.owner->name = given(" "); }) ==
        Strings{"case owner ('owner', with name and email)"});
  CHECK(parts_missing_but([](CaseRecord& each) { each.owner->name = given("Na"); }).empty());
  CHECK(parts_missing_but([](CaseRecord& each) { each.vulnerability.aar_level.forget(); }) ==
        Strings{"Adult at Risk level ('aar_level', 0 to 3)"});
  CHECK(parts_missing_but([](CaseRecord& each) {
          each.vulnerability.aar_level = given(2);
          each.vulnerability.reason = given("unknown");
        }) == Strings{"reason for the Adult at Risk level ('reason' in [vulnerability])"});
  CHECK(parts_missing_but([](CaseRecord& each) { each.vulnerability.reason.forget(); }).empty());
}

TEST_CASE("PCK-1: criminal casework is expected of foreign national offenders alone", "[PCK-1]") {
  CHECK(parts_missing_but(make_offender).empty());
  CHECK(parts_missing_but([](CaseRecord& each) {
          make_offender(each);
          each.criminality.sentence.forget();
        }) == Strings{"sentence ('sentence' or 'sentence_months')"});
  CHECK(parts_missing_but([](CaseRecord& each) {
          make_offender(each);
          each.criminality.sentence.forget();
          each.criminality.sentence_months = given(24);
        }).empty());
  CHECK(parts_missing_but([](CaseRecord& each) {
          make_offender(each);
          each.criminality.mappa = {given(0), {}, {}};  // 0 is unknown
        }) == Strings{"MAPPA category ('mappa', category 1 to 4, or none = true)",
                      "MAPPA level ('mappa', level 1 to 3)"});
  CHECK(parts_missing_but([](CaseRecord& each) {
          make_offender(each);
          each.criminality.mappa = {{}, {}, given(true)};  // there is none
        }).empty());
  CHECK(parts_missing_but([](CaseRecord& each) {
          each.criminality.foreign_national_offender.forget();
        }) == Strings{"whether the person is a foreign national offender "
                      "('foreign_national_offender', true or false)"});
}

TEST_CASE("PCK-1: of an earlier release, whether it was accepted and why it did not happen",
          "[PCK-1]") {
  const auto missing = [](const ListedFixture& earlier) {
    return parts_missing(a_case("A1000001"), &earlier);
  };
  const Strings reason = {
      "why the release recommended by p1 did not happen ('not_released_reason' in "
      "[case.response])"};
  CHECK(missing(listed("A1000001").release().agreed("2026-02-05")) == reason);
  CHECK(missing(listed("A1000001").release().rejected("2026-02-05")).empty());
  CHECK(missing(listed("A1000001").release().rejected("2026-02-05", "tbc")) == reason);
  CHECK(missing(listed("A1000001").release()) ==
        Strings{"whether casework accepted the recommendation of p1 ('decision' in "
                "[case.response], 'agree' or 'disagree')",
                reason[0]});
  CHECK(missing(listed("A1000001").release().agreed("2026-02-05").response_but([](Response& r) {
          r.not_released_reason = given("No address");
        })).empty());
  CHECK(missing(listed("A1000001").release().agreed("2026-02-05").response_but([](Response& r) {
          r.released_on = dated("2026-02-06");
        })).empty());
}

TEST_CASE("PCK-1: casework is asked to accept releases and actions alone", "[PCK-1]") {
  const auto missing = [](const ListedFixture& earlier) {
    return parts_missing(a_case("A1000001"), &earlier);
  };
  CHECK(missing(listed("A1000001").with_actions()) ==
        Strings{"whether casework accepted the recommendation of p1 ('decision' in "
                "[case.response], 'agree' or 'disagree')"});
  CHECK(missing(listed("A1000001").maintain()).empty());
  CHECK(missing(listed("A1000001").deferred()).empty());
}

TEST_CASE("PCK-1: one warning a case names every part", "[PCK-1]") {
  const auto fixture = a_case("A1000001").but([](CaseRecord& each) {
    each.owner.reset();
    each.vulnerability.aar_level.forget();
    each.removal.directions_set.forget();
  });
  const Told told = World{}
                        .with(fixture)
                        .with(a_panel("p1", "2026-03-10").lists(listed("A1000001")))
                        .with(a_panel("p2", "2026-03-11").lists(listed("A1000001")))
                        .on("2026-03-05");
  CHECK(told.findings("PCK-1") == Strings{"warning A1000001"});
  CHECK(told.message("PCK-1") ==
        "not recorded, add it: case owner ('owner', with name and email) and Adult at Risk level "
        "('aar_level', 0 to 3); removal directions are not set: "
        "add 'directions_set' once they are");
}

TEST_CASE("PCK-1: without removal directions alone it is advice", "[PCK-1]") {
  const auto unset =
      a_case("A1000001").but([](CaseRecord& each) { each.removal.directions_set.forget(); });
  CHECK(told_of(unset).findings("PCK-1") == Strings{"advice A1000001"});
  CHECK(World{}.with(unset).on("2026-03-05").findings("PCK-1").empty());
}

TEST_CASE("PCK-2: every category but other is a serious crime", "[PCK-2]") {
  const auto is_serious = [](std::vector<OffenceCategory> categories) {
    return told_of(a_case("A1000001").but([&](CaseRecord& each) {
             for (const auto category : categories) {
               each.criminality.offences.push_back({{}, given(category), given("Detail")});
             }
           }))
        .about("A1000001")
        .is_serious_crime.value;
  };
  CHECK_FALSE(is_serious({}));
  CHECK_FALSE(is_serious({OffenceCategory::kOther}));
  CHECK(is_serious({OffenceCategory::kOther, OffenceCategory::kFraud}));
  CHECK(is_serious({OffenceCategory::kInchoate}));
  CHECK(is_serious({OffenceCategory::kEnvironmental}));
}

TEST_CASE("PCK-3: light touch from the day on which bail was granted in principle", "[PCK-3]") {
  const auto is_light_touch = [](const CaseFixture& fixture) {
    return World{}
        .with(fixture)
        .with(a_panel("p2", "2026-03-10").lists(listed("A1000001")).held())
        .on("2026-03-31")
        .panel("p2")
        .cases[0]
        .is_light_touch;
  };
  CHECK_FALSE(is_light_touch(a_case("A1000001")));
  CHECK(is_light_touch(a_case("A1000001").bailed("2026-03-10")));
  CHECK_FALSE(is_light_touch(a_case("A1000001").bailed("2026-03-11")));
  CHECK(is_light_touch(a_case("A1000001").bailed("2026-03-11").but([](CaseRecord& each) {
    each.bail->date.forget();
  })));
}

TEST_CASE("PCK-3: of a case, light touch is told on the day, or when detention ended", "[PCK-3]") {
  const auto is_light_touch = [](const CaseFixture& fixture, const char* as_of) {
    return World{}.with(fixture).on(as_of).about("A1000001").is_light_touch.value;
  };
  CHECK_FALSE(is_light_touch(a_case("A1000001").bailed("2026-03-10"), "2026-03-09"));
  CHECK(is_light_touch(a_case("A1000001").bailed("2026-03-10"), "2026-03-10"));
  CHECK_FALSE(
      is_light_touch(a_case("A1000001").bailed("2026-03-10").ended("2026-03-09"), "2026-03-31"));
}

TEST_CASE("PCK-5: a whole record meets all seven standards", "[PCK-5]") {
  CHECK(standards_missing([](CaseRecord&) {}).empty());
}

TEST_CASE("PCK-5: each standard has its own part of the record", "[PCK-5]") {
  CHECK(standards_missing([](CaseRecord& each) { each.progression.planned.forget(); }) ==
        only(Standard::kProgression));
  CHECK(standards_missing([](CaseRecord& each) { each.progression.taken = given(Strings{""}); }) ==
        only(Standard::kProgression));
  CHECK(standards_missing([](CaseRecord& each) { each.barriers.clear(); }) ==
        only(Standard::kBarriers));
  CHECK(standards_missing([](CaseRecord& each) { each.barriers[0].mitigation.forget(); }) ==
        only(Standard::kBarriers));
  CHECK(standards_missing([](CaseRecord& each) { each.barriers[0].resolve_by.forget(); }) ==
        only(Standard::kBarriers));
  CHECK(standards_missing([](CaseRecord& each) { each.documentation.status = given("n/a"); }) ==
        only(Standard::kDocumentation));
  CHECK(standards_missing([](CaseRecord& each) { each.vulnerability.aar_level.forget(); }) ==
        only(Standard::kVulnerability));
  CHECK(standards_missing([](CaseRecord& each) { each.justification.forget(); }) ==
        only(Standard::kJustification));
  CHECK(standards_missing([](CaseRecord& each) { each.public_protection.forget(); }) ==
        only(Standard::kPublicProtection));
  CHECK(standards_missing([](CaseRecord& each) { each.removal.timescale.forget(); }) ==
        only(Standard::kRemovalTimescale));
}

TEST_CASE("PCK-6: actions of earlier panels are open until they are completed", "[PCK-6]") {
  const auto open = [](const char* completed_on) {
    auto earlier = listed("A1000001").with_actions({"Ask", "Book"}).outcome_but([&](Outcome& each) {
      each.actions[0].completed_on = dated(completed_on);
    });
    Strings what;
    World world;
    world.with(a_case("A1000001"))
        .with(a_panel("p1", "2026-02-03").lists(earlier).held())
        .with(a_panel("p2", "2026-03-10").lists(listed("A1000001").maintain()).held());
    const Told told = world.on("2026-04-30");
    for (const auto& each : told.panel("p2").cases[0].open_actions) {
      what.push_back(*each.action->what);
    }
    return what;
  };
  CHECK(open("2026-03-10") == Strings{"Book"});
  CHECK(open("2026-03-11") == Strings{"Ask", "Book"});
}

TEST_CASE("PCK-6: a panel of the same day is not an earlier one", "[PCK-6]") {
  const Told told =
      World{}
          .with(a_case("A1000001"))
          .with(a_panel("p1", "2026-03-10").lists(listed("A1000001").with_actions()).held())
          .with(a_panel("p2", "2026-03-10").lists(listed("A1000001")))
          .on("2026-03-10");
  CHECK(told.panel("p2").cases[0].open_actions.empty());
  CHECK(told.panel("p2").cases[0].history.empty());
}

TEST_CASE("PCK-1: an earlier panel without a recorded outcome recommended nothing", "[PCK-1]") {
  const Told told = World{}
                        .with(a_case("A1000001"))
                        .with(a_panel("p1", "2026-02-03")
                                  .lists(listed("A1000001").audited("2026-02-17", true))
                                  .held())
                        .with(a_panel("p2", "2026-03-10").lists(listed("A1000001")))
                        .on("2026-03-10");
  CHECK(told.panel("p2").cases[0].history.empty());
  CHECK(told.panel("p2").cases[0].open_actions.empty());
}

TEST_CASE("PCK-1: it is told of a detained person whom a panel that is not cancelled lists",
          "[PCK-1]") {
  const auto no_owner = [](CaseFixture fixture) {
    return fixture.but([](CaseRecord& each) { each.owner.reset(); });
  };
  const auto said = [](const CaseFixture& fixture, const PanelFixture& panel) {
    return World{}.with(fixture).with(panel).on("2026-03-31").findings("PCK-1");
  };
  const auto held = a_panel("p1", "2026-03-10").lists(listed("A1000001").maintain()).held();
  CHECK(said(no_owner(a_case("A1000001")), held) == Strings{"warning A1000001"});
  CHECK(said(no_owner(a_case("A1000001").ended("2026-03-31")), held).empty());
  CHECK(said(no_owner(a_case("A1000001")),
             a_panel("p1", "2026-03-10").lists(listed("A1000001")).cancelled("2026-03-09 10:00"))
            .empty());
}

TEST_CASE("PCK-1: the answer to the last panel that lists a case is not asked for yet", "[PCK-1]") {
  World world =
      World{}
          .with(a_case("A1000001"))
          .with(a_panel("p1", "2026-03-10").lists(listed("A1000001").with_actions()).held());
  CHECK(world.on("2026-03-31").findings("PCK-1").empty());
  world.with(a_panel("p2", "2026-05-12").lists(listed("A1000001")));
  CHECK(world.on("2026-03-31").message("PCK-1") ==
        "not recorded, add it: whether casework accepted the recommendation of p1 ('decision' in "
        "[case.response], 'agree' or 'disagree')");
}

TEST_CASE("PCK-1: a last long-stop before the panel is told with the days since",
          "[PCK-1][REC-3]") {
  const auto days_past = [](const char* long_stop) {
    const auto earlier = listed("A1000001").maintain().outcome_but([&](Outcome& outcome) {
      outcome.long_stop_days.forget();
      outcome.long_stop = dated(long_stop);
    });
    return told_of(a_case("A1000001"), &earlier).panel("p2").cases[0].days_past_long_stop;
  };
  CHECK(days_past("2026-03-01") == 9);
  CHECK(days_past("2026-03-10") == 0);
  CHECK(days_past("2026-03-12") == -2);
  CHECK_FALSE(told_of(a_case("A1000001")).panel("p2").cases[0].last_long_stop);
}
