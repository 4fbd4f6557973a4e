#include <catch2/catch.hpp>

#include "documents/goals/view.h"
#include "documents/kinds.h"
#include "support/built.h"

using namespace panelpress;
using namespace panelpress::documents;

namespace {

Member asked(const std::string& person, const char* answered_on) {
  Member member;
  member.person = fixtures::given(PersonId{person});
  member.answered_on = fixtures::given(fixtures::day(answered_on));
  member.answer = fixtures::given(Answer::kAttending);
  member.attended = fixtures::given(true);
  return member;
}

Records two_members() {
  Records records = fixtures::two_areas();
  records.people = {fixtures::independent("alder", "2025-01-13"),
                    fixtures::independent("larch", "2025-01-13")};
  GoalPeriod period;
  period.start = fixtures::given(fixtures::day("2025-04-01"));
  period.end = fixtures::given(fixtures::day("2026-03-31"));
  records.people[0].goal = period;
  Panel panel = fixtures::held("2026-03-10-am", "2026-03-10");
  panel.members = {asked("alder", "2026-03-07"), asked("larch", "2026-03-09")};
  records.panels = {panel};
  return records;
}

}  // namespace

TEST_CASE("GOAL-1: a sheet holds the person's own figures and nothing of others") {
  const support::Built with(two_members(), "2026-03-31");
  REQUIRE(with.context.templates.errors().empty());
  const auto goals =
      rules::goal_facts(*with.facts->records, with.facts->figures, with.facts->as_of);
  REQUIRE(goals.size() == 1);
  const GoalView view = goal_view(with.context, goals[0]);
  CHECK(view.figures.at(0).days == "10 Mar 2026");
  CHECK(view.figures.at(1).count == "1");  // answered on the third day before
  CHECK(view.figures.at(2).count == "0");
  const std::string page = goals_jobs(with.context).at(0).make().at(0).bytes;
  CHECK(page.find("alder Fictional") != std::string::npos);
  CHECK(page.find("larch") == std::string::npos);
}

TEST_CASE("GOAL-1: each business area's point of contact has a sheet of that area alone") {
  const support::Built with(two_members(), "2026-03-31");
  const auto jobs = goals_jobs(with.context);
  REQUIRE(jobs.size() == 3);
  const Document north = jobs[1].make().at(0);
  CHECK(north.path() == "goals/areas/north.html");
  CHECK(north.bytes.find("Spoc of North") != std::string::npos);
  CHECK(north.bytes.find("South") == std::string::npos);
}

TEST_CASE("GOAL-1: a sheet of an area says what was late, so that its counts add up to its rates") {
  const Records records = support::sample_records();
  const support::Built with(records, "2026-03-31");
  const std::string page = with.at("goals/areas/nrpc-south.html").bytes;
  const auto october = page.find("October\u00a02025</th>");
  REQUIRE(october != std::string::npos);
  CHECK(page.find("0.0% (0 of 1)", october) < page.find("1 late, 0 outstanding", october));
  CHECK(page.find("1 late, 0 outstanding", october) < page.find("</tr>", october));
}

TEST_CASE("GOAL-1: no sheet of the sample names anybody but its person, or any case") {
  const Records records = support::sample_records();
  const support::Built with(records, "2026-03-31");
  int sheets = 0;
  for (const Job& each : goals_jobs(with.context)) {
    const Document sheet = each.make().at(0);
    const std::string own = sheet.id.part;
    CAPTURE(sheet.path());
    for (const Person& person : records.people) {
      if (person.id->text != own) CHECK(sheet.bytes.find(*person.name) == std::string::npos);
    }
    for (const CaseRecord& record : records.cases) {
      CHECK(sheet.bytes.find(record.ref->text) == std::string::npos);
    }
    ++sheets;
  }
  CHECK(sheets == 8);  // Three people with a period, five business areas.
}

TEST_CASE("GOAL-1: who chaired a panel reads what is asked of chairs, and nobody else does") {
  Records records = two_members();
  const auto sheet_of = [](const Records& of) {
    const support::Built with(of);
    return goals_jobs(with.context).at(0).make().at(0).bytes;
  };
  CHECK(sheet_of(records).find("As a chair you also") == std::string::npos);
  records.panels[0].chair = fixtures::given(PersonId{"alder"});
  CHECK(sheet_of(records).find("As a chair you also") != std::string::npos);
}
