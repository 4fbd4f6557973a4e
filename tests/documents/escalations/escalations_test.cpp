#include <catch2/catch.hpp>

#include "documents/escalations/view.h"
#include "documents/kinds.h"
#include "support/built.h"

using namespace panelpress;
using namespace panelpress::documents;

namespace {

CaseFeedback escalated(const char* on) {
  CaseFeedback feedback;
  feedback.panel = fixtures::given(PanelId{"2026-03-10-am"});
  feedback.text = fixtures::given(std::string("Two teams applied for one document"));
  Escalation escalation;
  escalation.to = fixtures::given(std::string("Head of returns"));
  escalation.on = fixtures::given(fixtures::day(on));
  feedback.escalate = escalation;
  return feedback;
}

support::Built built(std::vector<CaseFeedback> feedback) {
  Records records = fixtures::two_areas();
  records.panels = {fixtures::held("2026-03-10-am", "2026-03-10")};
  records.feedback.cases = std::move(feedback);
  return support::Built(records);
}

}  // namespace

TEST_CASE("ESC-1: an escalation without an answer after 14 days stands before one answered late") {
  CaseFeedback answered = escalated("2026-03-10");
  answered.escalate->answered_on = fixtures::given(fixtures::day("2026-03-25"));
  answered.escalate->answer = fixtures::given(std::string("One team applies"));
  const auto with = built({answered, escalated("2026-03-16")});
  REQUIRE(with.context.templates.errors().empty());
  const EscalationsView view = escalations_view(with.context);
  REQUIRE(view.escalations.size() == 2);
  CHECK(view.escalations[0].state == "No answer after 15 days");
  CHECK(view.escalations[1].state == "Answered late: 25 Mar 2026, after 15 days");
  CHECK(view.unanswered == "1");
}

TEST_CASE("ESC-1: a register names a panel by its day and time, and not by its id") {
  Records records = fixtures::two_areas();
  records.panels = {fixtures::held("2026-03-10-am", "2026-03-10")};
  records.feedback.cases = {escalated("2026-03-16")};
  CHECK(escalations_view(support::Built(records).context).escalations.at(0).panel == "10 Mar 2026");
  records.panels[0].start =
      fixtures::given(DateTime{fixtures::day("2026-03-10")} + std::chrono::hours{10});
  CHECK(escalations_view(support::Built(records).context).escalations.at(0).panel ==
        "10 Mar 2026, 10:00");
}

TEST_CASE("ESC-1: nothing escalated, no page") {
  CHECK(escalations_jobs(built(std::vector<CaseFeedback>{}).context).empty());
}
