#include <catch2/catch.hpp>

#include "documents/kinds.h"
#include "documents/recruitment/view.h"
#include "support/built.h"

using namespace panelpress;
using namespace panelpress::documents;
using support::built;

namespace {

Candidate candidate(const std::string& id) {
  Candidate each;
  each.id = fixtures::given(CandidateId{id});
  each.campaign = fixtures::given(CampaignId{"2026-spring"});
  each.name = fixtures::given("Wren " + id + " Fictional");
  each.email = fixtures::given(id + "@example.org");
  each.sifted_on = fixtures::given(fixtures::day("2026-01-12"));
  return each;
}

/// Approved, cleared and searched: an offer may be made.
Candidate sound(const std::string& id) {
  Candidate each = candidate(id);
  each.approved_on = fixtures::given(fixtures::day("2026-02-10"));
  Clearance cleared;
  cleared.on = fixtures::given(fixtures::day("2026-02-20"));
  cleared.expires = fixtures::given(fixtures::day("2031-02-20"));
  each.ctc = cleared;
  DueDiligence searched;
  searched.on = fixtures::given(fixtures::day("2026-02-21"));
  searched.pages = fixtures::given(3);
  searched.result = fixtures::given(std::string("A page about a garden"));
  each.due_diligence = searched;
  return each;
}

Records records_of(std::vector<Candidate> candidates) {
  Records records = fixtures::two_areas();
  Campaign campaign;
  campaign.id = fixtures::given(CampaignId{"2026-spring"});
  campaign.places = fixtures::given(2);
  campaign.term_months = fixtures::given(36);
  records.recruitment = {{campaign}, std::move(candidates)};
  return records;
}

}  // namespace

TEST_CASE("IND-1: a candidate stands at their last step, with what stops an offer") {
  const auto with = built(records_of({candidate("c-1"), sound("c-2")}));
  REQUIRE(with.context.templates.errors().empty());
  const CampaignView campaign = recruitment_view(with.context).campaigns.at(0);
  CHECK(campaign.candidates.at(0).standing == "The sift, 12 Jan 2026");
  CHECK(campaign.candidates[0].stops.size() == 3);
  CHECK(campaign.candidates.at(1).standing == "An offer may be made");
  CHECK(campaign.candidates[1].stops.empty());
}

TEST_CASE("IND-1: recruitment says nothing of what due diligence found") {
  const auto with = built(records_of({sound("c-2")}));
  const std::string page = recruitment_jobs(with.context).at(0).make().at(0).bytes;
  CHECK(page.find("A page about a garden") == std::string::npos);
}

TEST_CASE("IND-3: the welcome email goes to whom was offered a place, and tells of nobody else") {
  Candidate offered = sound("c-2");
  offered.offered_on = fixtures::given(fixtures::day("2026-03-02"));
  const auto with = built(records_of({candidate("c-1"), offered}));
  const auto jobs = recruitment_jobs(with.context);
  REQUIRE(jobs.size() == 2);
  const Document email = jobs[1].make().at(0);
  CHECK(email.path() == "recruitment/c-2.eml");
  CHECK(email.bytes.find("c-2@example.org") != std::string::npos);
  CHECK(email.bytes.find("c-1") == std::string::npos);
  CHECK(email.bytes.find("garden") == std::string::npos);
}

TEST_CASE("IND-2: a programme says what is done and what has a day") {
  Records records = fixtures::two_areas();
  records.people = {fixtures::independent("alder", "2026-02-02")};
  records.people[0].induction.visit = fixtures::given(fixtures::day("2026-02-09"));
  records.people[0].induction.it_access = fixtures::given(fixtures::day("2026-04-08"));
  const auto with = built(records);
  const auto jobs = induction_jobs(with.context);
  REQUIRE(jobs.size() == 1);
  const std::string page = jobs[0].make().at(0).bytes;
  CHECK(page.find("<strong>1 of 6</strong>") != std::string::npos);
  CHECK(page.find("8\u00a0Apr\u00a02026") != std::string::npos);
}

TEST_CASE("IND-1: a campaign without candidates has the line of all eight steps too") {
  Records records = records_of({});
  Campaign& campaign = records.recruitment.campaigns[0];
  campaign.contacted_on = fixtures::given(fixtures::day("2025-10-06"));
  campaign.documents_sent_on = fixtures::given(fixtures::day("2025-10-20"));
  campaign.advertised_on = fixtures::given(fixtures::day("2025-11-10"));
  const CampaignView view = recruitment_view(built(records).context).campaigns.at(0);
  CHECK(view.picture.html.find(">8. Confirming the POH1 form<") != std::string::npos);
}

TEST_CASE("IND-1: all eight steps stand on one line of dates, and what is over says so") {
  Records records = records_of({candidate("c-1"), sound("c-2")});
  Campaign& campaign = records.recruitment.campaigns[0];
  campaign.contacted_on = fixtures::given(fixtures::day("2025-10-06"));
  campaign.advertised_on = fixtures::given(fixtures::day("2025-11-10"));
  campaign.closes_at = fixtures::given(DateTime{fixtures::day("2025-12-08")});
  const CampaignView view = recruitment_view(built(records).context).campaigns.at(0);
  REQUIRE_FALSE(view.picture.html.empty());
  for (const char* step :
       {">1. Contact with the Public Appointments Team<", ">4. The advertisement<", ">5. The sift<",
        ">8. Confirming the POH1 form<"}) {
    CAPTURE(step);
    CHECK(view.picture.html.find(step) != std::string::npos);
  }
  CHECK(view.is_closed);
  campaign.closes_at = fixtures::given(DateTime{fixtures::day("2026-03-31")});
  CHECK_FALSE(recruitment_view(built(records).context).campaigns.at(0).is_closed);
}

TEST_CASE("IND-5: a last term that a campaign is to follow is told, not that nothing is to do") {
  Records records = records_of({});
  records.recruitment.campaigns[0].contacted_on = fixtures::given(fixtures::day("2025-10-06"));
  records.people = {fixtures::independent("alder", "2023-05-01"),   // ends on 30 April 2026
                    fixtures::independent("larch", "2026-01-05")};  // in 2029
  const RecruitmentView view = recruitment_view(built(records).context);
  REQUIRE(view.renewals.size() == 2);
  CHECK(view.renewals[0].to_do.empty());
  CHECK(view.renewals[0].is_last_term);
  CHECK_FALSE(view.renewals[1].is_last_term);
}

TEST_CASE("IND-5: what is to be renewed is told in words, and the key only to who keeps records") {
  Records records = records_of({});
  records.people = {fixtures::independent("larch", "2025-01-05")};
  records.people[0].appointments[0].ctc_expires = fixtures::given(fixtures::day("2026-04-30"));
  const auto with = built(records);
  const RecruitmentView view = recruitment_view(with.context);
  REQUIRE(view.renewals.at(0).to_do.size() == 1);
  CHECK(view.renewals[0].to_do[0].find("which takes four to six weeks") != std::string::npos);
  CHECK(view.renewals[0].to_do[0].find("ctc_expires") == std::string::npos);
  REQUIRE(view.page.warnings.size() == 1);
  CHECK(view.page.warnings[0].message.ends_with("four to six weeks, and record 'ctc_expires'"));
}

TEST_CASE("IND-6: the pool counts members in term, seats to fill and the days that are left") {
  Records records = records_of({});
  records.people = {fixtures::independent("alder", "2026-01-05"),
                    fixtures::independent("larch", "2020-01-06")};
  const RecruitmentView view = recruitment_view(built(records).context);
  CHECK(view.in_term == "1 member");  // larch's 36 months are over
  CHECK(view.seats == "0 seats");
  CHECK(view.days_left == "30 days");
  CHECK_FALSE(view.pool_finding.empty());
}
