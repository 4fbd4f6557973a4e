#include "rules/data_quality.h"

#include <catch2/catch.hpp>

#include "rules/fixtures.h"

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

const Strings kWarning = {"warning A1000001"};
const Strings kError = {"error A1000001"};
const Strings kErrorAtPanel = {"error p1 A1000001"};

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
        "nationality \"Atlantis\" is not the name of a country in ISO 3166-1");
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
  CHECK(told.message("DQ-3") == "not recorded: the outcome of panel p1");
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

TEST_CASE("DQ-4: only what is given on both can be the same", "[DQ-4]") {
  const auto nameless = [](CaseRecord& each) { each.name = given("unknown"); };
  CHECK(World{}
            .with(a_case("A1000001").but(nameless))
            .with(a_case("A1000002").but(nameless))
            .on("2026-03-31")
            .findings("DQ-4")
            .empty());
}
