// Nothing leaks and nothing injects: whatever the records say, an email holds its own case alone
// and goes to its own recipients alone.
#include <fmt/format.h>
#include <rapidcheck.h>

#include <catch2/catch.hpp>

#include "base/text.h"
#include "support/built.h"
#include "support/mail.h"

using namespace panelpress;
using namespace panelpress::fixtures;
using support::Built;
using support::Mail;

namespace {

/// Names in many scripts, and texts that try to be a header, a recipient, markup or a template.
std::string any_text() {
  const std::string piece = *rc::gen::element<std::string>(
      "Ana", "Zoë Ångström", "محمد الفاتح", "Łukasz Żółć", "王小明", "Ольга", "ירון",
      "O'Neil-Smith", "\"quoted\" (comment)", "a,b;c:d", "x\r\nBcc: evil@evil.example",
      "<evil@evil.example>", ", evil@evil.example", "=?utf-8?q?evil?=", "</td></table><script>",
      "{{ref}} {{{page}}}", "--=_alternative_0", "tab\there", "🜁 emoji 😀",
      "line\nBcc: evil@evil.example\n\nbody", "é\u0301 combining", "&amp; <b>",
      std::string(300, 'w') + " end", "%s%n \\", ".");
  const std::string other = *rc::gen::element<std::string>("", " ", "Ben", " Ω", "\n.");
  return piece + other;
}

/// A word that stands in one case's record and nowhere else.
std::string secret(std::size_t number) { return fmt::format("secret{}of{}", number, number); }
std::string ref_of(std::size_t number) { return fmt::format("Z{:07}", 1234567 + 1111 * number); }

Text text_of(std::size_t number) { return given(any_text() + " " + secret(number)); }

CaseRecord any_case(std::size_t number) {
  CaseRecord record =
      person(ref_of(number), *rc::gen::element<std::string>("north", "south"), "2025-10-06");
  record.name = text_of(number);
  record.nationality = text_of(number);
  record.owner = owner(any_text(), fmt::format("owner{}@example.gov.uk", number));
  record.owner->name = text_of(number);
  record.public_protection = text_of(number);
  if (*rc::gen::arbitrary<bool>()) {
    record.bail.emplace();
    record.bail->granted_in_principle = given(BailGranter::kSecretaryOfState);
    record.bail->outstanding = text_of(number);
  }
  return record;
}

ListedCase any_outcome(std::size_t number) {
  ListedCase listed =
      heard(ref_of(number),
            *rc::gen::element(Recommendation::kRelease, Recommendation::kMaintainWithActions,
                              Recommendation::kMaintain, Recommendation::kNoRecommendation,
                              Recommendation::kDeferred));
  Outcome& outcome = *listed.outcome;
  outcome.reasons = text_of(number);
  outcome.alternatives = text_of(number);
  outcome.change_of_circumstances = text_of(number);
  outcome.key_points = text_of(number);
  outcome.long_stop_days = given(90);
  outcome.resolve_by = given(day("2026-04-20"));
  outcome.grounds = given(std::vector{Ground::kBarriers});
  if (*outcome.recommendation == Recommendation::kMaintainWithActions) {
    outcome.actions = {action(any_text() + secret(number))};
    outcome.actions[0].who = text_of(number);
  }
  return listed;
}

Records any_records() {
  Records records = two_areas();
  records.settings.team.name = given(any_text());
  records.settings.team.marking = given(any_text());
  for (BusinessArea& area : records.settings.business_areas) {
    area.name = given(any_text());
    area.spoc.name = given(any_text());
  }
  records.panels = {held("p1", "2026-02-10"), held("p2", "2026-03-10")};
  const auto count = *rc::gen::inRange<std::size_t>(1, 6);
  for (std::size_t number = 0; number < count; ++number) {
    records.cases.push_back(any_case(number));
    for (Panel& panel : records.panels) {
      if (*rc::gen::arbitrary<bool>()) panel.cases.push_back(any_outcome(number));
    }
  }
  return records;
}

/// A text without its blanks and control characters: a header has no line ends, and Python's reader
/// puts a blank between the parts of a long name.
std::string letters(const std::string& text) {
  std::string found;
  for (const char c : text) {
    if (static_cast<unsigned char>(c) > 0x20 && c != 0x7F) found += c;
  }
  return found;
}

/// An email and what it may hold.
struct Expected {
  documents::Document document;
  std::vector<std::string> to;
  std::vector<std::string> to_names;
  std::string cc;
  std::string cc_name;
  std::string marking;
  std::vector<std::string> secrets_of_others;
};

std::vector<Expected> emails_of(const Records& records) {
  const Built built(records);
  std::vector<Expected> found;
  for (const documents::Document& document : built.all(Kind::kEmail)) {
    Expected expected{document, {}, {}, {}, {}, *records.settings.team.marking, {}};
    const std::string ref = document.subject.substr(document.subject.find(' ') + 1);
    for (std::size_t i = 0; i < records.cases.size(); ++i) {
      const CaseRecord& record = records.cases[i];
      if (record.ref->text != ref) {
        expected.secrets_of_others.push_back(record.ref->text);
        expected.secrets_of_others.push_back(secret(i));
        continue;
      }
      const BusinessArea& area = *built.facts->records->find(*record.area);
      expected.to = {*record.owner->email, *area.email};
      expected.to_names = {letters(*record.owner->name), letters(*area.name)};
      expected.cc = *area.spoc.email;
      expected.cc_name = letters(*area.spoc.name);
    }
    found.push_back(std::move(expected));
  }
  return found;
}

void check_recipients(const Mail& mail, const Expected& expected) {
  CHECK(mail.to == expected.to);
  CHECK(mail.cc == std::vector<std::string>{expected.cc});
  CHECK(mail.from == std::vector<std::string>{"cpp@example.gov.uk"});
  REQUIRE(mail.to_names.size() == 2);
  CHECK(letters(mail.to_names[0]) == expected.to_names[0]);
  CHECK(letters(mail.to_names[1]) == expected.to_names[1]);
  CHECK(letters(mail.cc_names.at(0)) == expected.cc_name);
}

void check_content(const Mail& mail, const Expected& expected) {
  CHECK(mail.defects == 0);
  CHECK(mail.parts == 2);
  CHECK(mail.header_names() == std::vector<std::string>{"Cc", "Content-Type", "Date", "From",
                                                        "MIME-Version", "Message-Id", "Subject",
                                                        "To", "X-Unsent"});
  CHECK_THAT(letters(mail.subject()), Catch::StartsWith(letters(expected.marking + ": Z")));
  CHECK(mail.subject().find("secret") == std::string::npos);
  CHECK(mail.html.find("<script") == std::string::npos);
  std::string all = mail.text + mail.html;
  for (const auto& [name, value] : mail.headers) all += value;
  for (const std::string& secret : expected.secrets_of_others) {
    INFO(secret);
    CHECK(all.find(secret) == std::string::npos);
  }
}

}  // namespace

TEST_CASE("POST-1: no email holds another case, and no value adds a header or a recipient") {
  std::vector<Expected> all;
  rc::check([&] {
    auto emails = emails_of(any_records());
    all.insert(all.end(), std::make_move_iterator(emails.begin()),
               std::make_move_iterator(emails.end()));
  });
  std::vector<documents::Document> documents;
  for (const Expected& each : all) documents.push_back(each.document);
  REQUIRE(documents.size() > 15);  // of thirty tries, some forty
  const auto mail = support::read_mail(documents);
  for (std::size_t i = 0; i < all.size(); ++i) {
    INFO(mail[i].text);
    check_recipients(mail[i], all[i]);
    check_content(mail[i], all[i]);
  }
}
