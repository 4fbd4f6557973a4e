#include "documents/explain/explain.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "base/folder_reader.h"
#include "documents/explain/view.h"
#include "inputs/load.h"
#include "rules/catalogue.h"
#include "support/built.h"

using namespace panelpress;
using namespace panelpress::documents;
using nlohmann::json;

namespace {

const rules::Facts& sample_facts() {
  static const auto facts = [] {
    const auto loaded = inputs::load(FolderReader{PANELPRESS_SOURCE_DIR "/inputs"});
    REQUIRE(loaded.errors.empty());
    return rules::work_out(loaded.records, make_date(2026, 3, 31));
  }();
  return *facts;
}

}  // namespace

TEST_CASE("explain_json: the facts of a case are those worked by hand") {
  // Detained since 16 December 2025: day 84 is 10 March 2026, a Tuesday, so the window is the week
  // after, 16 to 22 March, and 31 March is 9 days past it.
  const json all = json::parse(explain_json(sample_facts(), "A1104462/2"));
  REQUIRE(all["cases"].size() == 1);
  const json expected = {{"ref", "A1104462/2"},        {"days_detained", 105},
                         {"band", "3-month"},          {"cycle", 1},
                         {"review_day", "2026-03-10"}, {"due_from", "2026-03-16"},
                         {"due_by", "2026-03-22"},     {"status", "overdue"},
                         {"light_touch", false},       {"missed_cycles", json::array()},
                         {"planned_panel", nullptr},   {"next_dcpr", "2026-04-07"},
                         {"list_by", "2026-03-15"},    {"placed", false}};
  CHECK(all["cases"][0] == expected);
  CHECK(all["panels"].empty());
  CHECK(all["compliance"].empty());
  for (const auto& finding : all["findings"]) CHECK(finding["subject"] == "A1104462/2");
}

TEST_CASE("explain_json: a panel's rows are its own, with all it recommended") {
  const json all = json::parse(explain_json(sample_facts(), "2026-03-10-am"));
  REQUIRE(all["panels"].size() == 1);
  CHECK(all["panels"][0]["order"].size() == all["recommendations"].size());
  CHECK(all["cases"].empty());
  for (const auto& each : all["recommendations"]) CHECK(each["panel"] == "2026-03-10-am");
}

TEST_CASE("explain_json: without a subject every array is complete and sorted") {
  const json all = json::parse(explain_json(sample_facts(), std::nullopt));
  CHECK(all["cases"].size() == sample_facts().cases.size());
  CHECK(all["findings"].size() == sample_facts().findings.size());
  const auto is_sorted_by = [&](const std::string& array, const std::vector<std::string>& keys) {
    const auto key_of = [&](const json& row) {
      json key = json::array();
      for (const auto& name : keys) key.push_back(row[name]);
      return key;
    };
    for (std::size_t i = 1; i < all[array].size(); ++i) {
      CHECK_FALSE(key_of(all[array][i]) < key_of(all[array][i - 1]));
    }
  };
  is_sorted_by("cases", {"ref"});
  is_sorted_by("panels", {"id"});
  is_sorted_by("recommendations", {"panel", "case"});
  is_sorted_by("compliance", {"month", "area", "measure"});
  is_sorted_by("claims", {"id"});
  is_sorted_by("expenditure", {"month"});
  is_sorted_by("findings", {"file", "line", "column", "rule"});
}

TEST_CASE("findings_sarif: every finding has its rule, level and place") {
  const json log = json::parse(findings_sarif(sample_facts().findings, "0.1.0"));
  CHECK(log["version"] == "2.1.0");
  const json& run = log["runs"][0];
  CHECK(run["tool"]["driver"]["rules"].size() == rules::catalogue().size());
  REQUIRE(run["results"].size() == sample_facts().findings.size());
  for (std::size_t i = 0; i < sample_facts().findings.size(); ++i) {
    const Finding& finding = sample_facts().findings[i];
    const json& place = run["results"][i]["locations"][0]["physicalLocation"];
    CHECK(run["results"][i]["ruleId"] == finding.rule);
    CHECK(place["artifactLocation"]["uri"] == finding.source.file());
    CHECK(place["region"]["startLine"] == finding.source.line);
  }
}

TEST_CASE("findings_sarif: a path is a URI, whatever its file is called") {
  Finding finding;
  finding.source = {FilePath("cases/a b#1%é.toml"), 3, 1};
  const json log = json::parse(findings_sarif({finding}, "0.1.0"));
  const json& place = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
  CHECK(place["artifactLocation"]["uri"] == "cases/a%20b%231%25%C3%A9.toml");
}

TEST_CASE("wrapped: lines break at spaces and hold at most so many letters") {
  CHECK(wrapped("one two  three", 7) == std::vector<std::string>{"one two", "three"});
  CHECK(wrapped("unbreakable", 4) == std::vector<std::string>{"unbreakable"});
  CHECK(wrapped("été été", 3) == std::vector<std::string>{"été", "été"});
  CHECK(wrapped("  ", 7).empty());
}

TEST_CASE(
    "explain --format html: a page for a court has each cycle's sum, each DCPR and the digest") {
  const rules::Facts& facts = sample_facts();
  const documents::Context context{facts, support::templates(), "panelpress test"};
  const std::string page = explain_page(context, *facts.find(CaseRef{"A1104462/2"}));
  const auto has = [&](const char* words) { return page.find(words) != std::string::npos; };
  // Detained since 16 December 2025: day 84 is 10 March 2026, and day 28 is 13 January.
  CHECK(
      has("Start 16\u00a0December\u00a02025 + 84 × 1 = 10\u00a0March\u00a02026; window, the week "
          "after: 16 to 22\u00a0March\u00a02026"));
  CHECK(has("<dt>DCPR 1</dt><dd><p class=\"written\">Due 13\u00a0January\u00a02026"));
  CHECK(has("cases/A1104462-2.toml:"));
  CHECK(has("Digest of these records"));
  for (const char small : {'a', 'd', 'n', 's', 'y'}) {
    CHECK(page.find(std::string("<p class=\"written\">") + small) == std::string::npos);
  }
  CHECK(has("OFFICIAL-SENSITIVE"));
}

TEST_CASE("GEN-5: explain says which panel saw somebody before the records, and blames no review") {
  auto loaded = inputs::load(FolderReader{PANELPRESS_SOURCE_DIR "/inputs"});
  REQUIRE(loaded.errors.empty());
  loaded.records.settings.team.records_from.value = make_date(2026, 2, 9);
  for (CaseRecord& each : loaded.records.cases) {
    if (*each.ref != CaseRef{"A1104462/2"}) continue;
    each.detention.last_panel.value = make_date(2026, 3, 12);
    each.dcprs.clear();
  }
  const auto facts = rules::work_out(loaded.records, make_date(2026, 3, 31));
  const documents::Context context{*facts, support::templates(), "panelpress test"};
  const std::string page = explain_page(context, *facts->find(CaseRef{"A1104462/2"}));
  const auto has = [&](const char* words) { return page.find(words) != std::string::npos; };
  // Detained since 16 December 2025: day 84 is 10 March 2026, day 28 is 13 January and day 56 is 10
  // February.
  CHECK(has("a panel of 12\u00a0March\u00a02026, before these records, saw the person"));
  CHECK(has("Last panel before these records"));
  CHECK(
      has("Due 13\u00a0January\u00a02026; before these records, which begin on "
          "9\u00a0February\u00a02026"));
  CHECK(has("Due 10\u00a0February\u00a02026; none recorded"));
}

TEST_CASE("PCK-2, PCK-3: where no offence and no bail is recorded, explain does not say no") {
  auto loaded = inputs::load(FolderReader{PANELPRESS_SOURCE_DIR "/inputs"});
  REQUIRE(loaded.errors.empty());
  const auto said = [&](std::optional<bool> is_offender) {
    for (CaseRecord& each : loaded.records.cases) {
      if (*each.ref != CaseRef{"A1104462/2"}) continue;
      each.bail.reset();
      each.criminality = {};
      each.criminality.foreign_national_offender.value = is_offender;
    }
    const auto facts = rules::work_out(loaded.records, make_date(2026, 3, 31));
    const documents::Context context{*facts, support::templates(), "panelpress test"};
    return explain_page(context, *facts->find(CaseRef{"A1104462/2"}));
  };
  const std::string unknown = said(std::nullopt);
  CHECK(unknown.find("<p class=\"written\">No bail in principle is recorded") != std::string::npos);
  CHECK(unknown.find("<p class=\"written\">No offence is recorded") != std::string::npos);
  CHECK(said(true).find("<p class=\"written\">No offence is recorded") != std::string::npos);
  CHECK(said(false).find("No offence is recorded") == std::string::npos);
}

TEST_CASE("explain: of a cancelled panel it says when, and what that cost (FEE-4)") {
  // Cancelled the day before, after two independent members had said that they attend.
  const std::string text = explain_text(sample_facts(), support::templates(), "2026-02-26-am");
  CHECK(text.find("25 February 2026 at 15:10") != std::string::npos);
  CHECK(text.find("£420.00, £210.00 to each of 2 independent members") != std::string::npos);
}

TEST_CASE("PAN-16: explain notes a panel, response or audit date that is no working day") {
  Records records = fixtures::two_areas();
  records.cases = {fixtures::person("A1000001", "north", "2025-12-01")};
  records.panels = {fixtures::held("p1", "2026-03-21")};
  ListedCase heard = fixtures::heard("A1000001", Recommendation::kMaintainWithActions);
  heard.outcome->response_due = fixtures::given(fixtures::day("2026-04-03"));
  records.panels[0].cases = {heard};
  records.holidays[fixtures::day("2026-04-03")] = fixtures::given(std::string("Good Friday"));
  const support::Built with(records, "2026-03-31");
  for (const char* subject : {"A1000001", "p1"}) {
    const std::string text = explain_text(with.context.facts, support::templates(), subject);
    CHECK_THAT(text, Catch::Contains("21 March 2026 (Saturday)"));
    CHECK_THAT(text, Catch::Contains("by 3 April 2026 (Good Friday)"));
    CHECK_THAT(text, Catch::Contains("4 April 2026 (Saturday)"));
  }
}
