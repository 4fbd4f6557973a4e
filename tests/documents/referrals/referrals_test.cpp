#include <algorithm>
#include <catch2/catch.hpp>

#include "documents/kinds.h"
#include "documents/referrals/sheets.h"
#include "documents/referrals/view.h"
#include "support/built.h"

using namespace panelpress;
using namespace panelpress::documents;
using support::built;

namespace {

ReferredCase referral(const std::string& id, const char* received) {
  ReferredCase referred;
  referred.id = fixtures::given(ReferralId{id});
  referred.received_at = fixtures::given(DateTime{fixtures::day(received)} + std::chrono::hours{9});
  referred.channel = fixtures::given(Channel::kEmail);
  referred.from = fixtures::given(ReferringArea{"settlement"});
  referred.subject = fixtures::given(std::string("Evidence of residence"));
  referred.kind = fixtures::given(std::string("evidence"));
  return referred;
}

void decide(ReferredCase& referred, ReferralDecision decision, const char* on) {
  referred.decision = fixtures::given(decision);
  referred.decided_at = fixtures::given(DateTime{fixtures::day(on)} + std::chrono::hours{10});
  referred.told_at = referred.decided_at;
}

std::string bytes_of(const support::Built& with, const std::string& path) {
  for (const Job& each : referrals_jobs(with.context)) {
    if (each.documents.front().path() == path) return each.make().at(0).bytes;
  }
  return "";
}

/// The cell of a table's first row below a heading.
render::Cell first_cell(const render::Table& table, const std::string& heading) {
  const auto column = std::ranges::find(table.columns, heading, &render::Column::heading);
  return table.rows.at(0).at(static_cast<std::size_t>(column - table.columns.begin()));
}

}  // namespace

TEST_CASE("REF: what is open stands first, the earliest day of a clock on top") {
  Records records = fixtures::two_areas();
  records.referrals.cases = {referral("R-1", "2026-03-30"), referral("R-2", "2026-03-02"),
                             referral("R-3", "2026-03-09")};
  decide(records.referrals.cases[1], ReferralDecision::kAccepted, "2026-03-03");
  decide(records.referrals.cases[2], ReferralDecision::kRejected, "2026-03-10");
  records.referrals.cases[2].reason = fixtures::given(std::string("Not one of ours"));
  const auto with = built(records);
  REQUIRE(with.context.templates.errors().empty());
  const ReferralsView view = referrals_view(with.context);
  REQUIRE(view.open_cases.size() == 2);
  CHECK(view.open_cases[0].id == "R-2");
  // Ten working days from Tuesday 3 March.
  CHECK(view.open_cases[0].answer.due == "17 Mar 2026");
  CHECK(view.open_cases[0].answer.value == "Outstanding");
  CHECK(view.open_cases[1].id == "R-1");
  REQUIRE(view.closed_cases.size() == 1);
  CHECK(view.closed_cases[0].why == "Not one of ours.");
  CHECK(view.late == "1");
  CHECK(view.rejected == "1");
}

TEST_CASE("CMP-5: a clock that runs tells both kinds of days so far, from where it began") {
  Records records = fixtures::two_areas();
  records.referrals.cases = {referral("R-1", "2026-03-27")};
  const auto with = built(records);
  const ReferralClockView told = referrals_view(with.context).open_cases.at(0).told;
  CHECK(told.started == "27 Mar 2026");  // a Friday; as of Tuesday 31 March
  CHECK(told.calendar_days == "4 calendar days");
  CHECK(told.working_days == "2 working days");
  CHECK(told.done.empty());
}

TEST_CASE("REF-2: work that is late stands above a decision that is not due yet") {
  Records records = fixtures::two_areas();
  records.referrals.cases = {referral("R-1", "2026-03-30"), referral("R-2", "2026-03-20")};
  decide(records.referrals.cases[1], ReferralDecision::kAccepted, "2026-03-23");
  records.referrals.cases[1].specialist = fixtures::given(SpecialistId{"oak"});
  records.referrals.cases[1].allocated_on = fixtures::given(fixtures::day("2026-03-23"));
  const auto with = built(records);
  CHECK(referrals_view(with.context).open_cases.at(0).id == "R-2");
}

TEST_CASE("REF-7: the quality sample of a month has each case drawn, with its result") {
  Records records = fixtures::two_areas();
  ReferredCase answered = referral("R-1", "2026-03-09");
  decide(answered, ReferralDecision::kAccepted, "2026-03-10");
  answered.specialist = fixtures::given(SpecialistId{"oak"});
  answered.answered_on = fixtures::given(fixtures::day("2026-03-12"));
  answered.qa = QualityCheck{{},
                             fixtures::given(fixtures::day("2026-03-20")),
                             fixtures::given(std::string("Elm Fictional")),
                             fixtures::given(std::string("met"))};
  records.referrals.cases = {answered};
  const auto with = built(records);
  const Month march = std::chrono::year{2026} / std::chrono::March;
  const render::Table table = sample_table(rules::referral_sample(with.facts->referrals, march),
                                           words_of<ReferralsWords>(with.context));
  const auto cell = [&table](const char* heading) { return first_cell(table, heading); };
  REQUIRE(table.rows.size() == 1);
  CHECK(std::get<std::string>(cell("Referral")) == "R-1");
  CHECK(std::get<Date>(cell("Checked on")) == fixtures::day("2026-03-20"));
  CHECK(std::get<std::string>(cell("By")) == "Elm Fictional");
  CHECK(std::get<std::string>(cell("Result")) == "met");
  CHECK(std::get<std::string>(cell("What is digested")) == "2026-03/R-1");
}

TEST_CASE("REF-4: the email of a rejection gives its reason, and nothing of it in the subject") {
  Records records = fixtures::two_areas();
  records.referrals.cases = {referral("R-3", "2026-03-09"), referral("R-4", "2026-03-09")};
  decide(records.referrals.cases[0], ReferralDecision::kRejected, "2026-03-10");
  records.referrals.cases[0].reason = fixtures::given(std::string("Not one of ours"));
  const auto with = built(records);
  const std::string email = bytes_of(with, "referrals/R-3.eml");
  CHECK(email.find("Subject: OFFICIAL-SENSITIVE: Referral R-3: not accepted\r\n") !=
        std::string::npos);
  CHECK(email.find("Not one of ours") != std::string::npos);
  CHECK(email.find("R-4") == std::string::npos);
  CHECK(email.find("\r\nTo:") == std::string::npos);
  CHECK(bytes_of(with, "referrals/R-4.eml").empty());
}

TEST_CASE("REF-8: three of a kind without an issue recur, and with one do not ask for it") {
  Records records = fixtures::two_areas();
  records.referrals.cases = {referral("R-1", "2026-03-30"), referral("R-2", "2026-03-02"),
                             referral("R-3", "2025-03-31")};
  CHECK_FALSE(referrals_view(built(records).context).kinds.at(0).recurs);
  records.referrals.cases[2].received_at = fixtures::given(DateTime{fixtures::day("2025-04-01")});
  CHECK(referrals_view(built(records).context).kinds.at(0).recurs);
  records.referrals.cases[0].issue = fixtures::given(IssueId{"I-1"});
  CHECK(referrals_view(built(records).context).kinds.at(0).issues == "I-1");
}

TEST_CASE("ISS-1: an issue tells how long it took, and a closed one without a date says so") {
  Records records = fixtures::two_areas();
  Issue issue;
  issue.id = fixtures::given(IssueId{"I-1"});
  issue.title = fixtures::given(std::string("Evidence"));
  issue.opened_on = fixtures::given(fixtures::day("2026-01-10"));
  issue.state = fixtures::given(IssueState::kClosed);
  records.referrals.issues = {issue};
  CHECK(built(records).context.templates.errors().empty());
  CHECK(bytes_of(built(records), "referrals.html").find("No date recorded") != std::string::npos);
  records.referrals.issues[0].closed_on = fixtures::given(fixtures::day("2026-03-30"));
  CHECK(referrals_view(built(records).context).issues.at(0).took == "after 79 days");
}

TEST_CASE("REF-1: an accepted case is told by when it is answered, a signposted one where to go") {
  Records records = fixtures::two_areas();
  records.referrals.cases = {referral("R-1", "2026-03-09"), referral("R-2", "2026-03-09")};
  decide(records.referrals.cases[0], ReferralDecision::kAccepted, "2026-03-10");
  decide(records.referrals.cases[1], ReferralDecision::kSignposted, "2026-03-10");
  records.referrals.cases[1].signposted_to = fixtures::given(std::string("The fees desk"));
  const auto with = built(records);
  const std::string accepted = bytes_of(with, "referrals/R-1.eml");
  CHECK(accepted.find("Subject: OFFICIAL-SENSITIVE: Referral R-1: accepted\r\n") !=
        std::string::npos);
  // Ten working days from Tuesday 10 March.
  CHECK(accepted.find("by 24 March 2026") != std::string::npos);
  const std::string signposted = bytes_of(with, "referrals/R-2.eml");
  CHECK(signposted.find("Subject: OFFICIAL-SENSITIVE: Referral R-2: where to take it\r\n") !=
        std::string::npos);
  CHECK(signposted.find("Take it to: The fees desk") != std::string::npos);
  CHECK(signposted.find("R-1") == std::string::npos);
}

TEST_CASE("REF-4: the reason of a rejection ends with one full stop in the email that tells it") {
  for (const char* reason : {"Not one of ours", "Not one of ours."}) {
    Records records = fixtures::two_areas();
    records.referrals.cases = {referral("R-1", "2026-03-09")};
    decide(records.referrals.cases[0], ReferralDecision::kRejected, "2026-03-10");
    records.referrals.cases[0].reason = fixtures::given(std::string(reason));
    const std::string email = bytes_of(built(records), "referrals/R-1.eml");
    CHECK(email.find("The reason: Not one of ours.\r\n") != std::string::npos);
  }
}

TEST_CASE("REF-10: open cases by specialist with their absences, and where referrals come from") {
  Records records = fixtures::two_areas();
  records.referrals.cases = {referral("R-1", "2026-03-09"), referral("R-2", "2026-03-10"),
                             referral("R-3", "2026-03-11")};
  for (ReferredCase& each : records.referrals.cases) {
    decide(each, ReferralDecision::kAccepted, "2026-03-12");
    each.specialist = fixtures::given(SpecialistId{"oak"});
    each.allocated_on = fixtures::given(fixtures::day("2026-03-12"));
  }
  records.referrals.cases[2].answered_on = fixtures::given(fixtures::day("2026-03-20"));
  records.referrals.cases[1].mp = fixtures::given(true);
  records.referrals.cases[1].channel = fixtures::given(Channel::kVerbal);
  Absence away;
  away.specialist = fixtures::given(SpecialistId{"oak"});
  away.from = fixtures::given(fixtures::day("2026-04-07"));
  away.to = fixtures::given(fixtures::day("2026-04-10"));
  records.referrals.absences = {away};
  const ReferralsView view = referrals_view(built(records).context);
  REQUIRE(view.specialists.size() == 1);
  CHECK(view.specialists[0].ids == std::vector<std::string>{"R-1", "R-2"});
  CHECK(view.specialists[0].absences.size() == 1);
  CHECK(view.areas.at(0).count == "3");
  CHECK(view.of_mps == "1");
  REQUIRE(view.channels.size() == 2);
  CHECK(view.channels[0].count == "2");
  CHECK(view.channels[1].what == "By word of mouth");
}

TEST_CASE("REF-10: a workbook names area and kind by words, as the page does") {
  Records records = fixtures::two_areas();
  records.referrals.cases = {referral("R-1", "2026-03-09")};
  records.referrals.cases[0].from = fixtures::given(ReferringArea{"asylum-operations"});
  const auto with = built(records);
  const auto words = words_of<ReferralsWords>(with.context);
  const render::Table table =
      referrals_table({&with.facts->referrals.at(0)}, words, with.context.vocabulary);
  CHECK(std::get<std::string>(first_cell(table, "From")) == "Asylum operations");
  CHECK(std::get<std::string>(first_cell(table, "Kind")) == "Evidence");
  CHECK(std::get<std::string>(first_cell(table, "MP")) == "No");
}

TEST_CASE("REF-10: a register of issues alone counts no referrals of none") {
  Records records = fixtures::two_areas();
  Issue issue;
  issue.id = fixtures::given(IssueId{"I-001"});
  issue.opened_on = fixtures::given(fixtures::day("2026-03-02"));
  issue.state = fixtures::given(IssueState::kOpen);
  records.referrals.issues = {issue};
  const std::string page = bytes_of(built(records), "referrals.html");
  CHECK(page.find("No referral is recorded.") != std::string::npos);
  CHECK(page.find("from MPs") == std::string::npos);
}
