#include <catch2/catch.hpp>

#include "documents/kinds.h"
#include "documents/restricted/view.h"
#include "support/built.h"

using namespace panelpress;
using namespace panelpress::documents;
using support::built;

namespace {

Records one_of_each() {
  Records records = fixtures::two_areas();
  records.people = {fixtures::independent("alder", "2025-01-13"),
                    fixtures::independent("larch", "2025-01-13")};
  records.panels = {fixtures::held("2026-03-10-am", "2026-03-10")};
  ChairFeedback feedback;
  feedback.panel = fixtures::given(PanelId{"2026-03-10-am"});
  feedback.chair = fixtures::given(PersonId{"alder"});
  feedback.member = fixtures::given(PersonId{"larch"});
  feedback.text = fixtures::given(std::string("Kept to time"));
  feedback.kind = fixtures::given(FeedbackKind::kPositive);
  records.feedback.chairs = {feedback};
  Campaign campaign;
  campaign.id = fixtures::given(CampaignId{"2026-spring"});
  campaign.places = fixtures::given(2);
  campaign.term_months = fixtures::given(36);
  Candidate candidate;
  candidate.id = fixtures::given(CandidateId{"c-1"});
  candidate.campaign = fixtures::given(CampaignId{"2026-spring"});
  candidate.name = fixtures::given(std::string("Wren Fictional"));
  candidate.disqualified = fixtures::given(std::string("Holds a contract"));
  records.recruitment = {{campaign}, {candidate}};
  return records;
}

}  // namespace

TEST_CASE("CON-1: restricted pages are made only when they are asked for") {
  auto with = built(one_of_each());
  REQUIRE(with.context.templates.errors().empty());
  CHECK(restricted_jobs(with.context).empty());
  with.context.is_restricted = true;
  const auto jobs = restricted_jobs(with.context);
  REQUIRE(jobs.size() == 2);  // Nothing is known of conduct and cases.
  CHECK(jobs[0].make().at(0).path() == "restricted/chair-feedback.html");
  CHECK(jobs[1].make().at(0).bytes.find("Holds a contract") != std::string::npos);
}

TEST_CASE(
    "CON-1: the restricted pages say who the CPP lead is, with what is known of the address") {
  Records records = one_of_each();
  CHECK(conduct_view(built(records).context).lead.empty());
  records.settings.team.lead = Contact{{}, fixtures::given(std::string("Heron Fictional")), {}};
  CHECK(chair_feedback_view(built(records).context).lead == "Heron Fictional");
  records.settings.team.lead->email = fixtures::given(std::string("heron@example.org"));
  CHECK(conduct_view(built(records).context).lead == "Heron Fictional (heron@example.org)");
}

TEST_CASE("IND-4: feedback passed on tells its month and kind, whatever else is known") {
  Records records = one_of_each();
  auto with = built(records);
  CHECK(chair_feedback_view(with.context).rows.at(0).chair == "alder Fictional");
  CHECK(chair_feedback_view(with.context).quarters.at(0).quarter == "January 2026 to March 2026");
  records.feedback.chairs[0].passed_on = fixtures::given(true);
  records.feedback.chairs[0].month = fixtures::given(std::chrono::year{2025} / std::chrono::May);
  const auto after = built(records);
  const ChairFeedbacksView view = chair_feedback_view(after.context);
  CHECK(view.rows.at(0).when == "May 2025");
  CHECK(view.rows.at(0).chair.empty());
  CHECK(view.rows.at(0).member.empty());
  CHECK(view.rows.at(0).text.empty());
  CHECK(view.quarters.at(0).quarter == "April 2025 to June 2025");
}

TEST_CASE("IND-4: a quarter without feedback between two that have some counts nothing") {
  Records records = one_of_each();
  ChairFeedback earlier = records.feedback.chairs[0];
  earlier.passed_on = fixtures::given(true);
  earlier.month = fixtures::given(std::chrono::year{2025} / std::chrono::May);
  records.feedback.chairs.push_back(earlier);
  const auto with = built(records);
  const ChairFeedbacksView view = chair_feedback_view(with.context);
  REQUIRE(view.quarters.size() == 4);  // April 2025 to March 2026
  CHECK(view.quarters[1].quarter == "July 2025 to September 2025");
  CHECK(view.quarters[1].positive == "0");
  CHECK(view.quarters[3].positive == "1");
}

TEST_CASE("IND-1, ESC-1: what nobody recorded is not printed as a No on the restricted pages") {
  Records records = one_of_each();
  records.recruitment.candidates[0].disqualified = {};
  CaseFeedback feedback;
  feedback.panel = fixtures::given(PanelId{"2026-03-10-am"});
  feedback.text = fixtures::given(std::string("The list was long"));
  records.feedback.cases = {feedback};
  auto with = built(records);
  with.context.is_restricted = true;
  const auto jobs = restricted_jobs(with.context);
  REQUIRE(jobs.size() == 3);
  for (const auto& job : jobs) {
    const auto document = job.make().at(0);
    INFO(document.path());
    CHECK(document.bytes.find(">No<") == std::string::npos);
  }
}

TEST_CASE("IND-1: recruitment says that a candidate is disqualified, and never why") {
  const auto with = built(one_of_each());
  for (const Job& each : recruitment_jobs(with.context)) {
    const std::string page = each.make().at(0).bytes;
    CHECK(page.find("The candidate is disqualified") != std::string::npos);
    CHECK(page.find("Holds a contract") == std::string::npos);
  }
}
