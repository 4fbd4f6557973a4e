#include "rules/conduct.h"

#include <catch2/catch.hpp>

#include "rules/fixtures.h"

using namespace panelpress;
using namespace panelpress::fixtures;

namespace {

World with_concern(const char* told) {
  Conduct concern;
  concern.panel = given(PanelId{"p1"});
  concern.about = given(PersonId{"brook"});
  concern.happened_at = given(moment("2026-03-10 10:40"));
  if (told) concern.told_lead_at = given(moment(told));
  World world;
  world.with(a_panel("p1", "2026-03-10").held());
  world.records.feedback.conduct = {concern};
  return world;
}

std::size_t restricted(const World& world, const char* as_of = "2026-03-31") {
  const Told told = world.on(as_of);
  CHECK(told.findings("CON-1").empty());  // it never stands among the others
  return told->restricted_findings.size();
}

World with_restriction(const char* from, const char* to, const PanelFixture& panel) {
  World world;
  Restriction restriction;
  restriction.from = dated(from);
  if (to) restriction.to = dated(to);
  world.person("fen").restrictions = {restriction};
  return world.with(panel);
}

Strings said_of_restriction(const World& world) { return world.on("2026-03-31").findings("CON-2"); }

World with_escalation(const char* answered, const char* answer, const char* ref = nullptr) {
  CaseFeedback feedback;
  feedback.panel = given(PanelId{"p1"});
  if (ref) feedback.ref = given(CaseRef{ref});
  feedback.escalate.emplace();
  feedback.escalate->on = dated("2026-03-11");
  if (answered) feedback.escalate->answered_on = dated(answered);
  if (answer) feedback.escalate->answer = given(answer);
  World world;
  world.with(a_case("A1000001"))
      .with(a_panel("p1", "2026-03-10").lists(listed("A1000001").maintain()).held());
  world.records.feedback.cases = {feedback};
  return world;
}

}  // namespace

TEST_CASE("CON-1: the CPP lead is told within 24 hours of the clock", "[CON-1]") {
  CHECK(restricted(with_concern("2026-03-11 10:40")) == 0);
  CHECK(restricted(with_concern("2026-03-11 10:41")) == 1);
  CHECK(restricted(with_concern(nullptr)) == 1);
}

TEST_CASE("CON-1: nobody is late while the day of the 24 hours is not over") {
  CHECK(restricted(with_concern(nullptr), "2026-03-09") == 0);
  CHECK(restricted(with_concern(nullptr), "2026-03-11") == 0);
  CHECK(restricted(with_concern(nullptr), "2026-03-12") == 1);
}

TEST_CASE("CON-2: who is restricted may not sit, both days included", "[CON-2]") {
  const auto held = a_panel("p1", "2026-03-10").held();
  const Strings error{"error p1 fen"};
  CHECK(said_of_restriction(with_restriction("2026-03-10", "2026-03-10", held)) == error);
  CHECK(said_of_restriction(with_restriction("2026-02-01", nullptr, held)) == error);
  CHECK(said_of_restriction(with_restriction("2026-03-11", nullptr, held)).empty());
  CHECK(said_of_restriction(with_restriction("2026-02-01", "2026-03-09", held)).empty());
  const auto planned = a_panel("p1", "2026-04-14");
  CHECK(said_of_restriction(with_restriction("2026-02-01", nullptr, planned)) ==
        Strings{"warning p1 fen"});
}

TEST_CASE("CON-2: in any role, unless they declined or the panel is cancelled") {
  PanelFixture panel = a_panel("p1", "2026-04-14");
  panel.member("fen").role = given(MemberRole::kObserver);
  CHECK(said_of_restriction(with_restriction("2026-02-01", nullptr, panel)).size() == 1);
  panel.member("fen").answer = given(Answer::kDeclined);
  CHECK(said_of_restriction(with_restriction("2026-02-01", nullptr, panel)).empty());
  panel.without("fen").but([](Panel& p) { p.officer = given(PersonId{"fen"}); });
  CHECK(said_of_restriction(with_restriction("2026-02-01", nullptr, panel)).size() == 1);
  panel.cancelled("2026-03-30 10:00");
  CHECK(said_of_restriction(with_restriction("2026-02-01", nullptr, panel)).empty());
}

TEST_CASE("CON-2: the message says nothing of why") {
  const World world = with_restriction("2026-02-01", nullptr, a_panel("p1", "2026-04-14"));
  CHECK(world.on("2026-03-31").message("CON-2") == "may not sit; ask the CPP lead");
}

TEST_CASE("ESC-1: what is escalated is answered within 14 days", "[ESC-1]") {
  const World open = with_escalation(nullptr, nullptr, "A1000001");
  CHECK(open.on("2026-03-24").findings("ESC-1").empty());
  CHECK(open.on("2026-03-25").findings("ESC-1") == Strings{"warning p1 A1000001"});
  CHECK(with_escalation(nullptr, nullptr).on("2026-03-25").findings("ESC-1") ==
        Strings{"warning p1"});
}

TEST_CASE("ESC-1: an answer is a date and what it says") {
  CHECK(with_escalation("2026-03-30", "Taken up").on("2026-03-31").findings("ESC-1").empty());
  CHECK(with_escalation("2026-03-30", "Taken up").on("2026-03-29").findings("ESC-1").size() == 1);
  CHECK(with_escalation("2026-03-30", "tbc").on("2026-03-31").findings("ESC-1").size() == 1);
  CHECK(with_escalation(nullptr, "Taken up").on("2026-03-31").findings("ESC-1").size() == 1);
}

TEST_CASE("ESC-1: the day of an escalation counts, not that of the panel") {
  World world = with_escalation(nullptr, nullptr);
  world.records.feedback.cases[0].escalate->on = dated("2026-02-01");
  CHECK(world.on("2026-03-09").findings("ESC-1") == Strings{"warning p1"});
  world.records.feedback.cases[0].escalate.reset();
  CHECK(world.on("2026-03-09")->records->feedback.cases.empty());
}

TEST_CASE("ESC-1: what was escalated later is not known") {
  CHECK(with_escalation(nullptr, nullptr).on("2026-03-10")->escalations.empty());
  const Told told = with_escalation("2026-03-30", "Taken up").on("2026-03-31");
  REQUIRE(told->escalations.size() == 1);
  CHECK(told->escalations[0].state == rules::EscalationState::kAnswered);
  CHECK(told->escalations[0].days == 19);
}
