#include "rules/finding_index.h"

#include <catch2/catch.hpp>

using panelpress::Finding;
using panelpress::rules::FindingIndex;

namespace {

std::vector<std::string> messages(const std::vector<const Finding*>& findings) {
  std::vector<std::string> all;
  for (const Finding* finding : findings) all.push_back(finding->message.text());
  return all;
}

Finding about(std::string subject, std::string message) {
  Finding finding;
  finding.subject = std::move(subject);
  finding.message = std::move(message);
  return finding;
}

}  // namespace

TEST_CASE("finding index: findings about a subject come in their order") {
  const std::vector<Finding> findings = {about("b", "1"), about("a", "2"), about("b", "3"),
                                         about("", "4")};
  const FindingIndex index(findings);
  CHECK(messages(index.about("b")) == std::vector<std::string>{"1", "3"});
  CHECK(messages(index.about("")) == std::vector<std::string>{"4"});
  CHECK(index.about("c").empty());
  CHECK(FindingIndex().about("a").empty());
}

TEST_CASE("finding index: a panel's findings include those on its cases and people, in order") {
  const std::vector<Finding> findings = {
      about("2026-03-24-pm chair", "1"), about("2026-03-24", "2"), about("2026-03-24-pm", "3"),
      about("2026-03-24-pm2 A1", "4"), about("2026-03-24-pm A1", "5")};
  const FindingIndex index(findings);
  CHECK(messages(index.about_all_of("2026-03-24-pm")) == std::vector<std::string>{"1", "3", "5"});
  CHECK(messages(index.about_all_of("2026-03-24")) == std::vector<std::string>{"2"});
}
