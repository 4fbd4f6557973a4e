#include <catch2/catch.hpp>

#include "rules/fixtures.h"

using namespace panelpress;
using namespace panelpress::fixtures;
using rules::Band;

namespace {

/// A panel of 10 March 2026 with this chair that lists somebody detained from this day.
World with_chair(Grade grade, const char* start, bool is_held = true) {
  World world;
  world.with(a_case("A1000001").detained(start)).with_person("slate", Area::kPolicy, grade);
  PanelFixture panel = a_panel("p1", "2026-03-10");
  panel.lists(listed("A1000001").basis(Basis::kAdHoc)).but([](Panel& each) {
    each.chair = given(PersonId{"slate"});
  });
  return world.with(is_held ? panel.held() : panel);
}

Strings said_of_chair(Grade grade, const char* start, bool is_held = true) {
  return with_chair(grade, start, is_held).on("2026-03-31").findings("PAN-1");
}

Strings missing_areas(const PanelFixture& panel) {
  Strings areas;
  const Told told = World{}.with(panel).on("2026-03-31");
  for (const Area area : told.panel("p1").missing_areas) areas.emplace_back(word(area));
  return areas;
}

}  // namespace

TEST_CASE("PAN-1: the panel's band is the highest of its cases'", "[PAN-1]") {
  const Told told =
      World{}
          .with(a_case("A1000001").detained("2026-03-01"))
          .with(a_case("A1000002").detained("2025-07-01"))
          .with(a_panel("p1", "2026-03-10").lists(listed("A1000001")).lists(listed("A1000002")))
          .with(a_panel("p2", "2026-03-11"))
          .on("2026-03-01");
  CHECK(*told.panel("p1").band == Band::kMonth9);
  CHECK(*told.panel("p1").least_chair_grade == Grade::kGrade7);
  CHECK(*told.panel("p2").band == Band::kEarly);
  CHECK(*told.panel("p2").least_chair_grade == Grade::kSeo);
}

TEST_CASE("PAN-1: SEO chairs up to 3-month cases, Grade 7 or above longer ones", "[PAN-1]") {
  CHECK(said_of_chair(Grade::kSeo, "2025-09-24").empty());  // day 167
  CHECK(said_of_chair(Grade::kHeo, "2025-09-24") == Strings{"error p1"});
  CHECK(said_of_chair(Grade::kSeo, "2025-09-23") == Strings{"error p1"});  // day 168
  CHECK(said_of_chair(Grade::kGrade7, "2025-04-08").empty());              // day 336
  CHECK(said_of_chair(Grade::kGrade6, "2025-04-08").empty());
  CHECK(said_of_chair(Grade::kScs, "2025-04-08").empty());
}

TEST_CASE("PAN-1: too low a grade is a warning while the panel is planned", "[PAN-1]") {
  CHECK(said_of_chair(Grade::kSeo, "2025-09-23", false) == Strings{"warning p1"});
  CHECK(with_chair(Grade::kSeo, "2025-09-23").on("2026-03-31").message("PAN-1") ==
        "the chair is SEO, and a panel with 6-month cases needs G7 or above: name who chaired it");
}

TEST_CASE("PAN-3: a quorum is the four core areas and an independent member", "[PAN-3]") {
  CHECK(missing_areas(a_panel("p1", "2026-03-10").held()).empty());
  CHECK(missing_areas(a_panel("p1", "2026-03-10").without("gate").held()).empty());
  CHECK(missing_areas(a_panel("p1", "2026-03-10").without("ivy").without("fen").held()) ==
        Strings{"fno-rc", "independent"});
  CHECK(missing_areas(a_panel("p1", "2026-03-10").without("rill").without("nash").held()) ==
        Strings{"nrpc", "returns-logistics"});
}

TEST_CASE("PAN-3: a member stands for one area, the one given", "[PAN-3]") {
  PanelFixture panel = a_panel("p1", "2026-03-10").held();
  panel.member("fen").as = given(Area::kLitigationOperations);
  CHECK(missing_areas(panel) == Strings{"fno-rc"});
  panel.member("lake").as = given(Area::kFnoRc);
  CHECK(missing_areas(panel).empty());
}

TEST_CASE("PAN-3: chair and officer are no members of the quorum", "[PAN-3]") {
  World world;
  world.person("brook").area = given(Area::kNrpc);
  world.with(a_panel("p1", "2026-03-10").without("nash").held());
  CHECK(world.on("2026-03-31").findings("PAN-3") == Strings{"warning p1"});
}

TEST_CASE("PAN-3: attendance counts once held, the answer before", "[PAN-3]") {
  PanelFixture held = a_panel("p1", "2026-03-10").held();
  held.member("fen").attended = given(false);
  held.member("lake").attended.forget();
  CHECK(missing_areas(held) == Strings{"fno-rc", "litigation-operations"});
  PanelFixture planned = a_panel("p1", "2026-05-10");
  planned.member("fen").answer.forget();
  planned.member("rill").answer = given(Answer::kDeclined);
  CHECK(missing_areas(planned) == Strings{"fno-rc", "returns-logistics"});
}

TEST_CASE("PAN-3: no quorum is a warning once held and advice while planned", "[PAN-3]") {
  const auto without = [](const char* date) {
    return World{}.with(a_panel("p1", date).without("nash").held()).on("2026-03-31");
  };
  CHECK(without("2026-03-10").findings("PAN-3") == Strings{"warning p1"});
  CHECK(without("2026-03-10").message("PAN-3") ==
        "held without a quorum, nobody from nrpc: correct who attended, if somebody did");
  CHECK(without("2026-05-12").findings("PAN-3") == Strings{"advice p1"});
}

TEST_CASE("PAN-4: a panel held without a quorum has the chair's decision", "[PAN-4]") {
  const auto said = [](QuorumDecisionKind kind, const char* reason, std::vector<CaseRef> cases) {
    QuorumDecision decision;
    decision.decision = given(kind);
    decision.reason = given(reason);
    decision.cases = given(std::move(cases));
    return World{}
        .with(a_case("A1000001"))
        .with(a_panel("p1", "2026-03-10")
                  .without("nash")
                  .lists(listed("A1000001").maintain())
                  .but([&](Panel& panel) { panel.quorum_decision = decision; })
                  .held())
        .on("2026-03-31")
        .findings("PAN-4");
  };
  CHECK(said(QuorumDecisionKind::kProceed, "All were prepared", {}).empty());
  CHECK(said(QuorumDecisionKind::kStandDown, "Too few", {}).empty());
  CHECK(said(QuorumDecisionKind::kProceed, "n/a", {}) == Strings{"error p1"});
  CHECK(said(QuorumDecisionKind::kProceedInPart, "Prepared", {CaseRef{"A1000001"}}).empty());
  CHECK(said(QuorumDecisionKind::kProceedInPart, "Prepared", {}) == Strings{"error p1"});
}

TEST_CASE("PAN-4: only a held panel without a quorum needs a decision", "[PAN-4]") {
  const auto said = [](const PanelFixture& panel) {
    return World{}.with(panel).on("2026-03-31").findings("PAN-4");
  };
  CHECK(said(a_panel("p1", "2026-03-10").without("nash").held()) == Strings{"error p1"});
  CHECK(said(a_panel("p1", "2026-03-10").held()).empty());
  CHECK(said(a_panel("p1", "2026-05-12").without("nash")).empty());
}

TEST_CASE("PAN-4: to sit in part is to defer the cases that are not named", "[PAN-4]") {
  const auto said = [](const ListedFixture& other) {
    QuorumDecision decision;
    decision.decision = given(QuorumDecisionKind::kProceedInPart);
    decision.reason = given("Prepared");
    decision.cases = given(std::vector{CaseRef{"A1000001"}});
    return World{}
        .with(a_case("A1000001"))
        .with(a_case("A1000002"))
        .with(a_panel("p1", "2026-03-10")
                  .without("nash")
                  .lists(listed("A1000001").maintain())
                  .lists(other)
                  .but([&](Panel& panel) { panel.quorum_decision = decision; })
                  .held())
        .on("2026-03-31")
        .findings("PAN-4");
  };
  CHECK(said(listed("A1000002").deferred()).empty());
  CHECK(said(listed("A1000002").maintain()) == Strings{"error p1"});
}

TEST_CASE("PAN-4: a withdrawn case has no place in the chair's decision", "[PAN-4][SEL-8]") {
  const auto said = [](const CaseFixture& fixture) {
    QuorumDecision decision;
    decision.decision = given(QuorumDecisionKind::kProceedInPart);
    decision.reason = given("Prepared");
    decision.cases = given(std::vector{CaseRef{"A1000001"}});
    return World{}
        .with(fixture)
        .with(a_panel("p1", "2026-03-10")
                  .without("nash")
                  .lists(listed("A1000001").deferred())
                  .but([&](Panel& panel) { panel.quorum_decision = decision; })
                  .held())
        .on("2026-03-31")
        .findings("PAN-4");
  };
  CHECK(said(a_case("A1000001")).empty());
  CHECK(said(a_case("A1000001").ended("2026-03-09")) == Strings{"error p1"});
}

TEST_CASE("PAN-3: an expert or observer never counts", "[PAN-3]") {
  for (const MemberRole role : {MemberRole::kExpert, MemberRole::kObserver}) {
    PanelFixture panel = a_panel("p1", "2026-03-10").held();
    panel.member("fen").role = given(role);
    CHECK(missing_areas(panel) == Strings{"fno-rc"});
  }
}
