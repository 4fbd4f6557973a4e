#include "model/subjects.h"

#include <catch2/catch.hpp>
#include <set>
#include <vector>

using namespace panelpress;

namespace {

/// One of each kind, all with the one id that they can have in common.
std::vector<Subject> namesakes() {
  return {about_case({"x"}),     about_panel({"x"}),         about_person({"x"}),
          about_claim({"x"}),    about_campaign({"x"}),      about_candidate({"x"}),
          about_referral({"x"}), about_issue({"x"}),         about_commitment({"x"}),
          about_area({"x"}),     about_recommendation({"x"})};
}

}  // namespace

TEST_CASE("subjects: those of one id and several kinds read alike and are not the same") {
  std::set<Subject> different;
  for (const Subject& each : namesakes()) {
    CHECK(each.text() == "x");
    different.insert(each);
  }
  CHECK(different.size() == namesakes().size());
  CHECK(about_case_at({"p"}, {"x"}) != about_person_at({"p"}, {"x"}));
  CHECK(about_core_area(Area::kNrpc) != about_area({"nrpc"}));
  CHECK(about_team() != about_area({"team"}));
  CHECK(about_pool() != about_person({"pool"}));
  CHECK(about_month(Month{std::chrono::year{2026} / 3}) != about_panel({"2026-03"}));
  CHECK(about_year(2026) != about_panel({"2026"}));
}

TEST_CASE("subjects: each reads as the contract has it") {
  CHECK(about_case({"A1042218/2"}).text() == "A1042218/2");
  CHECK(about_case_at({"2026-03-10-am"}, {"A1042218/2"}).text() == "2026-03-10-am A1042218/2");
  CHECK(about_person_at({"2026-03-10-am"}, {"oak"}).text() == "2026-03-10-am oak");
  CHECK(about_recommendation({"PO-3"}).text() == "PO-3");
  CHECK(about_core_area(Area::kReturnsLogistics).text() == "returns-logistics");
  CHECK(about_month(Month{std::chrono::year{2026} / 3}).text() == "2026-03");
  CHECK(about_year(2026).text() == "2026");
  CHECK(about_team().text() == "team");
  CHECK(about_pool().text() == "pool");
}

TEST_CASE("subjects: a case, a panel and a person are found again, and those at a panel") {
  const Subject at_panel = about_case_at({"p1"}, {"A1042218/2"});
  CHECK(case_of(at_panel) == CaseRef{"A1042218/2"});
  CHECK(panel_of(at_panel) == PanelId{"p1"});
  CHECK(case_of(about_case({"A1"})) == CaseRef{"A1"});
  CHECK(panel_of(about_panel({"p1"})) == PanelId{"p1"});
  CHECK(panel_of(about_person_at({"p1"}, {"oak"})) == PanelId{"p1"});
  CHECK(person_of(about_person({"oak"})) == PersonId{"oak"});
  CHECK(person_of(about_person_at({"p1"}, {"oak"})) == PersonId{"oak"});
}

TEST_CASE("subjects: nobody else's id is taken for that of a case, a panel or a person") {
  for (const Subject& each : namesakes()) {
    CHECK(case_of(each).has_value() == (each.kind() == SubjectKind::kCase));
    CHECK(panel_of(each).has_value() == (each.kind() == SubjectKind::kPanel));
    CHECK(person_of(each).has_value() == (each.kind() == SubjectKind::kPerson));
  }
  CHECK_FALSE(case_of(about_person_at({"p1"}, {"x"})));
  CHECK_FALSE(person_of(about_case_at({"p1"}, {"x"})));
  CHECK_FALSE(case_of(Subject()));
  CHECK_FALSE(panel_of(Subject()));
}
