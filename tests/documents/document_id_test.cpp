#include "documents/document_id.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace panelpress;
using namespace panelpress::documents;

namespace {

const PanelId kPanel{"2026-03-10-am"};
const Month kMonth = *parse_month("2026-03");

struct Line {
  DocumentId id;
  std::string path;
  std::string kind;
  std::string subject;
};

/// The output folder as the contract lists it.
std::vector<Line> lines() {
  return {
      {document(Paper::kIndex), "index.html", "index", ""},
      {document(Paper::kIndexYear, "2026"), "index/2026.html", "index", "2026"},
      {document(Paper::kIndexMonth, kMonth), "index/2026-03.html", "index", "2026-03"},
      {document(Paper::kSchedule), "schedule.html", "schedule", ""},
      {document(Paper::kAreaSchedule, "north"), "schedule/areas/north.html", "schedule", "north"},
      {document(Paper::kDataQuality), "data-quality.html", "data-quality", ""},
      {document(Paper::kAreaQuality, "north"), "data-quality/areas/north.html", "data-quality",
       "north"},
      {document(Paper::kTeamQuality), "data-quality/team.html", "data-quality", ""},
      {document(Paper::kAttendance), "attendance.html", "attendance", ""},
      {document(Paper::kTrends), "trends.html", "trends", ""},
      {document(Paper::kRules), "rules.html", "rules", ""},
      {document(Paper::kInputs), "inputs.html", "rules", ""},
      {document(Paper::kArrangements), "arrangements.html", "arrangements", ""},
      {document(Paper::kEscalations), "escalations.html", "escalations", ""},
      {document(Paper::kCasePack, kPanel), "panels/2026-03-10-am/case-pack.html", "case-pack",
       "2026-03-10-am"},
      {document(Paper::kSnapshot, kPanel), "panels/2026-03-10-am/snapshot.json", "snapshot",
       "2026-03-10-am"},
      {document(Paper::kRecommendation, kPanel, "A1234567/2"),
       "panels/2026-03-10-am/emails/A1234567_2.eml", "email", "2026-03-10-am A1234567/2"},
      {document(Paper::kAtlasUpdates, kPanel), "panels/2026-03-10-am/atlas-updates.html",
       "atlas-updates", "2026-03-10-am"},
      {document(Paper::kAudit, kPanel), "panels/2026-03-10-am/audit.html", "audit",
       "2026-03-10-am"},
      {document(Paper::kRecord, kPanel), "panels/2026-03-10-am/record.html", "record",
       "2026-03-10-am"},
      {document(Paper::kInvitation, kPanel), "panels/2026-03-10-am/invitation.eml", "invitation",
       "2026-03-10-am"},
      {document(Paper::kCaseList, kPanel), "panels/2026-03-10-am/case-list.eml", "invitation",
       "2026-03-10-am"},
      {document(Paper::kAvailability, kPanel), "panels/2026-03-10-am/availability.eml",
       "invitation", "2026-03-10-am"},
      {document(Paper::kNames, kPanel, "drc"), "panels/2026-03-10-am/names-drc.eml", "invitation",
       "2026-03-10-am"},
      {document(Paper::kPackReady, kPanel), "panels/2026-03-10-am/pack.eml", "invitation",
       "2026-03-10-am"},
      {document(Paper::kCancellation, kPanel), "panels/2026-03-10-am/cancellation.eml",
       "invitation", "2026-03-10-am"},
      {document(Paper::kReturn, kMonth), "compliance/2026-03/compliance.xlsx", "compliance",
       "2026-03"},
      {document(Paper::kAreaReturn, kMonth, "north"), "compliance/2026-03/north.xlsx", "compliance",
       "2026-03 north"},
      {document(Paper::kAreaReturnEmail, kMonth, "north"), "compliance/2026-03/north.eml",
       "compliance", "2026-03 north"},
      {document(Paper::kClaimSummary, kMonth, "ann"), "claims/2026-03/ann.html", "claims", "ann"},
      {document(Paper::kClaimReminder, kMonth, "ann"), "claims/2026-03/ann.eml", "claims", "ann"},
      {document(Paper::kUnclaimed), "claims/unclaimed.html", "claims", ""},
      {document(Paper::kExpenditure, kMonth), "expenditure/2026-03.html", "expenditure", "2026-03"},
      {document(Paper::kExpenditureWorkbook, kMonth), "expenditure/2026-03.xlsx", "expenditure",
       "2026-03"},
      {document(Paper::kRecruitment), "recruitment.html", "recruitment", ""},
      {document(Paper::kWelcome, "wren"), "recruitment/wren.eml", "recruitment", "wren"},
      {document(Paper::kInduction, "ann"), "induction/ann.html", "recruitment", "ann"},
      {document(Paper::kGoals, "ann"), "goals/ann.html", "goals", "ann"},
      {document(Paper::kAreaGoals, "north"), "goals/areas/north.html", "goals", "north"},
      {document(Paper::kReferrals), "referrals.html", "referrals", ""},
      {document(Paper::kReferralsWorkbook, kMonth), "referrals/2026-03.xlsx", "referrals",
       "2026-03"},
      {document(Paper::kReferralAnswer, "r-1"), "referrals/r-1.eml", "referrals", "r-1"},
      {document(Paper::kCommitments), "commitments.html", "commitments", ""},
      {document(Paper::kCommitmentsWorkbook), "commitments.xlsx", "commitments", ""},
      {document(Paper::kChairFeedback), "restricted/chair-feedback.html", "restricted", ""},
      {document(Paper::kConduct), "restricted/conduct.html", "restricted", ""},
      {document(Paper::kCaseFeedback), "restricted/case-feedback.html", "restricted", ""},
      {document(Paper::kChecks), "restricted/checks.html", "restricted", ""},
      {as_pdf(document(Paper::kCasePack, kPanel)), "panels/2026-03-10-am/case-pack.pdf",
       "case-pack", "2026-03-10-am"},
      {as_pdf(document(Paper::kRecord, kPanel)), "panels/2026-03-10-am/record.pdf", "record",
       "2026-03-10-am"},
      {as_pdf(document(Paper::kClaimSummary, kMonth, "ann")), "claims/2026-03/ann.pdf", "claims",
       "ann"},
      {as_pdf(document(Paper::kExpenditure, kMonth)), "expenditure/2026-03.pdf", "expenditure",
       "2026-03"},
  };
}

}  // namespace

TEST_CASE("A document's path, kind and subject follow from what it is, and it from its path") {
  for (const Line& line : lines()) {
    INFO(line.path);
    CHECK(path_of(line.id) == line.path);
    CHECK(word(kind_of(line.id)) == line.kind);
    CHECK(subject_of(line.id) == line.subject);
    REQUIRE(document_at(line.path));
    CHECK(*document_at(line.path) == line.id);
  }
}

TEST_CASE("The table of paths holds every paper") {
  const auto all = lines();
  for (const Paper paper : all_papers()) {
    INFO(title_key(paper).key);
    CHECK(std::ranges::any_of(all, [&](const Line& line) { return line.id.paper == paper; }));
  }
}

TEST_CASE("No document stands at another path") {
  for (const char* path :
       {"", "index.htm", "panels/a", "panels//case-pack.html", "panels/a/b/case-pack.html",
        "panels/a/case-pack.html/", "compliance/2026-13/north.xlsx", "expenditure/march.html",
        "expenditure/.html", "audit.pdf", "panels/a/audit.pdf", "goals/areas/b/c.html",
        "manifest.json"}) {
    INFO(path);
    CHECK_FALSE(document_at(path));
  }
}

TEST_CASE("A file that ends as some document or as the manifest does is told by its name") {
  for (const Line& line : lines()) {
    INFO(line.path);
    CHECK(ends_as_document(line.path));
  }
  CHECK(ends_as_document("manifest.json"));
  for (const char* path : {"", "panelpress.d", "html", "a.htm", "a.html.d", "a.xls"}) {
    INFO(path);
    CHECK_FALSE(ends_as_document(path));
  }
}

TEST_CASE("A link leads from one document to another, wherever each stands") {
  CHECK(way(document(Paper::kIndex), document(Paper::kAudit, kPanel)) ==
        "panels/2026-03-10-am/audit.html");
  CHECK(way(document(Paper::kExpenditure, kMonth), document(Paper::kClaimSummary, kMonth, "ann")) ==
        "../claims/2026-03/ann.html");
  CHECK(way(document(Paper::kUnclaimed), document(Paper::kClaimReminder, kMonth, "ann")) ==
        "2026-03/ann.eml");
  CHECK(way(document(Paper::kReturn, kMonth), document(Paper::kAreaReturn, kMonth, "north")) ==
        "north.xlsx");
}
