#include <algorithm>
#include <catch2/catch.hpp>
#include <map>

#include "documents/commitments/view.h"
#include "documents/kinds.h"
#include "support/built.h"

using namespace panelpress;
using namespace panelpress::documents;
using support::built;

namespace {

/// A report with one recommendation, which one commitment answers, due in April 2025.
Records one_commitment() {
  Records records = fixtures::two_areas();
  InspectionReport report;
  report.id = fixtures::given(ReportId{"PO"});
  report.title = fixtures::given(std::string("A report"));
  InspectionRecommendation recommendation;
  recommendation.report = fixtures::given(ReportId{"PO"});
  recommendation.number = fixtures::given(std::string("3"));
  recommendation.text = fixtures::given(std::string("An audit of skills"));
  recommendation.response = fixtures::given(InspectionResponse::kAccepted);
  Commitment commitment;
  commitment.id = fixtures::given(CommitmentId{"po-skills"});
  commitment.recommendations = fixtures::given(std::vector<RecommendationId>{{"PO-3"}});
  commitment.what = fixtures::given(std::string("The audit is complete"));
  commitment.owner = fixtures::given(std::string("Learning lead"));
  commitment.due = fixtures::given(*parse_due("2025-04"));
  records.commitments = {{report}, {recommendation}, {commitment}};
  return records;
}

}  // namespace

TEST_CASE("COM-1: a month is due on its last day, and days late count from it") {
  const auto with = built(one_commitment());
  REQUIRE(with.context.templates.errors().empty());
  const CommitmentsView view = commitments_view(with.context);
  REQUIRE(view.reports.at(0).commitments.size() == 1);
  const CommitmentView& commitment = view.reports[0].commitments[0];
  CHECK(commitment.first_due == "30 Apr 2025 (promised as 2025-04)");
  CHECK(commitment.state == "Overdue");
  // From 30 April 2025 to 31 March 2026: 365 - 30 days.
  CHECK(commitment.days_late == "335 days");
  CHECK(view.overdue == "1");
}

TEST_CASE("COM-4: a commitment is named by its number in the line of time, and not by its id") {
  Records records = one_commitment();
  Commitment later = records.commitments.commitments[0];
  later.id = fixtures::given(CommitmentId{"po-training"});
  later.after = fixtures::given(CommitmentId{"po-skills"});
  records.commitments.commitments.push_back(later);
  const InspectionReportView report = commitments_view(built(records).context).reports.at(0);
  CHECK(report.recommendations.at(0).commitments == "1 and 2");
  CHECK(report.commitments.at(0).after.empty());
  CHECK(report.commitments.at(1).after == "1");
}

TEST_CASE("COM-3: a revised date stands beside the first, and does not make it open again") {
  Records records = one_commitment();
  Revision revision;
  revision.to = fixtures::given(*parse_due("2026-06-30"));
  revision.on = fixtures::given(fixtures::day("2025-04-20"));
  revision.reason = fixtures::given(std::string("Staff were away"));
  records.commitments.commitments[0].revised = {revision};
  const auto with = built(records);
  const CommitmentView commitment = commitments_view(with.context).reports.at(0).commitments.at(0);
  CHECK(commitment.first_due == "30 Apr 2025 (promised as 2025-04)");
  REQUIRE(commitment.revisions.size() == 1);
  CHECK(commitment.revisions[0].to == "30 Jun 2026");
  CHECK(commitment.revisions[0].reason == "Staff were away");
  CHECK(commitment.state == "Overdue");
  CHECK(commitment.days_late == "335 days");
}

TEST_CASE("COM-4: an accepted recommendation without a commitment says so") {
  Records records = one_commitment();
  records.commitments.commitments.clear();
  const auto with = built(records);
  const auto recommendation = commitments_view(with.context).reports.at(0).recommendations.at(0);
  CHECK(recommendation.commitments.empty());
  CHECK(recommendation.lacks_commitment);
}

TEST_CASE("COM: no commitment and no recommendation, no page") {
  CHECK(commitments_jobs(built(fixtures::two_areas()).context).empty());
}

TEST_CASE("COM: one line of time holds a row for each commitment, and today") {
  const auto with = built(one_commitment());
  const std::string picture = commitments_view(with.context).picture.html;
  CHECK(picture.find("Today, 31 March 2026") != std::string::npos);
  CHECK(picture.find("class=\"ring\"") != std::string::npos);
  CHECK(picture.find("class=\"dot\"") == std::string::npos);  // not done
}

TEST_CASE("COM-1: the sample holds six commitments of each report, on the days PO gives") {
  const Records records = support::sample_records();
  const support::Built with(records);
  std::map<std::string, std::string> days;
  for (const auto& each : with.facts->commitments) days[each.id().text] = to_iso(each.first_due);
  CHECK(days.size() == 12);
  // PO 1.2 and 6.2 for the year 2021/22; 2.2 and 4.2 April 2021; 4.3 June 2021; 5.2 the year's
  // fourth quarter.
  CHECK(days["po-1-stakeholders"] == "2021-03-31");
  CHECK(days["po-2-code"] == "2021-04-30");
  CHECK(days["po-3-skills-audit"] == "2021-04-30");
  CHECK(days["po-4-plans"] == "2021-06-30");
  CHECK(days["po-5-pilot"] == "2021-03-31");
  CHECK(days["po-6-communication"] == "2021-03-31");
}

TEST_CASE("COM-3: the workbook has every later date, when it was told and why") {
  Records records = one_commitment();
  const auto later = [](const char* month, const char* on, const char* why) {
    return Revision{{},
                    fixtures::given(*parse_due(month)),
                    fixtures::given(fixtures::day(on)),
                    fixtures::given(std::string(why))};
  };
  records.commitments.commitments.at(0).revised = {
      later("2026-05", "2026-02-02", "Staff were away"),
      later("2026-06", "2026-03-02", "The framework is late")};
  const auto with = built(records);
  const auto book = commitments_workbook(with.context, commitments_view(with.context));
  const auto sheet = std::ranges::find(book.sheets, "Commitments", &render::Sheet::name);
  REQUIRE(sheet != book.sheets.end());
  const render::Table& table = sheet->tables.at(0);
  const auto column = std::ranges::find(table.columns, "Revised", &render::Column::heading);
  REQUIRE(column != table.columns.end());
  const auto place = static_cast<std::size_t>(column - table.columns.begin());
  CHECK(std::get<std::string>(table.rows.at(0).at(place)) ==
        "2026-05, told on 2 Feb 2026: Staff were away; "
        "2026-06, told on 2 Mar 2026: The framework is late");
}

TEST_CASE("COM-2: the note beside the figure is of its day, in whatever order they are written") {
  Records records = one_commitment();
  Commitment& commitment = records.commitments.commitments.at(0);
  commitment.target = fixtures::given(10);
  const auto step = [](const char* on, int done, const char* note) {
    return Progress{{},
                    fixtures::given(fixtures::day(on)),
                    fixtures::given(done),
                    fixtures::given(std::string(note))};
  };
  commitment.progress = {step("2026-03-02", 9, "Nearly there"), step("2026-01-05", 2, "Begun")};
  const auto with = built(records);
  const CommitmentView view = commitments_view(with.context).reports.at(0).commitments.at(0);
  CHECK(view.progress == "9 of 10");
  CHECK(view.note == "Nearly there");
}
