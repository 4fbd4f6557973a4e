#include "documents/invitations/invitations.h"

#include <catch2/catch.hpp>

#include "support/built.h"
#include "support/mail.h"

using namespace panelpress;
using namespace panelpress::build;
using support::Built;
using support::Mail;
using support::read_mail;

namespace {

Person somebody(const std::string& id, Area area) {
  Person person;
  person.id = at(PersonId{id});
  person.name = at("Name of " + id);
  person.email = at(id + "@example.gov.uk");
  person.area = at(area);
  if (area != Area::kIndependent) person.grade = at(Grade::kGrade7);
  return person;
}

Member member(const std::string& id, std::optional<Answer> answer = std::nullopt) {
  Member member;
  member.person = at(PersonId{id});
  if (answer) {
    member.answer = at(*answer);
    member.answered_on = at(day("2026-03-01"));
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
  records.cases[0].vulnerability.aar_level = at(3);
  Panel panel = held("p1", "2026-04-16");
  panel.status = at(PanelStatus::kPlanned);
  panel.start = at(DateTime{day("2026-04-16")} + std::chrono::hours{10});
  panel.chair = at(PersonId{"chair"});
  panel.members = {member("declines", Answer::kDeclined), member("postal"),
                   member("indie", Answer::kAttending), member("out", Answer::kDeclined)};
  panel.members[0].reserve = at(PersonId{"reserve"});
  ListedCase listed;
  listed.ref = at(CaseRef{"A1000001"});
  listed.basis = at(Basis::kReReferral);
  panel.cases = {listed};
  records.panels = {panel};
  return records;
}

Mail invitation(const Records& records) {
  return read_mail(Built(records).at("panels/p1/invitation.eml"));
}
Mail case_list(const Records& records) {
  return read_mail(Built(records).at("panels/p1/case-list.eml"));
}

}  // namespace

TEST_CASE("an invitation goes to chair, members and their reserves, and names those it misses") {
  const Mail mail = invitation(one_planned());
  CHECK(mail.to == std::vector<std::string>{"chair@example.gov.uk", "declines@example.gov.uk",
                                            "reserve@example.gov.uk", "indie@example.gov.uk",
                                            "out@example.gov.uk"});
  CHECK(mail.says("No address is recorded for Name of postal"));
  CHECK(mail.defects == 0);
}

TEST_CASE("PAN-9 to PAN-13: an invitation gives every last day") {
  const Mail mail = invitation(one_planned());
  CHECK(mail.subject() ==
        "OFFICIAL-SENSITIVE: case progression panel on Thursday 16 April 2026 at "
        "10:00, answer by 13 April 2026");
  CHECK(mail.says("Independent members answer | 16 March 2026 | 1 of 1 answered"));
  CHECK(mail.says("Invitations go out | 2 April 2026 | Not recorded"));
  CHECK(mail.says("Cases are chosen | 9 April 2026 | Not recorded"));
  CHECK(mail.says("The pack is issued | 9 April 2026 | Not recorded"));
  CHECK(mail.says("Every member answers | 13 April 2026 | 3 of 4 answered"));
  CHECK(mail.says("Independent members have the case list | 14 April 2026 | Not recorded"));
}

TEST_CASE("an invitation is dated when it was sent, else as of the day") {
  Records records = one_planned();
  CHECK(invitation(records).headers.at("Date") == "Tue, 31 Mar 2026 12:00:00 +0000");
  records.panels[0].invited_on = at(day("2026-03-26"));
  CHECK(invitation(records).headers.at("Date") == "Thu, 26 Mar 2026 12:00:00 +0000");
  CHECK(invitation(records).says("Invitations go out | 2 April 2026 | Done 26 March 2026"));
}

TEST_CASE("PAN-13: the case list goes to independent members who have not declined") {
  const Mail mail = case_list(one_planned());
  CHECK(mail.to == std::vector<std::string>{"indie@example.gov.uk"});
  CHECK_FALSE(mail.says("No address is recorded"));
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
  records.settings.rules.guidance = at(Guidance::k9);
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
  records.cases[0].detention.start = at(day("2026-05-30"));
  const auto document = Built(records).at("panels/p1/case-list.eml");
  CHECK(document.state == State::kNotForIssue);
  const auto lines = read_mail(document).lines();
  CHECK(lines[1].starts_with("Not for issue. Do not send this email until 1 error"));
  CHECK(lines[2].find("(SEL-8") != std::string::npos);
  CHECK(Built(records).at("panels/p1/invitation.eml").state != State::kNotForIssue);
}
