// Every message of the sample, as a mail program reads it.
#include <algorithm>
#include <catch2/catch.hpp>
#include <regex>

#include "support/built.h"
#include "support/mail.h"

using namespace panelpress;
using support::Built;
using support::Mail;
using support::sample;

namespace {

/// The words of a part, without what only one of text and HTML has: rules, numbers of items, and
/// the colon after a name.
std::vector<std::string> bare(const std::vector<std::string>& words) {
  std::vector<std::string> found;
  for (std::string word : words) {
    while (word.ends_with(':')) word.pop_back();
    const bool is_rule = word.find_first_not_of("-|") == std::string::npos;
    const bool is_number =
        word.ends_with('.') && word.find_first_not_of("0123456789.") == std::string::npos;
    if (!is_rule && !is_number) found.push_back(word);
  }
  return found;
}

std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> words(1);
  for (const char c : text) {
    const bool is_blank = c == ' ' || c == '\n';
    if (!is_blank) words.back() += c;
    if (is_blank && !words.back().empty()) words.emplace_back();
  }
  return words;
}

void check_shape(const Mail& mail) {
  const auto lines = mail.lines();
  CHECK(mail.defects == 0);
  CHECK(mail.subject().starts_with("OFFICIAL-SENSITIVE: "));
  CHECK(lines.front() == "OFFICIAL-SENSITIVE · FICTIONAL SAMPLE DATA");
  CHECK(lines.back() == lines.front());
  CHECK(bare(words_of(mail.text)) == bare(mail.html_words));
  CHECK(mail.from == std::vector<std::string>{"cpp@example.gov.uk"});
}

/// How many rules an email explains at its end: "Response date (POST-2). Casework …".
std::ptrdiff_t rules_explained(const Mail& mail) {
  static const std::regex kRule(R"(\([A-Z]+-\d+\)\. )");
  const auto begin = std::sregex_iterator(mail.text.begin(), mail.text.end(), kRule);
  return std::distance(begin, std::sregex_iterator());
}

void check_facts(const Mail& mail, const rules::RecommendationFacts& facts) {
  const CaseRecord& record = *facts.record;
  const BusinessArea& area = *sample().facts->records->find(facts.area());
  std::vector<std::string> to;
  if (record.owner && is_recorded(record.owner->email)) to.push_back(*record.owner->email);
  to.push_back(*area.email);
  CHECK(mail.to == to);
  CHECK(mail.cc == std::vector<std::string>{*area.spoc.email});
  CHECK(mail.subject().find(facts.ref().text + ", ") != std::string::npos);
  CHECK(mail.subject().find(*record.name) == std::string::npos);
  CHECK_FALSE(mail.says(*record.name));
  for (const Action& each : facts.given().actions) CHECK(mail.says(*each.what));
  CHECK(rules_explained(mail) >= 1);
  CHECK(rules_explained(mail) <= 2);
}

}  // namespace

TEST_CASE("every message of the sample reads without defects, with one content in two parts") {
  std::vector<documents::Document> messages;
  for (const auto& job : documents::all_jobs(sample().context)) {
    for (auto& made : job.make()) {
      if (made.path().ends_with(".eml")) messages.push_back(std::move(made));
    }
  }
  REQUIRE(messages.size() > 40);
  const auto mail = support::read_mail(messages);
  for (std::size_t i = 0; i < messages.size(); ++i) {
    INFO(messages[i].path());
    check_shape(mail[i]);
    // The records hold no address of an area that refers cases: its answers are drafts to nobody.
    CHECK(mail[i].to.empty() == messages[i].path().starts_with("referrals/"));
  }
}

TEST_CASE("POST-1: each email of the sample agrees with the facts, and holds no name") {
  const auto emails = sample().all(Kind::kEmail);
  const auto mail = support::read_mail(emails);
  for (std::size_t i = 0; i < emails.size(); ++i) {
    INFO(emails[i].path());
    const auto space = emails[i].subject.find(' ');
    const auto* facts = sample().facts->find(PanelId{emails[i].subject.substr(0, space)},
                                             CaseRef{emails[i].subject.substr(space + 1)});
    REQUIRE(facts != nullptr);
    check_facts(mail[i], *facts);
  }
}
