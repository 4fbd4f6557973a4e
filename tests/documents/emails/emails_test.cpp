#include "documents/emails/emails.h"

#include <catch2/catch.hpp>
#include <set>

#include "support/built.h"
#include "support/mail.h"

using namespace panelpress;
using namespace panelpress::fixtures;
using support::Built;
using support::Mail;
using support::read_mail;

namespace {

constexpr const char* kPath = "panels/p1/emails/A1000001.eml";

/// An outcome with everything that REC asks for.
ListedCase complete(const std::string& ref, Recommendation recommendation) {
  ListedCase listed = heard(ref, recommendation);
  Outcome& outcome = *listed.outcome;
  outcome.reasons = given(std::string("First reason.\n\n  Second reason."));
  outcome.alternatives = given(std::string("Reporting was weighed."));
  outcome.long_stop = given(day("2026-06-18"));
  outcome.decided_by = given(DecidedBy::kConsensus);
  if (recommendation == Recommendation::kRelease) {
    outcome.grounds = given(std::vector{Ground::kBarriers, Ground::kVulnerability});
  }
  if (recommendation == Recommendation::kMaintainWithActions) {
    outcome.actions = {action("Ring the consulate"), action("Book the escort")};
  }
  if (recommendation == Recommendation::kNoRecommendation) {
    outcome.resolve_by = given(day("2026-04-20"));
  }
  return listed;
}

/// One case, detained from 1 November 2025, heard on Tuesday 10 March 2026.
Records one_heard(Recommendation recommendation) {
  Records records = two_areas();
  records.cases = {person("A1000001", "north", "2025-11-01")};
  records.cases[0].owner = owner("Óscar Owner", "owner@example.gov.uk");
  records.panels = {held("p1", "2026-03-10")};
  records.panels[0].cases = {complete("A1000001", recommendation)};
  return records;
}

Mail mail_of(const Records& records) { return read_mail(Built(records).at(kPath)); }

Records under_9(Records records) {
  records.settings.rules.guidance = given(Guidance::k9);
  return records;
}

}  // namespace

TEST_CASE("POST-1: an email goes from the team to owner and team, with a copy to the SPOC") {
  const Mail mail = mail_of(one_heard(Recommendation::kRelease));
  CHECK(mail.headers.at("From") == "CPP Team <cpp@example.gov.uk>");
  CHECK(mail.headers.at("To") ==
        "Óscar Owner <owner@example.gov.uk>, North <north@example.gov.uk>");
  CHECK(mail.headers.at("Cc") == "Spoc of North <spoc-north@example.gov.uk>");
  CHECK(mail.headers.at("Date") == "Tue, 10 Mar 2026 12:00:00 +0000");
  CHECK(mail.headers.at("X-Unsent") == "1");
  CHECK(mail.headers.at("Message-Id") == "<recommendation_p1_A1000001@example.gov.uk>");
  CHECK(mail.defects == 0);
}

TEST_CASE("POST-1: without an owner the email goes to the casework team alone") {
  Records records = one_heard(Recommendation::kMaintain);
  records.cases[0].owner.reset();
  const Built built(records);
  const auto document = built.at(kPath);
  CHECK(read_mail(document).to == std::vector<std::string>{"north@example.gov.uk"});
  CHECK(read_mail(document).says("this email goes to the team alone"));
  CHECK(document.state == State::kDraft);
}

TEST_CASE("POST-1: a SPOC who owns the case is written to once") {
  Records records = one_heard(Recommendation::kMaintain);
  records.cases[0].owner = owner("Spoc of North", "Spoc-North@example.gov.uk");
  const Mail mail = mail_of(records);
  CHECK(mail.to.size() == 2);
  CHECK(mail.cc.empty());
}

TEST_CASE("POST-1: the marking, the recommendation, then what to do, and the marking last") {
  const auto lines = mail_of(one_heard(Recommendation::kRelease)).lines();
  CHECK(lines[0] == "OFFICIAL-SENSITIVE");
  CHECK(lines[1] == "Recommendation: release A1000001 on a grant of Secretary of State bail.");
  CHECK(lines[2] == "By 24 March 2026: say on Atlas whether you agree or disagree.");
  CHECK(lines.back() == "OFFICIAL-SENSITIVE");
}

TEST_CASE("POST-1: sample data says so beside the marking") {
  Records records = one_heard(Recommendation::kMaintain);
  records.settings.team.sample = given(true);
  const auto lines = mail_of(records).lines();
  CHECK(lines.front() == "OFFICIAL-SENSITIVE · FICTIONAL SAMPLE DATA");
  CHECK(lines.back() == lines.front());
}

TEST_CASE("POST-1: the subject has marking, reference, outcome and response date") {
  using Expected = std::pair<Recommendation, const char*>;
  const auto [outcome, words] =
      GENERATE(Expected{Recommendation::kRelease, "release recommended"},
               Expected{Recommendation::kMaintainWithActions, "maintain detention with actions"},
               Expected{Recommendation::kMaintain, "maintain detention"});
  CHECK(mail_of(one_heard(outcome)).subject() ==
        "OFFICIAL-SENSITIVE: A1000001, " + std::string(words) + ", respond by 24 March 2026");
}

TEST_CASE(
    "POST-1: a release gives grounds, reasons, long-stop, alternatives and the way to agree") {
  const Mail mail = mail_of(one_heard(Recommendation::kRelease));
  CHECK(mail.says("Grounds: Barriers to removal; Vulnerability."));
  CHECK(mail.says("First reason.\n\nSecond reason.\n"));
  CHECK(mail.says("18 June 2026, 100 calendar days after the panel."));
  CHECK(mail.says("Reporting was weighed."));
  CHECK(mail.says("complete “CPP Review - Recommended Release”"));
  CHECK(mail.says("The CPP Team audits the case on 24 March 2026"));
  CHECK(mail.says("if you reject this release and plan further actions, refer it to the next"));
  CHECK(mail.says("on 24 March 2026 it says whether a panel should hear the case again"));
}

TEST_CASE("POST-2, POST-5: what to do stands by day") {
  Records records = one_heard(Recommendation::kMaintainWithActions);
  records.panels[0].cases[0].outcome->actions[1].by = given(day("2026-03-16"));
  const Mail mail = mail_of(records);
  // Day 112 of a detention that began on 1 November 2025 is 21 February 2026, day 140 21 March.
  const auto place = [&](const char* words) { return mail.text.find(words); };
  CHECK(place("1. 16 March 2026: Book the escort") != std::string::npos);
  CHECK(place("2. 21 March 2026 (Saturday): in the DCPR") > place("1. 16 March"));
  CHECK(place("3. 24 March 2026: on Atlas") > place("2. 21 March"));
  CHECK(place("4. 24 March 2026: once you have looked") > place("3. 24 March"));
  CHECK(place("5. 31 March 2026: Ring the consulate") > place("4. 24 March"));
}

TEST_CASE("POST-1: an email quotes two rules at its end and tells what settings change") {
  Records records = one_heard(Recommendation::kRelease);
  records.settings.rules.audit_days = given(21);
  const Mail mail = mail_of(records);
  CHECK(mail.says("(POST-2)."));
  CHECK(mail.says("(POST-6)."));
  CHECK_FALSE(mail.says("(CLK-1)."));
  CHECK(mail.says("Changed in settings: audit days (POST-4), 21 in place of the standard 14."));
}

TEST_CASE("DQ-3: a draft that lacks the address of team, area or SPOC is not ready") {
  Records records = one_heard(Recommendation::kMaintain);
  CHECK(Built(records).at(kPath).state == State::kReady);
  records.settings.business_areas[0].spoc.email.forget();
  const auto document = Built(records).at(kPath);
  CHECK(document.state == State::kDraft);
  CHECK_FALSE(read_mail(document).says("A copy of this email goes to"));
}

TEST_CASE("POST-1: actions say what, who and by when") {
  const Mail mail = mail_of(one_heard(Recommendation::kMaintainWithActions));
  CHECK(mail.says("31 March 2026: Ring the consulate. Who: Casework."));
  CHECK(mail.says("31 March 2026: Book the escort. Who: Casework."));
  CHECK(mail.says("complete “CPP Review - Recommended Case Progression Action”"));
}

TEST_CASE("POST-3: of maintained detention the CPP Team completes the calendar event itself") {
  const Mail mail = mail_of(one_heard(Recommendation::kMaintain));
  CHECK(mail.says("“CPP Review - Recommended Maintain Detention”: there is none for you"));
  CHECK_FALSE(mail.says("The CPP Team audits"));
}

TEST_CASE("REC-7: without a recommendation the email says by when its reasons are settled") {
  const Mail mail = mail_of(one_heard(Recommendation::kNoRecommendation));
  CHECK(mail.says("By 20 April 2026: have what stood in the way of a recommendation resolved."));
  CHECK(mail.says("A panel is to hear the case by then."));
  CHECK_FALSE(mail.says("The two ways back to a panel"));
  CHECK(mail.subject() ==
        "OFFICIAL-SENSITIVE: A1000001, no recommendation, settle by 20 April 2026");
  CHECK_FALSE(mail.says("respond by"));
  CHECK(mail.says("There is no recommendation to agree or disagree with."));
  CHECK_FALSE(mail.says("choose “disagree”"));
  CHECK_FALSE(mail.says("alendar event"));
}

TEST_CASE("POST-2: without a recommendation a panel is to hear the case, not that one will") {
  const Mail mail = mail_of(one_heard(Recommendation::kNoRecommendation));
  CHECK(mail.says("A panel is to hear it again by 20 April 2026; casework need not refer it."));
  CHECK(mail.says("the case is to be heard again by then."));
  CHECK_FALSE(mail.says("A panel hears it"));
  CHECK_FALSE(mail.says("is heard again"));
}

TEST_CASE("PCK-3: a light touch review says what was granted and what has changed") {
  Records records = one_heard(Recommendation::kMaintain);
  records.cases[0].bail.emplace();
  records.cases[0].bail->granted_in_principle = given(BailGranter::kImmigrationJudge);
  records.cases[0].bail->date = given(day("2026-02-01"));
  records.cases[0].bail->outstanding = given(std::string("An address."));
  records.panels[0].cases[0].outcome->change_of_circumstances =
      given(std::string("A flight is set."));
  const Mail mail = mail_of(records);
  CHECK(mail.says("Bail was granted in principle by an Immigration Judge on 1 February 2026"));
  CHECK(mail.says("What has changed:\n\nA flight is set."));
  CHECK(mail.says("What still stands in the way of the release:\n\nAn address."));
}

TEST_CASE("PCK-3: a release after bail in principle is in line with it") {
  Records records = one_heard(Recommendation::kRelease);
  records.cases[0].bail.emplace();
  records.cases[0].bail->granted_in_principle = given(BailGranter::kSecretaryOfState);
  const Mail mail = mail_of(records);
  CHECK(mail.lines()[1] ==
        "Recommendation: release A1000001, in line with the bail already granted in principle.");
  CHECK(mail.says("No change of circumstances is recorded."));
}

TEST_CASE("GEN-2: under guidance 9.0 there is no calendar event, and a rejection is approved") {
  for (const auto outcome : {Recommendation::kRelease, Recommendation::kMaintainWithActions,
                             Recommendation::kMaintain, Recommendation::kNoRecommendation}) {
    Records records = under_9(one_heard(outcome));
    records.settings.rules.rejection_grade = given(Grade::kGrade7);
    const Mail mail = mail_of(records);
    CHECK_FALSE(mail.says("alendar event"));
    CHECK_FALSE(mail.says("CPP Review - "));
    CHECK_FALSE(mail.says("CID"));
    CHECK(mail.says("version 9.0"));
    CHECK(mail.says("Have the rejection approved at Grade 7 or above, and record the name and "
                    "grade") == (outcome != Recommendation::kNoRecommendation));
  }
}

TEST_CASE("GEN-2: under guidance 8.0 nobody is asked who approved a rejection") {
  CHECK_FALSE(mail_of(one_heard(Recommendation::kRelease)).says("Have the rejection approved"));
}

TEST_CASE("POST-2: another response date of the outcome is the one given") {
  Records records = one_heard(Recommendation::kRelease);
  records.panels[0].cases[0].outcome->response_due = given(day("2026-03-17"));
  const Mail mail = mail_of(records);
  CHECK(mail.subject() ==
        "OFFICIAL-SENSITIVE: A1000001, release recommended, respond by "
        "17 March 2026");
}

TEST_CASE("PAN-16: a response date on a bank holiday is noted in the subject too") {
  Records records = one_heard(Recommendation::kMaintain);
  records.holidays[day("2026-03-24")] = given(std::string("Sample Day"));
  CHECK(mail_of(records).subject() ==
        "OFFICIAL-SENSITIVE: A1000001, maintain detention, respond by 24 March 2026 (Sample Day)");
}

TEST_CASE("POST-1: a deferred case has no email") {
  const Built built(one_heard(Recommendation::kDeferred));
  CHECK(built.all(Kind::kEmail).empty());
  CHECK(documents::held_back_emails(built.context).empty());
}

TEST_CASE("an error about the case at the panel holds its email back and no other") {
  Records records = one_heard(Recommendation::kMaintain);
  records.cases.push_back(person("A1000002", "south", "2025-11-01"));
  records.panels[0].cases.push_back(complete("A1000002", Recommendation::kMaintain));
  records.panels[0].cases[0].outcome->alternatives.forget();
  records.panels[0].cases[0].outcome->long_stop.forget();
  const Built built(records);
  CHECK_FALSE(built.has(kPath));
  CHECK(built.has("panels/p1/emails/A1000002.eml"));
  const auto held_back = documents::held_back_emails(built.context);
  REQUIRE(held_back.size() == 1);
  CHECK(held_back[0].panel.text == "p1");
  CHECK(held_back[0].ref.text == "A1000001");
  REQUIRE(held_back[0].errors.size() == 2);
  CHECK(held_back[0].errors[0]->rule == "REC-3");
  CHECK(held_back[0].errors[1]->rule == "REC-4");
}

TEST_CASE("an error about the panel or about the case alone holds no email back") {
  Records records = one_heard(Recommendation::kMaintain);
  Panel same_day = held("p2", "2026-03-10");
  same_day.cases = {complete("A1000001", Recommendation::kMaintain)};
  records.panels.push_back(same_day);
  const Built built(records);
  std::set<std::string> subjects;
  for (const Finding& each : built.facts->findings) {
    if (each.severity == Severity::kError) subjects.insert(each.subject.text());
  }
  CHECK(subjects == std::set<std::string>{"A1000001", "p1", "p2"});
  CHECK(built.at(kPath).state != State::kNotForIssue);
  CHECK(built.has("panels/p2/emails/A1000001.eml"));
}

TEST_CASE("POST-1: the two parts of an email have the same words") {
  const Mail mail = mail_of(one_heard(Recommendation::kMaintainWithActions));
  CHECK(mail.parts == 2);
  for (const char* words : {"Ring the consulate", "Reporting was weighed."}) {
    CHECK(mail.says(words));
    CHECK(mail.html.find(words) != std::string::npos);
  }
  CHECK(mail.says("24 March 2026"));
  CHECK(mail.html.find("24\u00a0March\u00a02026") != std::string::npos);
}

TEST_CASE("REC-5: an action that ends with a full stop of its own is followed by no second") {
  Records records = one_heard(Recommendation::kMaintainWithActions);
  records.panels[0].cases[0].outcome->actions = {action("Book two escorts.")};
  constexpr const char* kSaid = "Book two escorts. Who: Casework.";
  const Built built(records);
  CHECK(read_mail(built.at(kPath)).text.find(kSaid) != std::string::npos);
  CHECK(built.at("panels/p1/record.html").bytes.find(kSaid) != std::string::npos);
  CHECK(built.at("panels/p1/atlas-updates.html").bytes.find(kSaid) != std::string::npos);
}
