#include <catch2/catch.hpp>

#include "documents/kinds.h"
#include "support/built.h"
#include "support/mail.h"

using namespace panelpress;
using namespace panelpress::fixtures;
using support::Built;
using support::Mail;
using support::read_mail;

namespace {

Person somebody(const std::string& id, Area area) {
  Person person;
  person.id = given(PersonId{id});
  person.name = given("Name of " + id);
  person.email = given(id + "@example.gov.uk");
  person.area = given(area);
  if (area != Area::kIndependent) person.grade = given(Grade::kGrade7);
  return person;
}

Member member(const std::string& id, std::optional<Answer> answer = std::nullopt) {
  Member member;
  member.person = given(PersonId{id});
  if (answer) {
    member.answer = given(*answer);
    member.answered_on = given(day("2026-03-01"));
  }
  return member;
}

/// A panel on Thursday 16 April 2026 with a chair, a member who declined and her reserve, one
/// without an address, and two independent members, of whom one declined.
Records one_planned() {
  Records records = two_areas();
  records.people = {somebody("chair", Area::kNrpc),        somebody("declines", Area::kFnoRc),
                    somebody("indie", Area::kIndependent), somebody("out", Area::kIndependent),
                    somebody("postal", Area::kNrpc),       somebody("reserve", Area::kFnoRc)};
  records.people[4].email.forget();
  records.cases = {person("A1000001", "north", "2025-11-01")};
  records.cases[0].vulnerability.aar_level = given(3);
  Panel panel = held("p1", "2026-04-16");
  panel.status = given(PanelStatus::kPlanned);
  panel.start = given(DateTime{day("2026-04-16")} + std::chrono::hours{10});
  panel.chair = given(PersonId{"chair"});
  panel.members = {member("declines", Answer::kDeclined), member("postal"),
                   member("indie", Answer::kAttending), member("out", Answer::kDeclined)};
  panel.members[0].reserve = given(PersonId{"reserve"});
  ListedCase listed;
  listed.ref = given(CaseRef{"A1000001"});
  listed.basis = given(Basis::kReReferral);
  panel.cases = {listed};
  records.panels = {panel};
  return records;
}

Mail mail(const Records& records, const std::string& name) {
  return read_mail(Built(records).at("panels/p1/" + name + ".eml"));
}
Mail invitation(const Records& records) { return mail(records, "invitation"); }
Mail case_list(const Records& records) { return mail(records, "case-list"); }

/// The planned panel cancelled on the day before it, with a member who had said that he attends.
Records one_cancelled() {
  Records records = one_planned();
  records.panels[0].status = given(PanelStatus::kCancelled);
  records.panels[0].date = given(day("2026-03-26"));
  records.panels[0].start = given(DateTime{day("2026-03-26")} + std::chrono::hours{10});
  records.panels[0].cancelled_at = given(DateTime{day("2026-03-25")} + std::chrono::hours{15});
  FeeRate rate;
  rate.from = given(day("2025-01-01"));
  rate.full = given(Pence{21000});
  rate.half = given(Pence{10500});
  records.settings.fee_rates = {rate};
  return records;
}

}  // namespace

TEST_CASE("an invitation goes to chair, members and reserves, and hides independent addresses") {
  const Mail mail = invitation(one_planned());
  CHECK(mail.to == std::vector<std::string>{"chair@example.gov.uk", "declines@example.gov.uk",
                                            "reserve@example.gov.uk"});
  CHECK(mail.headers.at("Bcc") ==
        "Name of indie <indie@example.gov.uk>, Name of out <out@example.gov.uk>");
  CHECK(mail.defects == 0);
}

TEST_CASE("PCK-8: the pack is for those who are to read it, and not for who has declined") {
  const Mail pack = mail(one_planned(), "pack");
  CHECK(pack.to == std::vector<std::string>{"chair@example.gov.uk", "reserve@example.gov.uk"});
  CHECK(pack.headers.at("Bcc") == "Name of indie <indie@example.gov.uk>");
}

TEST_CASE("DQ-3: who has no address is told to the team, not to everybody in the email") {
  const auto document = Built(one_planned()).at("panels/p1/invitation.eml");
  CHECK_FALSE(read_mail(document).says("o address"));
  CHECK(document.state == State::kDraft);
}

TEST_CASE(
    "PAN-9 to PAN-13: an invitation gives the days to come, and nothing of the team's progress") {
  Records records = one_planned();
  records.panels[0].invited_on = given(day("2026-03-16"));
  const Mail mail = invitation(records);
  CHECK(mail.subject() ==
        "OFFICIAL-SENSITIVE: case progression panel on Thursday 16 April 2026 at "
        "10:00, answer by 13 April 2026");
  CHECK(mail.says("Independent members answer | 16 March 2026"));
  CHECK(mail.says("The pack comes | 11 April 2026 (Saturday)"));
  CHECK(mail.says("Every member answers | 13 April 2026"));
  CHECK(mail.says("Independent members have the case list | 14 April 2026"));
  CHECK_FALSE(mail.says("Invitations go out"));
  CHECK_FALSE(mail.says("1 of 1"));
}

TEST_CASE("PAN-12: nobody is asked for an answer by a day gone by") {
  // As of 31 March the month before 16 April has begun.
  CHECK_FALSE(invitation(one_planned()).says("16 March 2026"));
  const Mail late = read_mail(Built(one_planned(), "2026-04-15").at("panels/p1/invitation.eml"));
  CHECK(late.says("say at once whether you can attend"));
  CHECK_FALSE(late.says("By when"));
  CHECK(late.subject().ends_with("at 10:00"));
}

TEST_CASE("an invitation is dated when it was sent, else as of the day") {
  Records records = one_planned();
  CHECK(invitation(records).headers.at("Date") == "Tue, 31 Mar 2026 12:00:00 +0000");
  records.panels[0].invited_on = given(day("2026-03-26"));
  CHECK(invitation(records).headers.at("Date") == "Thu, 26 Mar 2026 12:00:00 +0000");
}

TEST_CASE("a pack issued after the invitation is not known in it") {
  Records records = one_planned();
  records.panels[0].invited_on = given(day("2026-03-26"));
  records.panels[0].pack_issued_on = given(day("2026-03-30"));
  CHECK(invitation(records).says("prepare from the pack, which comes by 11 April 2026"));
  CHECK(mail(records, "pack").says("issued on 30 March 2026"));
}

TEST_CASE("an invitation has a calendar part that lists nobody, and the guide to the screens") {
  Records records = one_planned();
  records.panels[0].join_url = given(std::string("https://meet.example/abc"));
  const auto document = Built(records).at("panels/p1/invitation.eml");
  const Mail mail = read_mail(document);
  REQUIRE(mail.parts == 4);
  CHECK(mail.part_types[2] == "text/calendar");
  // 10:00 of 16 April is summer time, and a panel has 150 minutes.
  CHECK(mail.part_texts[2].find("DTSTART:20260416T090000Z") != std::string::npos);
  CHECK(mail.part_texts[2].find("DTEND:20260416T113000Z") != std::string::npos);
  CHECK(mail.part_texts[2].find("URL:https://meet.example/abc") != std::string::npos);
  CHECK(mail.part_texts[2].find("ATTENDEE") == std::string::npos);
  CHECK(mail.part_texts[2].find("METHOD:PUBLISH") != std::string::npos);
  CHECK(mail.part_types[3] == "text/html");
  CHECK(mail.part_texts[3].find("Removal directions") != std::string::npos);
  CHECK(mail.says("https://meet.example/abc"));
}

TEST_CASE("ARR-1: who is free is asked of independent members, each unseen by the others") {
  Records records = one_planned();
  records.panels[0].asked_on = given(day("2026-03-02"));
  const Mail mail = ::mail(records, "availability");
  CHECK(mail.to == std::vector<std::string>{"cpp@example.gov.uk"});
  CHECK(mail.headers.at("Bcc") ==
        "Name of indie <indie@example.gov.uk>, Name of out <out@example.gov.uk>");
  CHECK(mail.subject().ends_with("Answer by 16 March 2026"));
  CHECK(mail.parts == 2);
  CHECK_FALSE(mail.says("Name of"));
}

TEST_CASE("ARR-1: names are asked of the SPOC of each core area, by the day of the invitations") {
  Records records = one_planned();
  CoreArea area;
  area.code = given(Area::kFnoRc);
  area.spoc.name = given(std::string("Wren"));
  area.spoc.email = given(std::string("wren@example.gov.uk"));
  records.settings.core_areas = {area};
  const Mail mail = ::mail(records, "names-fno-rc");
  CHECK(mail.to == std::vector<std::string>{"wren@example.gov.uk"});
  CHECK(mail.says("name a member and a reserve by 2 April 2026, when invitations go out"));
  CHECK_FALSE(Built(records).has("panels/p1/names-nrpc.eml"));
}

TEST_CASE("the subject of each email before a panel has its time: two panels may have one day") {
  Records records = one_planned();
  CoreArea area;
  area.code = given(Area::kFnoRc);
  area.spoc.email = given(std::string("wren@example.gov.uk"));
  records.settings.core_areas = {area};
  const Built built(records);
  for (const char* name : {"invitation", "availability", "names-fno-rc", "case-list", "pack"}) {
    const Mail mail = read_mail(built.at(std::string("panels/p1/") + name + ".eml"));
    CHECK_THAT(mail.subject(), Catch::Contains("on Thursday 16 April 2026 at 10:00"));
  }
}

TEST_CASE("FEE-4: a late cancellation says what is payable to whom, and cancels the event") {
  const Mail mail = ::mail(one_cancelled(), "cancellation");
  CHECK(mail.to == std::vector<std::string>{"chair@example.gov.uk", "reserve@example.gov.uk"});
  CHECK(mail.headers.at("Bcc") == "Name of indie <indie@example.gov.uk>");
  CHECK(mail.headers.at("Date") == "Wed, 25 Mar 2026 12:00:00 +0000");
  CHECK(mail.says("may claim the full fee, £210.00, by 26 April 2026."));
  CHECK(mail.says("- Name of indie"));
  REQUIRE(mail.parts == 3);
  CHECK(mail.part_texts[2].find("METHOD:CANCEL") != std::string::npos);
  CHECK(mail.part_texts[2].find("STATUS:CANCELLED") != std::string::npos);
}

TEST_CASE("FEE-4: more than 72 hours before the start nothing is payable") {
  Records records = one_cancelled();
  records.panels[0].cancelled_at = given(DateTime{day("2026-03-23")} + std::chrono::hours{9});
  const Mail mail = ::mail(records, "cancellation");
  CHECK(mail.says("Nothing: the panel was cancelled more than 72 hours before its start."));
  CHECK_FALSE(mail.says("210"));
}

TEST_CASE("PAN-13: the case list goes to independent members who have not declined") {
  const Mail mail = case_list(one_planned());
  CHECK(mail.headers.at("Bcc") == "Name of indie <indie@example.gov.uk>");
  CHECK(mail.to == std::vector<std::string>{"cpp@example.gov.uk"});
}

TEST_CASE("PAN-13: the case list holds references and no name, nationality or health") {
  const Mail mail = case_list(one_planned());
  // Detained since 1 November: day 84 is 24 January, the window ends on 1 February, and 16 April is
  // 74 days later, on day 166.
  CHECK(mail.says("1 | A1000001 | 3-month | 8 | Overdue 74 days, Re-referral"));
  CHECK_FALSE(mail.says("Person A1000001"));
  CHECK_FALSE(mail.says("Albania"));
  CHECK_FALSE(mail.says("AaR"));
}

TEST_CASE("GEN-2: under guidance 9.0 readers are told to delete what they downloaded") {
  Records records = one_planned();
  CHECK_FALSE(invitation(records).says("delete every document"));
  records.settings.rules.guidance = given(Guidance::k9);
  CHECK(invitation(records).says("delete every document"));
  CHECK(case_list(records).says("delete every document"));
}

TEST_CASE("no invitation for a panel that is past, and no case list without independents") {
  Records records = one_planned();
  CHECK(Built(records, "2026-04-16").has("panels/p1/invitation.eml"));
  CHECK_FALSE(Built(records, "2026-04-17").has("panels/p1/invitation.eml"));
  records.panels[0].members.pop_back();
  records.panels[0].members.pop_back();
  CHECK_FALSE(Built(records).has("panels/p1/case-list.eml"));
}

TEST_CASE("an error about a case on the list marks the case list not for issue, with the reason") {
  Records records = one_planned();
  records.cases[0].detention.start = given(day("2026-05-30"));
  const auto document = Built(records).at("panels/p1/case-list.eml");
  CHECK(document.state == State::kNotForIssue);
  const auto lines = read_mail(document).lines();
  CHECK(lines[1].starts_with("Not for issue. Do not send this email until 1 error"));
  CHECK(lines[2].find("(SEL-8") != std::string::npos);
  CHECK(Built(records).at("panels/p1/invitation.eml").state != State::kNotForIssue);
}
