#include <catch2/catch.hpp>

#include "rules/fixtures.h"
#include "rules/quality_checks.h"

using namespace panelpress;
using namespace panelpress::fixtures;

namespace {

/// The findings of DQ-7 about somebody detained from 3 November 2025.
template <class Change>
Strings said_of_case(Change change) {
  return World{}.with(a_case("A1000001").but(change)).on("2026-03-31").findings("DQ-7");
}

/// The findings of DQ-7 when "p1" is of 10 March at 10:00 and "p2" starts then.
Strings said_of_second_panel(const char* start, const PanelFixture& second) {
  PanelFixture later = second;
  later.panel.start = given(moment(start));
  return World{}
      .with(a_panel("p1", "2026-03-10")
                .without("fen")
                .without("nash")
                .without("rill")
                .without("lake"))
      .with(later)
      .on("2026-03-01")
      .findings("DQ-7");
}

/// A panel of 10 March with the member "ivy" and another chair and officer than "p1" has.
PanelFixture second_panel() {
  PanelFixture panel = a_panel("p2", "2026-03-10").but([](Panel& each) {
    each.chair = given(PersonId{"lake"});
    each.officer = given(PersonId{"rill"});
  });
  for (const char* person : {"fen", "nash", "rill", "lake", "gate"}) panel.without(person);
  return panel;
}

const Strings kAtSecond = {"warning p2 ivy"};

}  // namespace

TEST_CASE("DQ-7: hardly anybody detained is under 18", "[DQ-7]") {
  CHECK(said_of_case([](CaseRecord&) {}).empty());
  CHECK(said_of_case([](CaseRecord& each) { each.date_of_birth = dated("2007-11-03"); }).empty());
  CHECK(said_of_case([](CaseRecord& each) { each.date_of_birth = dated("2007-11-04"); }) ==
        kWarning);
}

TEST_CASE("DQ-7: hardly anything of a case is before its detention", "[DQ-7]") {
  CHECK(World{}.with(a_case("A1000001").bailed("2025-11-02")).on("2026-03-31").findings("DQ-7") ==
        kWarning);
  CHECK(World{}
            .with(a_case("A1000001").bailed("2025-11-03"))
            .on("2026-03-31")
            .findings("DQ-7")
            .empty());
  CHECK(said_of_case([](CaseRecord& each) { each.barriers[0].resolve_by = dated("2025-11-02"); }) ==
        kWarning);
  CHECK(said_of_case([](CaseRecord& each) { each.removal.directions_set = dated("2025-11-02"); }) ==
        kWarning);
  CHECK(said_of_case([](CaseRecord& each) { each.documentation.expected = dated("2025-11-02"); }) ==
        kWarning);
}

TEST_CASE("DQ-7: a foreign national offender is not from the United Kingdom", "[DQ-7]") {
  const auto said = [](const char* nationality, bool is_offender) {
    return said_of_case([&](CaseRecord& each) {
      each.nationality = given(nationality);
      each.criminality.foreign_national_offender = given(is_offender);
      each.criminality.sentence = given("Two years");
    });
  };
  CHECK(said("United Kingdom", true) == kWarning);
  CHECK(said("British", true) == kWarning);
  CHECK(said("United Kingdom", false).empty());
  CHECK(said("Albania", true).empty());
}

TEST_CASE("DQ-7: a term is hardly longer than five years", "[DQ-7]") {
  const auto said = [](int months) {
    World world;
    world.person("ivy").appointments[0].term_months = given(months);
    return world.on("2026-03-31").findings("DQ-7");
  };
  CHECK(said(60).empty());
  CHECK(said(61) == Strings{"warning ivy"});
}

TEST_CASE("DQ-7: nobody sits on two panels at once", "[DQ-7]") {
  CHECK(said_of_second_panel("2026-03-10 12:29", second_panel()) == kAtSecond);
  CHECK(said_of_second_panel("2026-03-10 12:30", second_panel()).empty());
  PanelFixture declined = second_panel();
  declined.member("ivy").answer = given(Answer::kDeclined);
  CHECK(said_of_second_panel("2026-03-10 11:00", declined).empty());
  CHECK(said_of_second_panel("2026-03-10 11:00", second_panel().cancelled("2026-03-01 09:00"))
            .empty());
}

TEST_CASE("DQ-7: a chair is asked as a member is", "[DQ-7]") {
  const PanelFixture same_chair =
      second_panel().without("ivy").but([](Panel& each) { each.chair = given(PersonId{"brook"}); });
  CHECK(said_of_second_panel("2026-03-10 11:00", same_chair) == Strings{"warning p2 brook"});
}
