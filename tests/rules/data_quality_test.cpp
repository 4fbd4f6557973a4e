#include <catch2/catch.hpp>

#include "rules/fixtures.h"
#include "rules/quality_checks.h"

using namespace panelpress;
using namespace panelpress::fixtures;

namespace {

template <class Change>
Strings said_of_case(const std::string& rule, Change change) {
  return World{}.with(a_case("A1000001").but(change)).on("2026-03-31").findings(rule);
}

Strings said_of_entry(const ListedFixture& entry) {
  return World{}
      .with(a_case("A1000001"))
      .with(a_panel("p1", "2026-03-10").lists(entry).held())
      .on("2026-03-31")
      .findings("DQ-2");
}

const Strings kError = {"error A1000001"};

}  // namespace

TEST_CASE("DQ-1: a nationality is the name of a country, Kosovo or Stateless", "[DQ-1]") {
  const auto said = [](const char* text) {
    return said_of_case("DQ-1", [&](CaseRecord& each) { each.nationality = given(text); });
  };
  CHECK(said("Albania").empty());
  CHECK(said("Vietnam").empty());   // the common name
  CHECK(said("Viet Nam").empty());  // the name
  CHECK(said("Kosovo").empty());
  CHECK(said("Stateless").empty());
  CHECK(said("albania") == kWarning);
  CHECK(said("Republic of Albania") == kWarning);
  CHECK(said("USA") == kWarning);
  CHECK(said("unknown").empty());  // missing, which DQ-3 says
}

TEST_CASE("DQ-1: the finding names what is meant when that is certain", "[DQ-1]") {
  const auto message = [](const char* text) {
    return World{}
        .with(a_case("A1000001").but([&](CaseRecord& each) { each.nationality = given(text); }))
        .on("2026-03-31")
        .message("DQ-1");
  };
  CHECK(message("Turkey") ==
        "nationality \"Turkey\" is not the name of a country in ISO 3166-1: write \"Türkiye\"");
  CHECK(message("Atlantis") ==
        "nationality \"Atlantis\" is not the name of a country in ISO 3166-1: write the country's "
        "English name, Kosovo or Stateless");
}

TEST_CASE("DQ: nothing is said of somebody whose detention is yet to begin", "[DQ-1][GEN-1]") {
  const auto about = a_case("A1000001").detained("2026-04-01").but([](CaseRecord& each) {
    each.nationality = given("Atlantis");
    each.atlas_id.forget();
    each.date_of_birth = dated("2026-04-02");
  });
  const auto said = [&](const char* rule, const char* as_of) {
    return World{}.with(about).on(as_of).findings(rule);
  };
  for (const char* rule : {"DQ-1", "DQ-2", "DQ-3", "DQ-7"}) {
    CHECK(said(rule, "2026-03-31").empty());
    CHECK(said(rule, "2026-04-01").size() == 1);
  }
}

TEST_CASE("DQ-1: NA of a nationality is Namibia's code, not missing text", "[DQ-1][DQ-3]") {
  const auto said = [](const char* rule) {
    return said_of_case(rule, [](CaseRecord& each) { each.nationality = given("NA"); });
  };
  CHECK(said("DQ-1") == kWarning);
  CHECK(said("DQ-3").empty());
  CHECK(said_of_case("DQ-3", [](CaseRecord& each) { each.nationality = given("n/a"); }) ==
        kWarning);
}

TEST_CASE("DQ-2: detention does not end before it starts", "[DQ-2]") {
  CHECK(World{}.with(a_case("A1000001").ended("2025-11-02")).on("2026-03-31").findings("DQ-2") ==
        kError);
  CHECK(World{}
            .with(a_case("A1000001").ended("2025-11-03"))
            .on("2026-03-31")
            .findings("DQ-2")
            .empty());
}

TEST_CASE("DQ-2: nothing that follows a panel is dated before it", "[DQ-2]") {
  CHECK(said_of_entry(listed("A1000001").release().agreed("2026-03-10")).empty());
  CHECK(said_of_entry(listed("A1000001").release().agreed("2026-03-09")) == kErrorAtPanel);
  CHECK(said_of_entry(listed("A1000001").release().audited("2026-03-09", false)) == kErrorAtPanel);
  CHECK(said_of_entry(listed("A1000001").release().response_but([](Response& each) {
          each.calendar_event_completed_on = dated("2026-03-09");
        })) == kErrorAtPanel);
  CHECK(said_of_entry(listed("A1000001").with_actions().outcome_but([](Outcome& each) {
          each.actions[0].completed_on = dated("2026-03-09");
        })) == kErrorAtPanel);
}

TEST_CASE("DQ-2: nothing of a detention is dated before it, nor a birth after", "[DQ-2]") {
  // Detention began on 3 November 2025.
  const auto said = [](auto change) { return said_of_case("DQ-2", change); };
  CHECK(said([](CaseRecord& each) { each.date_of_birth = dated("2025-11-04"); }) == kError);
  CHECK(said([](CaseRecord& each) { each.date_of_birth = dated("2025-11-03"); }).empty());
  CHECK(
      World{}.with(a_case("A1000001").reviewed({"2025-11-02"})).on("2026-03-31").findings("DQ-2") ==
      kError);
  CHECK(World{}
            .with(a_case("A1000001").reviewed({"2025-11-03"}))
            .on("2026-03-31")
            .findings("DQ-2")
            .empty());
  CHECK(said([](CaseRecord& each) { each.detention.last_panel = dated("2025-11-02"); }) == kError);
  CHECK(said([](CaseRecord& each) { each.detention.last_panel = dated("2025-11-03"); }).empty());
}

TEST_CASE("DQ-2: nothing that an outcome sets ahead is before its panel", "[DQ-2]") {
  const auto said = [](auto change) {
    return said_of_entry(listed("A1000001").with_actions().outcome_but(change));
  };
  CHECK(said([](Outcome& each) { each.long_stop = dated("2026-03-09"); }) == kErrorAtPanel);
  CHECK(said([](Outcome& each) { each.long_stop = dated("2026-03-10"); }).empty());
  CHECK(said([](Outcome& each) { each.actions[0].by = dated("2026-03-09"); }) == kErrorAtPanel);
  CHECK(said([](Outcome& each) { each.actions[0].by = dated("2026-03-10"); }).empty());
  CHECK(said([](Outcome& each) { each.response_due = dated("2026-03-09"); }) == kErrorAtPanel);
  CHECK(said([](Outcome& each) { each.resolve_by = dated("2026-03-09"); }) == kErrorAtPanel);
  CHECK(said_of_entry(listed("A1000001").release().response_but([](Response& each) {
          each.released_on = dated("2026-03-09");
        })) == kErrorAtPanel);
}

TEST_CASE("DQ-2: a panel is cancelled by the day after it", "[DQ-2]") {
  const auto said = [](const char* when) {
    return World{}
        .with(a_panel("p1", "2026-03-10").cancelled(when))
        .on("2026-03-31")
        .findings("DQ-2");
  };
  CHECK(said("2026-03-11 23:59").empty());
  CHECK(said("2026-03-12 00:00") == Strings{"error p1"});
}

TEST_CASE("DQ-2: nobody attends a cancelled panel", "[DQ-2]") {
  PanelFixture panel = a_panel("p1", "2026-03-10").cancelled("2026-03-09 10:00");
  panel.member("fen").attended = given(true);
  panel.member("nash").attended = given(false);
  CHECK(World{}.with(panel).on("2026-03-31").findings("DQ-2") == Strings{"error p1 fen"});
}

TEST_CASE("DQ-2: a decision for a part of the list names cases of the list", "[DQ-2]") {
  const auto said = [](const char* ref) {
    QuorumDecision decision;
    decision.decision = given(QuorumDecisionKind::kProceedInPart);
    decision.reason = given("Prepared");
    decision.cases = given(std::vector{CaseRef{ref}});
    return World{}
        .with(a_case("A1000001"))
        .with(a_case("A1000002"))
        .with(a_panel("p1", "2026-03-10").lists(listed("A1000001")).but([&](Panel& each) {
          each.quorum_decision = decision;
        }))
        .on("2026-03-31")
        .findings("DQ-2");
  };
  CHECK(said("A1000001").empty());
  CHECK(said("A1000002") == Strings{"error p1"});
}

TEST_CASE("DQ-2: one panel a day considers a case", "[DQ-2]") {
  const auto said = [](const ListedFixture& second, const char* date) {
    return World{}
        .with(a_case("A1000001"))
        .with(a_panel("p1", "2026-03-10").lists(listed("A1000001").maintain()).held())
        .with(a_panel("p2", date).lists(second).held())
        .on("2026-03-31")
        .findings("DQ-2");
  };
  CHECK(said(listed("A1000001").release(), "2026-03-10") == kError);
  CHECK(said(listed("A1000001").deferred(), "2026-03-10").empty());
  CHECK(said(listed("A1000001").release(), "2026-03-11").empty());
}

TEST_CASE("DQ-3: a record lacks nothing that a document needs", "[DQ-3]") {
  CHECK(said_of_case("DQ-3", [](CaseRecord&) {}).empty());
  CHECK(said_of_case("DQ-3", [](CaseRecord& each) { each.atlas_id = given("n/a"); }) == kWarning);
  CHECK(said_of_case("DQ-3", [](CaseRecord& each) { each.date_of_birth.forget(); }) == kWarning);
  CHECK(said_of_case("DQ-3", [](CaseRecord& each) { each.nationality = given("unknown"); }) ==
        kWarning);
  CHECK(said_of_case("DQ-3", [](CaseRecord& each) {
          each.detention.centre = given(CentreCode{"tbc"});
        }) == kWarning);
}

TEST_CASE("DQ-3: a person may be called Na", "[DQ-3]") {
  CHECK(said_of_case("DQ-3", [](CaseRecord& each) { each.name = given("Na"); }).empty());
  CHECK(said_of_case("DQ-3", [](CaseRecord& each) { each.name = given("\u200B "); }) == kWarning);
}

TEST_CASE("DQ-3: the team, areas and SPOCs that drafts are written to have addresses", "[DQ-3]") {
  const auto said = [](auto change) {
    World world;
    change(world.records.settings);
    return world.on("2026-03-31").findings("DQ-3");
  };
  CHECK(said([](Settings&) {}).empty());
  CHECK(said([](Settings& each) { each.team.email = given(""); }) == Strings{"warning team"});
  CHECK(said([](Settings& each) { each.business_areas[0].email = given(""); }) ==
        Strings{"warning north"});
  CHECK(said([](Settings& each) {
          each.business_areas[1].email = given("");
          each.business_areas[1].spoc.email = given("");
        }) == Strings{"warning south"});
  CHECK(said([](Settings& each) {
          each.core_areas = {{{}, given(Area::kNrpc), {{}, given("Swift Fictional"), given("")}}};
        }) == Strings{"warning nrpc"});
}

TEST_CASE("DQ-3: whoever is to be written to has an address", "[DQ-3]") {
  const auto said = [](const PanelFixture& panel, const char* as_of = "2026-03-01") {
    World world;
    for (const char* id : {"brook", "cole", "fen", "nash"}) world.person(id).email.forget();
    return world.with(panel).on(as_of).findings("DQ-3");
  };
  PanelFixture panel = a_panel("p1", "2026-03-10");
  panel.member("fen").answer = given(Answer::kDeclined);
  CHECK(said(panel) == Strings{"warning brook", "warning nash"});
  // The reserve of whoever has declined is invited, and reads the pack.
  panel.member("fen").reserve = given(PersonId{"cole"});
  CHECK(said(panel) == Strings{"warning brook", "warning cole", "warning nash"});
  CHECK(said(panel, "2026-03-11").empty());  // nobody is invited to a day that has passed
  // Nor may somebody come to a panel that was cancelled, for want of an address.
  panel.cancelled("2026-02-27 10:00");
  CHECK(said(panel) == Strings{"warning brook", "warning cole", "warning nash"});
  CHECK(said(a_panel("p1", "2026-03-10").held(), "2026-03-31").empty());
}

TEST_CASE("DQ-3: a member with a fee to claim is written to", "[DQ-3][FEE-9]") {
  World world;
  world.person("ivy").email.forget();
  world.with(a_panel("p1", "2026-03-10").held());
  CHECK(world.on("2026-03-31").findings("DQ-3") == Strings{"warning ivy"});
  world.with(a_claim("c1", "2026-03-20").line(a_panel_line(LineKind::kPanel, "2026-03-10", "p1")));
  CHECK(world.on("2026-03-31").findings("DQ-3").empty());
}

TEST_CASE("DQ-3: a case withdrawn before the panel needs no outcome", "[DQ-3][SEL-8]") {
  const auto said = [](const char* ended) {
    return World{}
        .with(a_case("A1000001").ended(ended))
        .with(a_panel("p1", "2026-03-10").lists(listed("A1000001")).held())
        .on("2026-03-31")
        .findings("DQ-3");
  };
  CHECK(said("2026-03-09").empty());
  CHECK(said("2026-03-10") == kWarning);
}

TEST_CASE("DQ-3: an end of detention has both its date and its reason", "[DQ-3]") {
  CHECK(said_of_case("DQ-3", [](CaseRecord& each) {
          each.detention.end_reason = given(EndReason::kRemoved);
        }) == kWarning);
  CHECK(said_of_case("DQ-3", [](CaseRecord& each) {
          each.detention.ended = dated("2026-03-01");
        }) == kWarning);
  CHECK(World{}
            .with(a_case("A1000001").ended("2026-04-01"))
            .on("2026-03-31")
            .findings("DQ-3")
            .empty());
}

TEST_CASE("DQ-3: a case on a held panel's list has an outcome", "[DQ-3]") {
  const Told told = World{}
                        .with(a_case("A1000001"))
                        .with(a_panel("p1", "2026-03-10").lists(listed("A1000001")).held())
                        .on("2026-03-31");
  CHECK(told.findings("DQ-3") == kWarning);
  CHECK(told.message("DQ-3") == "not recorded, add it: the outcome of panel p1 ([case.outcome])");
}

TEST_CASE("DQ-4: the same person under two references is a warning on each", "[DQ-4]") {
  const auto said = [](auto change) {
    const auto same = [](CaseRecord& each) { each.name = given("Ash Example"); };
    return World{}
        .with(a_case("A1000001").but(same))
        .with(a_case("A1000002").but(same).but(change))
        .with(a_case("A1000003"))
        .on("2026-03-31")
        .findings("DQ-4");
  };
  CHECK(said([](CaseRecord&) {}) == Strings{"warning A1000001", "warning A1000002"});
  CHECK(said([](CaseRecord& each) { each.name = given("Birch Example"); }).empty());
  CHECK(said([](CaseRecord& each) { each.nationality = given("Kosovo"); }).empty());
  CHECK(said([](CaseRecord& each) { each.date_of_birth = dated("1990-04-02"); }).empty());
}

TEST_CASE("DQ-4: texts that are the same are one name, and one country has one name", "[DQ-4]") {
  const auto said = [](const char* name, const char* nationality) {
    return World{}
        .with(a_case("A1000001").but([](CaseRecord& each) {
          each.name = given("Lark O'Fictional\u00E9");
          each.nationality = given("Viet Nam");
        }))
        .with(a_case("A1000002").but([&](CaseRecord& each) {
          each.name = given(name);
          each.nationality = given(nationality);
        }))
        .on("2026-03-31")
        .findings("DQ-4");
  };
  const Strings both = {"warning A1000001", "warning A1000002"};
  CHECK(said("LARK  O\u2019FICTIONAL\u00C9", "Vietnam") == both);
  CHECK(said("Lark O'Fictionale\u0301", "VNM") == both);
  CHECK(said("Lark O'Fictional", "Viet Nam").empty());
}

TEST_CASE("DQ-4: a reference with '/' and a number is the same person again", "[DQ-4]") {
  const auto said = [](const char* other) {
    const auto same = [](CaseRecord& each) { each.name = given("Ash Example"); };
    return World{}
        .with(a_case("A1000001").but(same))
        .with(a_case(other).but(same))
        .on("2026-03-31")
        .findings("DQ-4");
  };
  CHECK(said("A1000001/2").empty());
  CHECK(said("A1000001/12").empty());
  CHECK(said("A1000001/B").size() == 2);
  CHECK(said("A1000001-2").size() == 2);
}

TEST_CASE("DQ-4: detentions that do not overlap are advice", "[DQ-4]") {
  const auto said = [](const char* first_ended) {
    const auto same = [](CaseRecord& each) { each.name = given("Ash Example"); };
    return World{}
        .with(a_case("A1000001").detained("2025-06-01").ended(first_ended).but(same))
        .with(a_case("A1000002").but(same))  // from 3 November 2025
        .on("2026-03-31")
        .findings("DQ-4");
  };
  const Strings advice = {"advice A1000001", "advice A1000002"};
  CHECK(said("2025-11-02") == advice);
  CHECK(said("2025-11-03") == advice);
  CHECK(said("2025-11-04") == Strings{"warning A1000001", "warning A1000002"});
}

TEST_CASE("DQ-4: only what is given on both can be the same", "[DQ-4]") {
  const auto nameless = [](CaseRecord& each) { each.name = given(" "); };
  CHECK(World{}
            .with(a_case("A1000001").but(nameless))
            .with(a_case("A1000002").but(nameless))
            .on("2026-03-31")
            .findings("DQ-4")
            .empty());
}
