#include "rules/recruitment.h"

#include <catch2/catch.hpp>

#include "rules/fixtures.h"

using namespace panelpress;
using namespace panelpress::fixtures;

namespace {

Campaign a_campaign() {
  Campaign campaign;
  campaign.id = given(CampaignId{"spring"});
  campaign.places = given(5);
  campaign.term_months = given(36);
  campaign.contacted_on = dated("2026-01-12");
  campaign.cabinet_office_on = dated("2026-01-19");
  campaign.conflicts_checked_on = dated("2026-01-16");
  campaign.documents_sent_on = dated("2026-01-26");
  campaign.timetable_agreed_on = dated("2026-02-20");
  campaign.advertised_on = dated("2026-02-18");
  return campaign;
}

/// Offered a place with everything that an offer rests on.
Candidate a_candidate(const char* id = "c-001") {
  Candidate candidate;
  candidate.id = given(CandidateId{id});
  candidate.campaign = given(CampaignId{"spring"});
  candidate.sifted_on = dated("2026-04-07");
  candidate.interviewed_on = dated("2026-05-05");
  candidate.approved_on = dated("2026-06-10");
  candidate.ctc = Clearance{{}, dated("2026-01-05"), dated("2029-01-05")};
  candidate.due_diligence = DueDiligence{{}, dated("2026-06-22"), given(3), {}};
  candidate.offered_on = dated("2026-06-30");
  candidate.welcomed_on = dated("2026-07-01");
  candidate.poh1 = Poh1{{}, dated("2026-07-02"), given(Grade::kGrade7), dated("2026-07-20")};
  return candidate;
}

World with_candidate(const Candidate& candidate, const Campaign& campaign = a_campaign()) {
  World world;
  world.records.recruitment.campaigns = {campaign};
  world.records.recruitment.candidates = {candidate};
  return world;
}

Strings said_of_candidate(const Candidate& candidate, const char* as_of = "2026-12-31") {
  return with_candidate(candidate).on(as_of).findings("IND-1");
}

template <class Change>
Strings said_of_candidate_but(Change change) {
  Candidate candidate = a_candidate();
  change(candidate);
  return said_of_candidate(candidate);
}

const Strings kCandidateError{"error c-001"};
const Strings kCandidateWarning{"warning c-001"};

}  // namespace

TEST_CASE("IND-1: eight steps in their order, with the checks at any time before the offer",
          "[IND-1][IND-3][IND-4]") {
  CHECK(
      said_of_candidate(a_candidate()).empty());  // the check of January is older than the campaign
  CHECK(said_of_candidate_but([](Candidate& c) { c.sifted_on.forget(); }).empty());
  CHECK(said_of_candidate_but([](Candidate& c) { c.interviewed_on = dated("2026-04-06"); }) ==
        kCandidateWarning);
  CHECK(said_of_candidate_but([](Candidate& c) { c.sifted_on = dated("2026-02-19"); }) ==
        kCandidateWarning);
  CHECK(said_of_candidate_but([](Candidate& c) { c.welcomed_on = dated("2026-06-29"); }) ==
        kCandidateWarning);
  CHECK(said_of_candidate_but([](Candidate& c) { c.poh1->sent_on = dated("2026-06-30"); }) ==
        kCandidateWarning);
}

TEST_CASE("IND-1: the steps of a campaign are told of the campaign") {
  Campaign campaign = a_campaign();
  campaign.documents_sent_on = dated("2026-01-18");  // before the Cabinet Office was asked
  CHECK(with_candidate(a_candidate(), campaign).on("2026-12-31").findings("IND-1") ==
        Strings{"warning spring"});
}

TEST_CASE("IND-1: an offer rests on approval, check and three pages, on or before it") {
  CHECK(said_of_candidate_but([](Candidate& c) { c.approved_on = dated("2026-06-30"); }).empty());
  CHECK(said_of_candidate_but([](Candidate& c) { c.approved_on = dated("2026-07-01"); }) ==
        kCandidateError);
  CHECK(said_of_candidate_but([](Candidate& c) { c.approved_on.forget(); }) == kCandidateError);
  CHECK(said_of_candidate_but([](Candidate& c) { c.ctc->on = dated("2026-07-01"); }) ==
        kCandidateError);
  CHECK(said_of_candidate_but([](Candidate& c) { c.ctc.reset(); }) == kCandidateError);
  CHECK(said_of_candidate_but([](Candidate& c) { c.ctc->expires = dated("2026-06-29"); }) ==
        kCandidateError);
  CHECK(said_of_candidate_but([](Candidate& c) { c.due_diligence->pages = given(2); }) ==
        kCandidateError);
  CHECK(said_of_candidate_but([](Candidate& c) { c.due_diligence->on = dated("2026-07-01"); }) ==
        kCandidateError);
}

TEST_CASE("IND-1: somebody disqualified is offered nothing, and the reason is not told") {
  Candidate candidate = a_candidate();
  candidate.disqualified = given("None.");
  CHECK(said_of_candidate(candidate).empty());
  candidate.disqualified = given("A bankruptcy order");
  const Told told = with_candidate(candidate).on("2026-12-31");
  CHECK(told.findings("IND-1") == kCandidateError);
  CHECK(told.message("IND-1").find("bankruptcy") == std::string::npos);
  candidate.offered_on.forget();
  candidate.welcomed_on.forget();
  CHECK(said_of_candidate(candidate).empty());
}

TEST_CASE("IND-1: a POH1 form is authorised at Grade 7 or above") {
  CHECK(said_of_candidate_but([](Candidate& c) { c.poh1->grade = given(Grade::kSeo); }) ==
        kCandidateWarning);
  CHECK(said_of_candidate_but([](Candidate& c) { c.poh1->grade = given(Grade::kGrade6); }).empty());
}

TEST_CASE("GEN-1: a step of recruitment that is yet to come is not known") {
  Candidate candidate = a_candidate();
  candidate.approved_on.forget();
  CHECK(said_of_candidate(candidate, "2026-06-29").empty());  // nothing is offered yet
  CHECK(said_of_candidate(candidate, "2026-06-30") == kCandidateError);
}

TEST_CASE("IND-1: claims wait for a confirmed POH1 form of those recruited in the records") {
  const auto said_of = [](const char* term, const char* submitted, const char* confirmed) {
    Candidate candidate = a_candidate();
    candidate.person = given(PersonId{"ivy"});
    candidate.poh1->confirmed_on = dated(confirmed);
    World world = with_candidate(candidate);
    world.person("ivy").appointments[0].start = dated(term);
    world.with(a_claim("k1", submitted).line(an_expense(submitted, 100)));
    return world.on("2026-12-31").findings("IND-1");
  };
  CHECK(said_of("2026-07-01", "2026-07-19", "2026-07-20") == Strings{"warning k1"});
  CHECK(said_of("2026-07-01", "2026-07-20", "2026-07-20").empty());
  CHECK(said_of("2026-06-30", "2026-07-19", "2026-07-20") == Strings{"warning k1"});
  CHECK(said_of("2026-06-29", "2026-07-19", "2026-07-20").empty());  // served before the offer
}

TEST_CASE("IND-1: what stops an offer is told beforehand") {
  Candidate candidate = a_candidate();
  CHECK(rules::what_stops_an_offer(candidate, day("2026-06-22")).empty());
  CHECK(rules::what_stops_an_offer(candidate, day("2026-06-21")).size() == 1);
  CHECK(rules::what_stops_an_offer(candidate, day("2026-06-09")).size() == 2);
}

TEST_CASE("DQ-3: a candidate who is to be welcomed has an address", "[DQ-3][IND-3]") {
  const auto said = [](auto change) {
    Candidate candidate = a_candidate();
    candidate.welcomed_on.forget();
    change(candidate);
    return with_candidate(candidate).on("2026-12-31").findings("DQ-3");
  };
  CHECK(said([](Candidate&) {}) == kCandidateWarning);
  CHECK(said([](Candidate& c) { c.email = given("oak@example.org"); }).empty());
  CHECK(said([](Candidate& c) { c.offered_on.forget(); }).empty());
  CHECK(said([](Candidate& c) { c.welcomed_on = dated("2026-07-01"); }).empty());
}
