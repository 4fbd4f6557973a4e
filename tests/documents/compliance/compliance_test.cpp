#include "documents/compliance/compliance.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "documents/compliance/email.h"
#include "documents/compliance/workbook.h"
#include "documents/shared/page.h"
#include "support/folder.h"
#include "support/records.h"

using namespace panelpress;
using namespace panelpress::documents;

namespace {

const Month kMarch = parse_month("2026-03").value();

std::vector<render::TemplateUse> templates_in_use() {
  auto uses = compliance_templates();
  for (auto& use : shared_templates()) uses.push_back(std::move(use));
  return uses;
}

struct Built {
  explicit Built(const Records& records)
      : facts(rules::work_out(records, build::day("2026-03-31"))),
        templates(support::files_below("templates"), templates_in_use()),
        context{*facts, templates, "panelpress test"},
        index(*facts) {}

  PreparedReturn prepared(const char* area) const {
    return prepare_return(context, index, kMarch, AreaCode{area});
  }

  std::unique_ptr<const rules::Facts> facts;
  render::Templates templates;
  Context context;
  ReturnIndex index;
};

Records one_release() {
  Records records = build::two_areas();
  records.cases = {build::person("A1000001", "north", "2025-12-01"),
                   build::person("A2000000", "south", "2025-12-01")};
  Panel march = build::held("2026-03-10", "2026-03-10");
  march.cases = {build::heard("A1000001", Recommendation::kRelease),
                 build::heard("A2000000", Recommendation::kDeferred)};
  records.panels = {march};
  return records;
}

const render::Sheet& sheet_of(const render::Workbook& workbook, const std::string& name) {
  return *std::find_if(workbook.sheets.begin(), workbook.sheets.end(),
                       [&](const render::Sheet& sheet) { return sheet.name == name; });
}

}  // namespace

TEST_CASE("CMP: a month with an outcome has a workbook, and each area a workbook and an email") {
  const Built built(one_release());
  REQUIRE(built.templates.errors().empty());
  std::vector<std::string> paths;
  for (const Job& job : compliance_jobs(built.context)) {
    for (const Planned& planned : job.documents) {
      paths.push_back(planned.path());
      CHECK(planned.kind() == Kind::kCompliance);
    }
  }
  CHECK(paths ==
        std::vector<std::string>{"compliance/2026-03/compliance.xlsx",
                                 "compliance/2026-03/north.xlsx", "compliance/2026-03/north.eml",
                                 "compliance/2026-03/south.xlsx", "compliance/2026-03/south.eml"});
}

TEST_CASE("CMP-4: an area with nothing due says so, and its email too") {
  const Built built(one_release());
  const auto prepared = built.prepared("south");
  const auto workbook = return_workbook(built.context, built.index, prepared);
  const auto& rows = sheet_of(workbook, "Summary").tables[0].rows;
  for (const auto& row : rows) {
    CHECK(std::get<std::string>(std::get<render::Formula>(row.back()).cached) == "none due");
  }
  CHECK(return_email_view(built.context, prepared).rates[0].rate == "none due");
}

TEST_CASE(
    "CMP-3: an error of a recommendation marks its return not for issue, but the email goes") {
  Records records = one_release();
  records.panels[0].cases[0].response = build::answered(Decision::kAgree, "2026-03-09");
  const Built built(records);
  const auto north = built.prepared("north");
  CHECK(north.state == State::kNotForIssue);
  CHECK(built.prepared("south").state != State::kNotForIssue);
  const auto workbook = return_workbook(built.context, built.index, north);
  const auto& lines = sheet_of(workbook, "Summary").lines;
  CHECK(std::any_of(lines.begin(), lines.end(), [](const render::Line& line) {
    return line.style == render::LineStyle::kWarning && line.text.starts_with("Not for issue: ");
  }));
  CHECK(return_email_view(built.context, north).errors == "1 error");
}

TEST_CASE("CMP: the email is for the SPOC, and for the area where no address is recorded") {
  const Built built(one_release());
  const auto message = return_email(built.context, built.prepared("north"), "bytes");
  CHECK(message.find("To: Spoc of North <spoc-north@example.gov.uk>\r\n") != std::string::npos);
  CHECK(message.find("Person A1000001") == std::string::npos);
  Records records = one_release();
  records.settings.business_areas[0].spoc.email = {};
  const Built without(records);
  const auto other = return_email(without.context, without.prepared("north"), "bytes");
  CHECK(other.find("To: North <north@example.gov.uk>\r\n") != std::string::npos);
}

TEST_CASE("CMP: the same return is the same bytes each time") {
  const Built built(one_release());
  const auto jobs = compliance_jobs(built.context);
  const auto area = jobs[1].make();
  const auto again = jobs[1].make();
  REQUIRE(area.size() == 2);
  CHECK(area[0].bytes == again[0].bytes);
  CHECK(area[1].bytes == again[1].bytes);
}
