#include "rules/commitments.h"

#include <catch2/catch.hpp>

#include "rules/fixtures.h"

using namespace panelpress;
using namespace panelpress::fixtures;

namespace {

Commitment a_commitment(const char* id = "skills-audit", const char* due = "2021-04") {
  Commitment commitment;
  commitment.id = given(CommitmentId{id});
  commitment.recommendations = given(std::vector<RecommendationId>{{"PO-3"}});
  commitment.due = given(*parse_due(due));
  return commitment;
}

Commitment a_revised_one(const char* to, const char* on, const char* reason) {
  Commitment commitment = a_commitment();
  commitment.revised = {{{}, given(*parse_due(to)), dated(on), given(reason)}};
  return commitment;
}

World with_commitments(std::vector<Commitment> commitments) {
  World world;
  world.records.commitments.commitments = std::move(commitments);
  return world;
}

Strings said_of_commitment(const std::string& rule, const std::vector<Commitment>& commitments,
                           const char* as_of = "2021-06-30") {
  return with_commitments(commitments).on(as_of).findings(rule);
}

/// "due state days-late" of the only commitment.
std::string standing(const Commitment& commitment, const char* as_of) {
  const Told told = with_commitments({commitment}).on(as_of);
  const auto& facts = told->commitments.at(0);
  return to_iso(facts.due) + " " + std::string(word(facts.state)) + " " +
         std::to_string(facts.days_late);
}

}  // namespace

TEST_CASE("COM-1: due on the last day of a month, a quarter or a financial year", "[COM-1]") {
  const auto due = [](const char* written) {
    return standing(a_commitment("c", written), "2020-01-01");
  };
  CHECK(due("2021-04-05") == "2021-04-05 open 0");
  CHECK(due("2021-04") == "2021-04-30 open 0");
  CHECK(due("2020-21 Q4") == "2021-03-31 open 0");
  CHECK(due("2020-21 Q1") == "2020-06-30 open 0");
  CHECK(due("2021-22") == "2022-03-31 open 0");
}

TEST_CASE("COM-1: not done after its first date it is overdue") {
  CHECK(standing(a_commitment(), "2021-04-30") == "2021-04-30 open 0");
  CHECK(standing(a_commitment(), "2021-05-01") == "2021-04-30 overdue 1");
  CHECK(said_of_commitment("COM-1", {a_commitment()}, "2021-04-30").empty());
  CHECK(said_of_commitment("COM-1", {a_commitment()}, "2021-05-01") ==
        Strings{"warning skills-audit"});
}

TEST_CASE("COM-1: done is done from its day, and late by the days it took") {
  Commitment done = a_commitment();
  done.done_on = dated("2021-05-20");
  CHECK(standing(done, "2021-05-19") == "2021-04-30 overdue 19");
  CHECK(standing(done, "2021-06-30") == "2021-04-30 done 20");
  done.done_on = dated("2021-04-20");
  CHECK(standing(done, "2021-06-30") == "2021-04-30 done 0");
}

TEST_CASE("COM-2: what is done has evidence", "[COM-2]") {
  Commitment done = a_commitment();
  done.done_on = dated("2021-04-20");
  CHECK(said_of_commitment("COM-2", {done}) == Strings{"error skills-audit"});
  done.evidence = Evidence{{}, given("A list"), given("The shared drive"), dated("2021-04-21")};
  CHECK(said_of_commitment("COM-2", {done}).empty());
  CHECK(said_of_commitment("COM-2", {done}, "2021-04-20") == Strings{"error skills-audit"});
  done.evidence->where = given("tbc");
  CHECK(said_of_commitment("COM-2", {done}) == Strings{"error skills-audit"});
}

TEST_CASE("COM-3: a revised date never hides the first", "[COM-3]") {
  const Commitment later = a_revised_one("2021-06", "2021-03-30", "Staff were away");
  CHECK(standing(later, "2021-05-10") == "2021-06-30 overdue 10");
  CHECK(standing(later, "2021-03-29") == "2021-04-30 open 0");
  CHECK(said_of_commitment("COM-3", {later}).empty());
  CHECK(said_of_commitment("COM-3", {a_revised_one("2021-06", "2021-03-30", "-")}) ==
        Strings{"error skills-audit"});
}

TEST_CASE("COM-4: an accepted recommendation has a commitment", "[COM-4]") {
  const auto said_of = [](InspectionResponse response, const char* number) {
    World world = with_commitments({a_commitment()});
    InspectionRecommendation recommendation;
    recommendation.report = given(ReportId{"PO"});
    recommendation.number = given(number);
    recommendation.response = given(response);
    world.records.commitments.recommendations = {recommendation};
    return world.on("2021-01-01").findings("COM-4");
  };
  CHECK(said_of(InspectionResponse::kAccepted, "3").empty());
  CHECK(said_of(InspectionResponse::kAccepted, "4") == Strings{"error PO-4"});
  CHECK(said_of(InspectionResponse::kPartly, "4") == Strings{"error PO-4"});
  CHECK(said_of(InspectionResponse::kRejected, "4").empty());
}

TEST_CASE("COM-5: a commitment is not due before one that it follows", "[COM-5]") {
  Commitment after = a_commitment("plans", "2021-04-29");
  after.after = given(CommitmentId{"skills-audit"});
  CHECK(said_of_commitment("COM-5", {after, a_commitment()}) == Strings{"warning plans"});
  after.due = given(*parse_due("2021-04-30"));
  CHECK(said_of_commitment("COM-5", {after, a_commitment()}).empty());
  const Commitment later = a_revised_one("2021-06", "2021-03-30", "Staff were away");
  CHECK(said_of_commitment("COM-5", {after, later}) == Strings{"warning plans"});
}
