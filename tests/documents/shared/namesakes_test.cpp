// Ids are unique within a kind alone: a claim may have the id of a panel, a person that of a case.
// A document tells what is found of its own subject, and rests on no file of a namesake.
#include <algorithm>
#include <catch2/catch.hpp>

#include "documents/compliance/workbook.h"
#include "documents/data_quality/view.h"
#include "documents/index/view.h"
#include "documents/recruitment/view.h"
#include "documents/shared/email.h"
#include "documents/worked_money.h"

using namespace panelpress;
using namespace panelpress::documents;
using namespace panelpress::fixtures;
using support::Built;
using support::worked_money;

namespace {

/// Nobody of a quorum came to the panel, and nobody decided what to do (PAN-4).
constexpr const char* kPanelInError = "p2";

bool has_error(const rules::Facts& facts, const std::string& rule) {
  return std::ranges::any_of(facts.findings, [&](const Finding& each) {
    return each.rule == rule && each.severity == Severity::kError;
  });
}

bool tells_of(const AreaFindingsView& area, const std::string& rule) {
  return std::ranges::any_of(area.owners, [&](const OwnerFindingsView& owner) {
    return std::ranges::any_of(owner.findings,
                               [&](const FindingRowView& row) { return row.rule == rule; });
  });
}

/// A case whose detention ended before it began (DQ-2), and a member of the same id whose term is
/// longer than any (DQ-7).
Records case_and_member_of_one_id() {
  Records records = two_areas();
  records.cases = {person("A1000001", "north", "2026-03-01")};
  records.cases[0].detention.ended = given(day("2026-02-01"), "cases/A1000001.toml", 7);
  records.people = {independent("A1000001", "2026-01-05")};
  records.people[0].appointments[0].term_months = given(72);
  return records;
}

/// A candidate who was offered a place that nothing supports (IND-1).
Records with_candidate(Records records, const std::string& id) {
  Campaign campaign;
  campaign.id = given(CampaignId{"2026-spring"});
  Candidate candidate;
  candidate.id = given(CandidateId{id});
  candidate.campaign = given(CampaignId{"2026-spring"});
  candidate.offered_on = given(day("2026-03-02"));
  records.recruitment = {{campaign}, {candidate}};
  return records;
}

}  // namespace

TEST_CASE("namesakes: a claim of a panel's id is told nothing of the panel") {
  constexpr const char* kSummary = "claims/2026-04/oak.html";
  const Built other(worked_money(), "2026-04-30");
  const Built same(worked_money({{"oak-1", kPanelInError}}), "2026-04-30");
  REQUIRE(has_error(*same.facts, "PAN-4"));
  const Document summary = same.at(kSummary);
  CHECK(summary.state == other.at(kSummary).state);
  CHECK(*summary.inputs == *other.at(kSummary).inputs);
  CHECK(summary.bytes.find("PAN-4") == std::string::npos);
}

TEST_CASE("namesakes: a return is told nothing of a claim of its panel's id") {
  Records records = worked_money({{"ivy-1", "p1"}});
  records.cases = {person("A1000001", "north", "2025-12-01")};
  for (Panel& each : records.panels) {
    if (each.id->text == "p1") each.cases = {heard("A1000001", Recommendation::kRelease)};
  }
  const Built built(records, "2026-04-30");
  REQUIRE(has_error(*built.facts, "FEE-9"));
  const ReturnIndex index(*built.facts);
  for (const auto& area : {std::optional<AreaCode>(), std::optional(AreaCode{"north"})}) {
    const auto prepared = prepare_return(built.context, index, *parse_month("2026-03"), area);
    CHECK_FALSE(prepared.findings.empty());
    CHECK(std::ranges::none_of(prepared.findings,
                               [](const Finding* each) { return each->rule.starts_with("FEE-"); }));
  }
}

TEST_CASE("namesakes: a member of a case's reference is told nothing of the case") {
  const Built built(case_and_member_of_one_id());
  REQUIRE(has_error(*built.facts, "DQ-2"));
  CHECK(built.at("attendance.html").state != State::kNotForIssue);
  const auto inputs = *built.at("induction/A1000001.html").inputs;
  CHECK(std::ranges::find(inputs, "cases/A1000001.toml") == inputs.end());
}

TEST_CASE("namesakes: what is found of a member of a case's reference is for the team") {
  const Built built(case_and_member_of_one_id());
  const DataQualityView view = data_quality_view(built.context);
  REQUIRE(view.responsible.size() == 2);
  CHECK(tells_of(view.responsible[0], "DQ-7"));        // the team
  CHECK_FALSE(tells_of(view.responsible[1], "DQ-7"));  // the area of the case
}

TEST_CASE("namesakes: recruitment tells of a candidate of a claim's id") {
  const Built built(with_candidate(worked_money(), "oak-1"), "2026-04-30");
  CHECK(built.at("recruitment.html").state == State::kNotForIssue);
}

TEST_CASE("namesakes: a core area lacks no address that the business area of its code lacks") {
  Records records = two_areas();
  records.settings.business_areas.push_back(area("nrpc", "Nrpc"));
  records.settings.business_areas.back().email.forget();
  const Built built(records);
  CHECK(missing_addresses(*built.facts, {about_area({"nrpc"})}).size() == 1);
  CHECK(missing_addresses(*built.facts, {about_core_area(Area::kNrpc)}).empty());
}

TEST_CASE("namesakes: Today names a case by its reference, not by the member who has it as id") {
  Records records = two_areas();
  records.cases = {person("A1000001", "north", "2025-11-03")};
  records.people = {independent("A1000001", "2026-01-05")};
  const Built built(records);
  const TodayView today = index_view(built.context, {}).today;
  REQUIRE_FALSE(today.work.empty());
  CHECK(today.work[0].what == "Put 1 person on a panel, due or overdue and on none: A1000001");
}
