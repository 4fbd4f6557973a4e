#include <algorithm>
#include <catch2/catch.hpp>

#include "documents/compliance/email.h"
#include "documents/compliance/workbook.h"
#include "documents/kinds.h"
#include "documents/shared/page.h"
#include "support/built.h"

using namespace panelpress;
using namespace panelpress::documents;

namespace {

const Month kMarch = parse_month("2026-03").value();

struct BuiltReturns : support::Built {
  explicit BuiltReturns(const Records& records) : support::Built(records), index(*facts) {}

  PreparedReturn prepared(const char* area) const {
    return prepare_return(context, index, kMarch, AreaCode{area});
  }

  ReturnIndex index;
};

Records one_release() {
  Records records = fixtures::two_areas();
  records.cases = {fixtures::person("A1000001", "north", "2025-12-01"),
                   fixtures::person("A2000000", "south", "2025-12-01")};
  Panel march = fixtures::held("2026-03-10", "2026-03-10");
  march.cases = {fixtures::heard("A1000001", Recommendation::kRelease),
                 fixtures::heard("A2000000", Recommendation::kDeferred)};
  records.panels = {march};
  return records;
}

const render::Sheet& sheet_of(const render::Workbook& workbook, const std::string& name) {
  return *std::find_if(workbook.sheets.begin(), workbook.sheets.end(),
                       [&](const render::Sheet& sheet) { return sheet.name == name; });
}

/// The cell of a table below a heading.
const render::Cell& return_cell(const render::Table& table, std::size_t row,
                                const std::string& heading) {
  const auto column = std::find_if(table.columns.begin(), table.columns.end(),
                                   [&](const auto& each) { return each.heading == heading; });
  return table.rows.at(row).at(static_cast<std::size_t>(column - table.columns.begin()));
}

/// What a cell says: "-" of one that is left empty, "?" of what is not recorded.
std::string said_in(const render::Cell& cell) {
  if (std::holds_alternative<render::Absent>(cell)) return "?";
  const auto* text = std::get_if<std::string>(&cell);
  return text ? *text : "-";
}

}  // namespace

TEST_CASE("CMP: a month with an outcome has a workbook, and each area a workbook and an email") {
  const BuiltReturns built(one_release());
  REQUIRE(built.context.templates.errors().empty());
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
  const BuiltReturns built(one_release());
  const auto prepared = built.prepared("south");
  const auto workbook = return_workbook(built.context, built.index, prepared);
  const auto& rows = sheet_of(workbook, "Summary").tables[0].rows;
  for (const auto& row : rows) {
    CHECK(std::get<std::string>(std::get<render::Formula>(row.back()).cached) == "none due");
  }
  CHECK(return_email_view(built.context, prepared).figures.rates[0].rate == "none due");
}

TEST_CASE(
    "CMP-3: an error of a recommendation marks its return not for issue, but the email goes") {
  Records records = one_release();
  records.panels[0].cases[0].response = fixtures::answered(Decision::kAgree, "2026-03-09");
  const BuiltReturns built(records);
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
  const BuiltReturns built(one_release());
  const auto message = return_email(built.context, built.prepared("north"), "bytes");
  CHECK(message.find("To: Spoc of North <spoc-north@example.gov.uk>\r\n") != std::string::npos);
  CHECK(message.find("Person A1000001") == std::string::npos);
  Records records = one_release();
  records.settings.business_areas[0].spoc.email = {};
  const BuiltReturns without(records);
  const auto other = return_email(without.context, without.prepared("north"), "bytes");
  CHECK(other.find("To: North <north@example.gov.uk>\r\n") != std::string::npos);
}

TEST_CASE("CMP: the same return is the same bytes each time") {
  const BuiltReturns built(one_release());
  const auto jobs = compliance_jobs(built.context);
  const auto area = jobs[1].make();
  const auto again = jobs[1].make();
  REQUIRE(area.size() == 2);
  CHECK(area[0].bytes == again[0].bytes);
  CHECK(area[1].bytes == again[1].bytes);
}

TEST_CASE("CMP-7: what the email says is outstanding is what the list to chase holds") {
  Records records = one_release();
  records.cases[0].dcprs.emplace_back().date = fixtures::given(fixtures::day("2026-03-20"));
  records.cases[0].dcprs[0].records_cpp = fixtures::given(false);
  const BuiltReturns built(records);
  const auto prepared = built.prepared("north");
  const ReturnEmailView view = return_email_view(built.context, prepared);
  // Neither the acknowledgement nor the calendar event is done; the DCPR of 20 March is, and does
  // not record the recommendation.
  CHECK(view.figures.open == "3 items");
  CHECK(view.figures.outstanding == "2");
  CHECK(view.figures.to_put_right == "1");
  CHECK(view.figures.beyond.empty());
  REQUIRE(view.chase.size() == 3);
  CHECK(view.chase[0].to_do.starts_with("Record the recommendation in the next DCPR"));
  const auto workbook = return_workbook(built.context, built.index, prepared);
  CHECK(sheet_of(workbook, "Outstanding").tables[0].rows.size() == 3);
  CHECK(sheet_of(workbook, "Replies").tables[0].rows.size() == 1);
  const std::string message = return_email(built.context, prepared, "bytes");
  CHECK(message.find("3 items to chase") != std::string::npos);
  CHECK(message.find("othing is outstanding") == std::string::npos);
  CHECK(return_email(built.context, built.prepared("south"), "").find("othing is outstanding") !=
        std::string::npos);
}

TEST_CASE("CMP-7: what can no longer be put right is said and not chased") {
  Records records = one_release();
  records.cases[0].dcprs.emplace_back().date = fixtures::given(fixtures::day("2026-03-20"));
  records.cases[0].dcprs[0].records_cpp = fixtures::given(false);
  records.cases[0].detention.ended = fixtures::given(fixtures::day("2026-03-25"));
  records.panels[0].cases[0].response = fixtures::answered(Decision::kAgree, "2026-03-12");
  records.panels[0].cases[0].response->calendar_event_completed_on =
      fixtures::given(fixtures::day("2026-03-12"));
  const BuiltReturns built(records);
  const ReturnEmailView view = return_email_view(built.context, built.prepared("north"));
  CHECK(view.figures.open.empty());
  CHECK(view.chase.empty());
  CHECK(view.figures.beyond == "1 item");
}

TEST_CASE("CMP: senior managers have a copy of the email of every area") {
  Records records = one_release();
  records.settings.team.senior_managers =
      fixtures::given(std::vector<std::string>{"heron@example.gov.uk", "ibis@example.gov.uk"});
  const BuiltReturns built(records);
  for (const char* area : {"north", "south"}) {
    const auto message = return_email(built.context, built.prepared(area), "bytes");
    CHECK(message.find("Cc: heron@example.gov.uk, ibis@example.gov.uk\r\n") != std::string::npos);
  }
}

TEST_CASE("DQ-3: a return without an address of its SPOC is a draft") {
  Records records = one_release();
  const auto about_south = [](const BuiltReturns& built) {
    const auto findings = built.prepared("south").findings;
    return std::count_if(findings.begin(), findings.end(),
                         [](const Finding* each) { return each->subject.text() == "south"; });
  };
  CHECK(about_south(BuiltReturns(records)) == 0);
  records.settings.business_areas[1].spoc.email = {};
  const BuiltReturns without(records);
  CHECK(about_south(without) == 1);
  CHECK(without.prepared("south").state == State::kDraft);
}

TEST_CASE("CMP: a reply asks for what is not recorded, and keeps what is") {
  Records records = one_release();
  records.panels[0].cases[0].response = fixtures::answered(Decision::kDisagree, "2026-03-12");
  const BuiltReturns built(records);
  const auto workbook = return_workbook(built.context, built.index, built.prepared("north"));
  const render::Table& table = sheet_of(workbook, "Replies").tables[0];
  const auto cell = [&](const std::string& heading) { return return_cell(table, 0, heading); };
  CHECK(std::get<std::string>(cell("Decision")) == "disagree");
  CHECK(std::get<Date>(cell("Recorded on")) == fixtures::day("2026-03-12"));
  CHECK(std::holds_alternative<render::Input>(cell("Reason")));
  CHECK(std::holds_alternative<render::Input>(cell("Calendar event completed")));
  CHECK(std::holds_alternative<render::Input>(cell("DCPR that records it")));
  const auto missing = std::get<render::Formula>(cell("Still to fill in"));
  CHECK(std::get<std::string>(missing.cached) == "Give the reason");
}

TEST_CASE("CMP-6: where nothing was to release or with actions, no share of nothing is told") {
  const BuiltReturns built(one_release());
  const auto figures = [&](const char* area) {
    const auto workbook = return_workbook(built.context, built.index, built.prepared(area));
    return sheet_of(workbook, "Rejections").lines[2].text;
  };
  CHECK_THAT(figures("north"), Catch::StartsWith("0 of 1 recommendation to release"));
  CHECK(figures("south") ==
        "No recommendation was to release or with actions, so there was none to reject.");
}

TEST_CASE("PAN-16: the list to chase notes a panel or response date that is no working day") {
  Records records = one_release();
  records.holidays[fixtures::day("2026-03-24")] = fixtures::given(std::string("Sample Day"));
  const BuiltReturns built(records);
  const auto workbook = return_workbook(built.context, built.index, built.prepared("north"));
  const render::Table& table = sheet_of(workbook, "Outstanding").tables[0];
  CHECK(said_in(return_cell(table, 0, "Not a working day")) ==
        "Response due: Sample Day; Audit due: Sample Day");
}

TEST_CASE("POST-4, CMP-6: what nobody has decided yet is not recorded, and never no") {
  Records records = one_release();
  ListedCase& release = records.panels[0].cases[0];
  const auto row = [&](const std::string& sheet, const std::vector<std::string>& headings) {
    const BuiltReturns built(records);
    const auto workbook = return_workbook(built.context, built.index, built.prepared("north"));
    std::string all;
    for (const std::string& each : headings) {
      all += said_in(return_cell(sheet_of(workbook, sheet).tables[0], 0, each)) + " ";
    }
    return all;
  };
  const std::vector<std::string> two{"Rejected", "To be referred again"};
  CHECK(row("Recommendations", two) == "? ? ");
  release.audit = Audit{};
  release.audit->on = fixtures::given(fixtures::day("2026-03-24"));
  release.response = fixtures::answered(Decision::kAgree, "2026-03-12");
  CHECK(row("Recommendations", two) == "no ? ");
  release.audit->re_refer = fixtures::given(false);
  CHECK(row("Recommendations", two) == "no no ");

  release.audit.reset();
  release.response = fixtures::answered(Decision::kDisagree, "2026-03-12");
  const std::vector<std::string> three{"Reasons in the DCPR", "To be referred again",
                                       "Further actions"};
  CHECK(row("Recommendations", two) == "yes ? ");
  CHECK(row("Rejections", three) == "? ? ? ");
  release.response->further_actions = fixtures::given(true);
  CHECK(row("Rejections", three) == "? yes yes ");

  // Nobody is to answer, or to audit, a case that is maintained.
  release = fixtures::heard("A1000001", Recommendation::kMaintain);
  CHECK(row("Recommendations", two) == "- - ");
}
