#include <catch2/catch.hpp>

#include "rules/fixtures.h"

using namespace panelpress;
using namespace panelpress::fixtures;

namespace {

/// The findings of a rule about a panel, on 31 March 2026.
Strings said(const std::string& rule, const PanelFixture& panel, World world = {}) {
  return world.with(panel).on("2026-03-31").findings(rule);
}

PanelFixture held() { return a_panel("p1", "2026-03-10").held(); }
PanelFixture planned() { return a_panel("p1", "2026-05-12"); }

/// Attendance, induction, training and the pool are of the people, not of a panel.
bool is_of_people(const Finding& finding) {
  return finding.rule == "PAN-15" || finding.rule.starts_with("IND-") ||
         finding.rule.starts_with("TRN-");
}

}  // namespace

TEST_CASE("PAN: a panel in order has no finding but the year's attendance", "[PAN-1][PAN-15]") {
  const Told told =
      World{}
          .with(
              a_case("A1000001")
                  .reviewed({"2025-12-01", "2025-12-29", "2026-01-26", "2026-02-23", "2026-03-23"}))
          .with(a_panel("p1", "2026-02-03")
                    .lists(listed("A1000001").maintain().outcome_but([](Outcome& each) {
                      each.emailed_on = dated("2026-02-04");
                    }))
                    .held())
          .with(a_panel("p2", "2026-05-12").lists(listed("A1000001").basis(Basis::kCycle)))
          .on("2026-03-31");
  for (const Finding& each : told->findings) CHECK(is_of_people(each));
}

TEST_CASE("PAN: a cancelled panel has facts and no findings", "[PAN-1][PAN-3][SEL-1][PCK-1]") {
  const Told told = World{}
                        .with(a_case("A1000001").detained("2026-03-01").but([](CaseRecord& record) {
                          record.owner.reset();
                        }))
                        .with(a_panel("p1", "2026-03-14")
                                  .without("fen")
                                  .lists(listed("A1000001"))
                                  .cancelled("2026-03-10 09:00"))
                        .on("2026-03-31");
  CHECK(told.panel("p1").missing_areas == std::vector{Area::kFnoRc});
  CHECK(*told.panel("p1").minutes == 28);
  for (const Finding& each : told->findings) CHECK(is_of_people(each));
}

TEST_CASE("PAN-2: members who count are EO or above", "[PAN-2]") {
  World world;
  world.with_person("moss", Area::kDvaat, Grade::kAo);
  world.with_person("reed", Area::kDvaat, Grade::kEo);
  PanelFixture panel = held().plus("moss").plus("reed");
  CHECK(said("PAN-2", panel, world) == Strings{"warning p1 moss"});
  panel.member("moss").attended = given(false);
  CHECK(said("PAN-2", panel, world).empty());
}

TEST_CASE("PAN-5: an officer is present at every held panel", "[PAN-5]") {
  const auto no_officer = [](Panel& panel) { panel.officer.forget(); };
  CHECK(said("PAN-5", held()).empty());
  CHECK(said("PAN-5", held().but(no_officer)) == Strings{"error p1"});
  CHECK(said("PAN-5", planned().but(no_officer)).empty());
}

TEST_CASE("PAN-6: absence of the Detention Gatekeeper is advice", "[PAN-6]") {
  CHECK(said("PAN-6", held()).empty());
  CHECK(said("PAN-6", held().without("gate")) == Strings{"advice p1"});
  CHECK(said("PAN-6", planned().without("gate")) == Strings{"advice p1"});
  PanelFixture stands_in = held().without("gate");
  stands_in.member("fen").as = given(Area::kDetentionGatekeeper);
  CHECK(said("PAN-6", stands_in).empty());
}

TEST_CASE("PAN-7: independent members are fewer than half of chair and members", "[PAN-7]") {
  World world;
  world.with_independent("iris");
  PanelFixture three = held().without("nash").without("rill").without("lake").without("gate");
  CHECK(said("PAN-7", three).empty());  // one of three
  CHECK(said("PAN-7", PanelFixture{three}.without("fen")) == Strings{"warning p1"});  // one of two
  PanelFixture two_of_four = PanelFixture{three}.plus("iris");
  CHECK(said("PAN-7", two_of_four, world) == Strings{"warning p1"});
  two_of_four.member("iris").attended = given(false);
  CHECK(said("PAN-7", two_of_four, world).empty());
}

TEST_CASE("PAN-8: chair and members are trained by the panel's date", "[PAN-8]") {
  const auto trained = [](const std::string& who, const char* date) {
    World world;
    world.person(who).trained_on = dated(date);
    return said("PAN-8", held(), world);
  };
  CHECK(trained("brook", "2026-03-10").empty());
  CHECK(trained("brook", "2026-03-11") == Strings{"warning p1 brook"});
  CHECK(trained("ivy", "2026-03-11") == Strings{"warning p1 ivy"});
  CHECK(trained("cole", "2026-03-11").empty());
}

TEST_CASE("PAN-8: who has declined a planned panel is not asked about", "[PAN-8]") {
  World world;
  world.person("gate").trained_on.forget();
  PanelFixture panel = planned();
  panel.member("gate").answer.forget();
  CHECK(said("PAN-8", panel, world) == Strings{"warning p1 gate"});
  panel.member("gate").answer = given(Answer::kDeclined);
  CHECK(said("PAN-8", panel, world).empty());
}

TEST_CASE("PAN-9: invitations go out two weeks before", "[PAN-9]") {
  const auto sent = [](const char* date) {
    return said("PAN-9", held().but([&](Panel& panel) { panel.invited_on = dated(date); }));
  };
  CHECK(sent("2026-02-24").empty());
  CHECK(sent("2026-02-25") == Strings{"warning p1"});
}

TEST_CASE("PAN-9: a date not given is silent until the last day has passed", "[PAN-9]") {
  const World world = World{}.with(
      a_panel("p1", "2026-05-12").but([](Panel& panel) { panel.invited_on.forget(); }));
  CHECK(world.on("2026-04-28").findings("PAN-9").empty());
  const Told told = world.on("2026-04-29");
  CHECK(told.findings("PAN-9") == Strings{"warning p1"});
  CHECK(told.message("PAN-9") ==
        "invitations sent not recorded, and 2026-04-28 was the last day: add 'invited_on'");
}

TEST_CASE("PAN-10: cases are identified a week before", "[PAN-10]") {
  const auto identified = [](const char* date) {
    return said("PAN-10",
                held().but([&](Panel& panel) { panel.cases_identified_on = dated(date); }));
  };
  CHECK(identified("2026-03-03").empty());
  CHECK(identified("2026-03-04") == Strings{"warning p1"});
}

TEST_CASE("PAN-11: every member answers three days before", "[PAN-11]") {
  const auto answered = [](const char* date) {
    PanelFixture panel = held();
    panel.member("gate").answered_on = dated(date);
    return said("PAN-11", panel);
  };
  CHECK(answered("2026-03-07").empty());
  CHECK(answered("2026-03-08") == Strings{"warning p1 gate"});
}

TEST_CASE("PAN-11: no answer is silent until the last day has passed", "[PAN-11]") {
  PanelFixture panel = planned();
  panel.member("gate").answer.forget();
  const World world = World{}.with(panel);
  CHECK(world.on("2026-05-09").findings("PAN-11").empty());
  CHECK(world.on("2026-05-10").findings("PAN-11") == Strings{"warning p1 gate"});
}

TEST_CASE("PAN-11: a member of a core area who declines has a reserve", "[PAN-11]") {
  PanelFixture panel = planned();
  panel.member("fen").answer = given(Answer::kDeclined);
  panel.member("gate").answer = given(Answer::kDeclined);
  CHECK(said("PAN-11", panel) == Strings{"warning p1 fen"});
  panel.member("fen").reserve = given(PersonId{"nash"});
  CHECK(said("PAN-11", panel) == Strings{"warning p1 fen"});  // of another area
  World world;
  world.person("nash").reserve_for = given(Area::kFnoRc);
  CHECK(said("PAN-11", panel, world).empty());
  world.with_person("fell", Area::kFnoRc, Grade::kEo);
  panel.member("fen").reserve = given(PersonId{"fell"});
  CHECK(said("PAN-11", panel, world).empty());
}

TEST_CASE("PAN-12: an independent member answers one month before", "[PAN-12]") {
  const auto answered = [](const char* panel_date, const char* date) {
    PanelFixture panel = a_panel("p1", panel_date).held();
    panel.member("ivy").answered_on = dated(date);
    panel.member("fen").answered_on = dated(date);
    return said("PAN-12", panel);
  };
  CHECK(answered("2026-03-10", "2026-02-10").empty());
  CHECK(answered("2026-03-10", "2026-02-11") == Strings{"warning p1 ivy"});
  CHECK(answered("2026-03-31", "2026-02-28").empty());
  CHECK(answered("2026-03-31", "2026-03-01") == Strings{"warning p1 ivy"});
}

TEST_CASE("PAN-12: who has declined need not have answered early", "[PAN-12]") {
  PanelFixture panel = planned();
  panel.member("ivy").answer = given(Answer::kDeclined);
  panel.member("ivy").answered_on = dated("2026-05-01");
  CHECK(World{}.with(panel).on("2026-05-05").findings("PAN-12").empty());
}

TEST_CASE("PAN-13: independent members have the case list two days before", "[PAN-13]") {
  const auto sent = [](const char* date) {
    return held().but([&](Panel& panel) { panel.list_to_independents_on = dated(date); });
  };
  CHECK(said("PAN-13", sent("2026-03-08")).empty());
  CHECK(said("PAN-13", sent("2026-03-09")) == Strings{"warning p1"});
  CHECK(said("PAN-13", sent("2026-03-09").without("ivy")).empty());
}

TEST_CASE("PAN-9 to PAN-13: settings may ask for more or less notice",
          "[PAN-9][PAN-10][PAN-11][PAN-13]") {
  World world;
  world.figures().invitation_days = given(21);
  world.figures().identification_days = given(11);
  world.figures().confirmation_days = given(91);
  world.figures().case_list_days = given(4);
  CHECK(said("PAN-9", held(), world) == Strings{"warning p1"});
  CHECK(said("PAN-10", held(), world) == Strings{"warning p1"});
  CHECK(said("PAN-11", held(), world).size() == 6);
  CHECK(said("PAN-13", held(), world) == Strings{"warning p1"});
}

TEST_CASE("PAN-14: a term covers its first day and not the day it has run out", "[PAN-14]") {
  const auto term = [](const char* start, int months, const char* panel_date) {
    World world;
    world.person("ivy").appointments = {
        {{}, dated(start), given(months), dated("2028-01-01"), {}, {}}};
    return said("PAN-14", a_panel("p1", panel_date).held(), world);
  };
  CHECK(term("2026-03-10", 18, "2026-03-10").empty());
  CHECK(term("2026-03-11", 18, "2026-03-10") == Strings{"error p1 ivy"});
  CHECK(term("2024-09-11", 18, "2026-03-10").empty());
  CHECK(term("2024-09-10", 18, "2026-03-10") == Strings{"error p1 ivy"});
  CHECK(term("2024-08-31", 18, "2026-02-27").empty());  // ends with 27 February
  CHECK(term("2024-08-31", 18, "2026-02-28") == Strings{"error p1 ivy"});
}

TEST_CASE("PAN-14: clearance is valid up to its last day", "[PAN-14]") {
  const auto cleared = [](std::optional<Date> expires) {
    World world;
    world.person("ivy").appointments[0].ctc_expires.value = expires;
    return said("PAN-14", held(), world);
  };
  CHECK(cleared(day("2026-03-10")).empty());
  CHECK(cleared(day("2026-03-09")) == Strings{"error p1 ivy"});
  CHECK(cleared(std::nullopt) == Strings{"error p1 ivy"});
}

TEST_CASE("PAN-14: a second term follows the first", "[PAN-14]") {
  World world;
  world.person("ivy").appointments = {
      {{}, dated("2024-03-10"), given(18), dated("2028-01-01"), {}, {}},
      {{}, dated("2025-09-10"), given(18), dated("2028-01-01"), {}, {}}};
  CHECK(said("PAN-14", held(), world).empty());
}

TEST_CASE("PAN-14: a planned panel is only warned, and not of those who declined", "[PAN-14]") {
  World world;
  world.person("ivy").appointments[0].ctc_expires = dated("2026-01-01");
  PanelFixture panel = planned();
  CHECK(said("PAN-14", panel, world) == Strings{"warning p1 ivy"});
  panel.member("ivy").answer = given(Answer::kDeclined);
  CHECK(said("PAN-14", panel, world).empty());
}

TEST_CASE("PAN-16: a planned panel is on a working day", "[PAN-16]") {
  World world;
  world.with_holiday("2026-05-04", "Early May bank holiday");
  CHECK(said("PAN-16", a_panel("p1", "2026-05-01"), world).empty());
  CHECK(said("PAN-16", a_panel("p1", "2026-05-02"), world) == Strings{"warning p1"});
  CHECK(said("PAN-16", a_panel("p1", "2026-05-03"), world) == Strings{"warning p1"});
  CHECK(said("PAN-16", a_panel("p1", "2026-05-04"), world) == Strings{"warning p1"});
}

TEST_CASE("PAN-16: a panel held on a weekend stands and is noted", "[PAN-16]") {
  const Told told = World{}.with(a_panel("p1", "2026-03-14").held()).on("2026-03-31");
  CHECK(told.findings("PAN-16").empty());
  CHECK(told.panel("p1").not_working_day == "Saturday");
}

TEST_CASE("PAN-8: a named reserve is trained, and asked about once", "[PAN-8]") {
  World world;
  world.with_person("fell", Area::kFnoRc, Grade::kEo);
  world.person("fell").trained_on.forget();
  PanelFixture panel = planned();
  CHECK(said("PAN-8", panel, world).empty());
  for (const char* who : {"fen", "nash"}) panel.member(who).reserve = given(PersonId{"fell"});
  CHECK(said("PAN-8", panel, world) == Strings{"warning p1 fell"});
}

TEST_CASE("PAN-8: the training of an induction counts", "[PAN-8][IND-2]") {
  World world;
  world.person("ivy").trained_on.forget();
  world.person("ivy").induction.training = dated("2026-03-10");
  CHECK(said("PAN-8", held(), world).empty());
  world.person("ivy").induction.training = dated("2026-03-11");
  CHECK(said("PAN-8", held(), world) == Strings{"warning p1 ivy"});
}

TEST_CASE("PAN: nothing is asked of an expert or observer",
          "[PAN-2][PAN-7][PAN-8][PAN-11][PAN-12][PAN-13][PAN-14]") {
  World world;
  world.with_independent("iris").with_person("ash", Area::kOscu, Grade::kAo);
  for (const char* who : {"iris", "ash"}) world.person(who).trained_on.forget();
  world.person("iris").appointments.clear();
  PanelFixture panel = held().plus("iris").plus("ash");
  for (const char* who : {"iris", "ash"}) {
    panel.member(who).role = given(MemberRole::kObserver);
    panel.member(who).answer.forget();
  }
  for (const char* rule : {"PAN-2", "PAN-7", "PAN-8", "PAN-11", "PAN-12", "PAN-14"}) {
    INFO(rule);
    CHECK(said(rule, panel, world).empty());
  }
  PanelFixture observed_alone =
      panel.without("ivy").but([](Panel& each) { each.list_to_independents_on.forget(); });
  CHECK(said("PAN-13", observed_alone, world).empty());
}

TEST_CASE("PAN-6: a chair of the Detention Gatekeeper is there too", "[PAN-6]") {
  PanelFixture panel = held().without("gate");
  panel.but([](Panel& each) { each.chair = given(PersonId{"gate"}); });
  CHECK(said("PAN-6", panel).empty());
}

TEST_CASE("PAN-6: an expert of the Detention Gatekeeper is there too", "[PAN-6]") {
  PanelFixture panel = held();
  panel.member("gate").role = given(MemberRole::kExpert);
  CHECK(said("PAN-6", panel).empty());
}

TEST_CASE("PAN-14: a clearance of a later term does not count", "[PAN-14]") {
  World world;
  auto& terms = world.person("ivy").appointments;
  terms[0].ctc_expires.forget();
  terms.push_back({{}, dated("2026-03-11"), given(36), dated("2029-01-01"), {}, {}});
  CHECK(said("PAN-14", held(), world) == Strings{"error p1 ivy"});
  terms[1].start = dated("2025-06-01");
  CHECK(said("PAN-14", held(), world).empty());
}

TEST_CASE("PCK-8: a pack late by our target is no breach", "[PCK-8]") {
  const auto state = [](const char* date) {
    const Told told =
        World{}
            .with(held().but([&](Panel& panel) { panel.pack_issued_on = dated(date); }))
            .on("2026-03-31");
    CHECK(told->findings.end() ==
          std::find_if(told->findings.begin(), told->findings.end(),
                       [](const Finding& each) { return each.rule == "PCK-8"; }));
    return told.panel("p1").deadlines.back().state;
  };
  CHECK(state("2026-03-05") == rules::DeadlineState::kKept);
  CHECK(state("2026-03-06") == rules::DeadlineState::kMissed);
}
