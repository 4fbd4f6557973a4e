#include <catch2/catch.hpp>

#include "documents/kinds.h"
#include "support/built.h"

using namespace panelpress;
using namespace panelpress::fixtures;
using support::Built;

namespace {

constexpr const char* kRecordPath = "panels/p1/record.html";

Person somebody_there(const std::string& id, Area area) {
  Person person;
  person.id = given(PersonId{id});
  person.name = given("Name of " + id);
  person.area = given(area);
  if (area != Area::kIndependent) person.grade = given(Grade::kGrade7);
  return person;
}

Member seat(const std::string& id, bool attended) {
  Member member;
  member.person = given(PersonId{id});
  member.attended = given(attended);
  return member;
}

/// A panel held on 10 March 2026: a chair, one who came, one who did not, and one case.
Records one_held() {
  Records records = two_areas();
  records.people = {somebody_there("came", Area::kFnoRc), somebody_there("chair", Area::kNrpc),
                    somebody_there("stayed", Area::kNrpc)};
  records.cases = {person("A1000001", "north", "2025-11-01")};
  Panel panel = held("p1", "2026-03-10");
  panel.chair = given(PersonId{"chair"});
  panel.members = {seat("came", true), seat("stayed", false)};
  panel.cases = {heard("A1000001", Recommendation::kMaintain)};
  panel.cases[0].outcome->key_points = given(std::string("Asked twice about the flight."));
  panel.cases[0].outcome->decided_by = given(DecidedBy::kChair);
  records.panels = {panel};
  return records;
}

std::string record_of(const Records& records) { return Built(records).at(kRecordPath).bytes; }

bool says(const std::string& page, const char* words) {
  return page.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("the record tells who sat, who was asked and not there, and who decided") {
  const std::string page = record_of(one_held());
  CHECK(says(page, "<li>Name of chair, Chair, Grade 7</li>"));
  CHECK(says(page, "<li>Name of came, Member, Foreign National Offender Returns Command</li>"));
  CHECK(page.find("Asked and not there") < page.find("Name of stayed"));
  CHECK(says(page, "The panel, by the chair, the panel being split"));
}

TEST_CASE("an independent member is called that in a record, and not a member twice") {
  Records records = one_held();
  records.people.push_back(somebody_there("visitor", Area::kIndependent));
  records.panels[0].members.push_back(seat("visitor", true));
  CHECK(says(record_of(records), "<li>Name of visitor, Independent member</li>"));
}

TEST_CASE("the record holds the key points, and says where they are not recorded") {
  Records records = one_held();
  CHECK(says(record_of(records), "<p>Asked twice about the flight.</p>"));
  records.panels[0].cases[0].outcome->key_points.forget();
  CHECK(says(record_of(records), "<dt>Key points of the discussion</dt>"));
}

TEST_CASE("SEL-8: a case withdrawn before the panel is told apart from those considered") {
  Records records = one_held();
  records.cases.push_back(person("A1000002", "south", "2025-11-01"));
  records.cases[1].detention.ended = given(day("2026-03-05"));
  ListedCase listed;
  listed.ref = given(CaseRef{"A1000002"});
  listed.basis = given(Basis::kCycle);
  records.panels[0].cases.push_back(listed);
  const std::string page = record_of(records);
  CHECK(says(page, "A1000002: detention ended on 5\u00a0March\u00a02026"));
  CHECK_FALSE(says(page, "id=\"case-A1000002\""));
  CHECK(says(page, "It considered 1 case."));
}

TEST_CASE("PAN-4: without a quorum the record has the chair's decision and its reason") {
  Records records = one_held();
  CHECK(says(record_of(records), "What the chair decided: <span class=\"not-recorded\">"));
  records.panels[0].quorum_decision.emplace();
  records.panels[0].quorum_decision->decision = given(QuorumDecisionKind::kProceed);
  records.panels[0].quorum_decision->reason = given(std::string("Nobody could be found."));
  const std::string page = record_of(records);
  CHECK(says(page, "The chair decided to go on, because:"));
  CHECK(says(page, "Nobody could be found."));
}

TEST_CASE("PAN-3: where nobody recorded who came, the record does not say that they did not") {
  Records records = one_held();
  CHECK(says(record_of(records), "<p>There was no quorum. Nobody sat for:"));
  records.panels[0].members[1].attended.forget();
  const std::string page = record_of(records);
  CHECK(says(page, "<p>No quorum is recorded. Nobody is recorded as having sat for:"));
  CHECK_FALSE(says(page, "There was no quorum"));
}

TEST_CASE("PAN-16: a panel on a Saturday is told so once") {
  Records records = one_held();
  records.panels[0].date = given(day("2026-03-07"));
  const std::string page = record_of(records);
  CHECK(says(page, "Saturday 7"));
  CHECK_FALSE(says(page, "(Saturday)"));
}

TEST_CASE("the record is named by the day of its panel, then by its reference") {
  const std::string page = record_of(one_held());
  CHECK(says(page, "Panel of Tuesday 10"));
  CHECK_FALSE(says(page, "Panel p1"));
}

TEST_CASE("a planned panel has no record") {
  Records records = one_held();
  records.panels[0].status = given(PanelStatus::kPlanned);
  CHECK_FALSE(Built(records).has(kRecordPath));
}
