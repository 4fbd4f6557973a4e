#include <algorithm>
#include <catch2/catch.hpp>

#include "base/digest.h"
#include "base/text.h"
#include "documents/data_quality/view.h"
#include "documents/kinds.h"
#include "support/built.h"

using namespace panelpress;
using namespace panelpress::documents;

namespace {

using support::Built;

/// The faults of the inspection (CCU Figure 4).
Records faulty() {
  Records records = fixtures::two_areas();
  for (const char* nationality : {"USA", "United States of America", "Uninted States of America"}) {
    const std::string ref = "A100000" + std::to_string(records.cases.size());
    CaseRecord record = fixtures::person(ref, "north", "2026-03-01");
    record.nationality.value = nationality;
    record.owner = fixtures::owner("Owner One", "one@example.gov.uk");
    records.cases.push_back(record);
  }
  CaseRecord closed = fixtures::person("A2000000", "south", "2026-03-01");
  closed.detention.end_reason = fixtures::given(EndReason::kRemoved, "cases/A2000000.toml", 8);
  records.cases.push_back(closed);
  Panel panel = fixtures::held("2026-03-10", "2026-03-10");
  ListedCase heard = fixtures::heard("A1000001", Recommendation::kRelease);
  heard.response = fixtures::answered(Decision::kAgree, "2026-03-09");
  panel.cases = {heard};
  records.panels = {panel};
  return records;
}

}  // namespace

TEST_CASE("DQ-5: the report says what the inspection would have wanted to know") {
  const Built built(faulty());
  REQUIRE(built.context.templates.errors().empty());
  const DataQualityView view = data_quality_view(built.context);
  REQUIRE(view.near_misses.size() == 3);
  for (const NearMissView& each : view.near_misses) {
    CHECK(each.meant == "United States");
    CHECK(each.counted == "1 case");
  }
  CHECK(view.near_misses[0].places[0].place == "cases/A1000000.toml:3");
  REQUIRE(view.contradictions.size() == 1);
  CHECK(view.contradictions[0].subject == "2026-03-10 A1000001");
  const auto& south = view.responsible.back();
  CHECK(south.name == "South");
  CHECK(south.contact == "Spoc of South");
  CHECK(south.owners[0].owner == "No case owner recorded");
  const auto& rows = south.owners[0].findings;
  CHECK(std::any_of(rows.begin(), rows.end(), [](const FindingRowView& row) {
    return row.rule == "DQ-3" &&
           row.message.find("date on which detention ended") != std::string::npos;
  }));
}

TEST_CASE("DQ-5: shares stand for all areas first, and a field without values is left out") {
  const Built built(faulty());
  const DataQualityView view = data_quality_view(built.context);
  REQUIRE(view.areas.size() == 3);
  CHECK(view.areas[0].name == "All areas");
  CHECK(view.areas[1].name == "North");
  const auto& fields = view.areas[1].fields;
  const auto found = std::find_if(fields.begin(), fields.end(),
                                  [](const auto& each) { return each.field == "Nationality"; });
  REQUIRE(found != fields.end());
  CHECK(found->complete == "100.0% (3 of 3)");
  CHECK(found->valid == "0.0% (0 of 3)");
  CHECK(found->consistent == "0.0% (0 of 3)");
  CHECK(std::none_of(fields.begin(), fields.end(),
                     [](const auto& each) { return each.field == "Date detention ended"; }));
}

TEST_CASE(
    "DQ-5: bars of what is missing are as long as the shares beside them, the greatest first") {
  const Records records = support::sample_records();
  const Built built(records, "2026-03-31");
  const auto view = data_quality_view(built.context);
  REQUIRE(view.missing);
  REQUIRE(view.missing->chart);
  const std::string& chart = view.missing->chart->html;
  CHECK(chart.find("2.2%") < chart.find("1.8%"));
  CHECK(chart.find("1.8%") < chart.find("1.7%"));
  CHECK(chart.find("1.7%") < chart.find("0.5%"));
}

TEST_CASE("DQ-6: the page gives what anybody needs to draw the sample again") {
  const Built built(faulty());
  const auto view = data_quality_view(built.context);
  REQUIRE(view.sample);
  CHECK(view.sample->size == "1");
  CHECK(view.sample->first_key == "2026-03/2026-03-10/A1000001");
  CHECK(view.sample->rows.front().digest ==
        sha256_hex("2026-03/2026-03-10/A1000001").substr(0, 16));
  const std::string page = data_quality_jobs(built.context).at(0).make().at(0).bytes;
  CHECK(page.find("printf %s '2026-03/2026-03-10/A1000001' | sha256sum") != page.npos);
}

TEST_CASE("DQ-5: records without a fault make a page that says so") {
  Records records = fixtures::two_areas();
  for (const char* id : {"ash", "beech", "cedar", "elder", "fir", "gorse"}) {  // IND-6
    records.people.push_back(fixtures::independent(id, "2026-03-31"));
  }
  const Built built(records);
  const auto view = data_quality_view(built.context);
  CHECK(view.responsible.empty());
  CHECK_FALSE(view.has_cases);
  CHECK_FALSE(view.missing);
  CHECK_FALSE(view.sample);
  const Document document = data_quality_jobs(built.context).at(0).make().at(0);
  CHECK(document.path() == "data-quality.html");
  CHECK(document.bytes.find("No findings.") != std::string::npos);
}

TEST_CASE("DQ-5: findings that one page cannot hold stand on a page for each area and the team") {
  Records records = fixtures::two_areas();
  for (int i = 0; i < 900; ++i) {
    const std::string ref = "A" + std::to_string(1000000 + i);
    records.cases.push_back(fixtures::person(ref, i % 3 == 0 ? "north" : "south", "2026-01-01"));
  }
  const Built built(records);
  std::vector<Document> pages;
  for (const Job& job : data_quality_jobs(built.context)) pages.push_back(job.make().at(0));
  const auto has_path = [&](const char* path) {
    return std::ranges::any_of(pages, [&](const Document& page) { return page.path() == path; });
  };
  CHECK(pages.size() == 4);
  CHECK(pages[0].path() == "data-quality.html");
  CHECK(has_path("data-quality/team.html"));
  CHECK(has_path("data-quality/areas/north.html"));
  CHECK(has_path("data-quality/areas/south.html"));
  for (const Document& page : pages) CHECK(page.bytes.size() < kLargestPage);

  const DataQualityView first = data_quality_view(built.context);
  CHECK(first.findings_counted == counted(std::ssize(built.facts->findings), "finding"));
  CHECK(first.responsible.empty());
  long long findings = 0;
  for (const QualityPartView& part : first.parts) findings += std::stoll(part.findings);
  CHECK(findings == std::ssize(built.facts->findings));
  CHECK(pages[0].bytes.find("href=\"data-quality/areas/south.html\"") != std::string::npos);
  CHECK(pages[2].bytes.find("href=\"../../data-quality.html\"") != std::string::npos);
}
