#include "rules/finding_index.h"

#include <catch2/catch.hpp>

#include "model/subjects.h"

using namespace panelpress;
using panelpress::rules::FindingIndex;

namespace {

std::vector<std::string> messages(const std::vector<const Finding*>& findings) {
  std::vector<std::string> all;
  for (const Finding* finding : findings) all.push_back(finding->message.text());
  return all;
}

Finding finding(Subject subject, std::string message) {
  Finding made;
  made.subject = std::move(subject);
  made.message = std::move(message);
  return made;
}

}  // namespace

TEST_CASE("finding index: findings about a subject come in their order") {
  const std::vector<Finding> findings = {finding(about_case({"b"}), "1"),
                                         finding(about_case({"a"}), "2"),
                                         finding(about_case({"b"}), "3"), finding({}, "4")};
  const FindingIndex index(findings);
  CHECK(messages(index.about(about_case({"b"}))) == std::vector<std::string>{"1", "3"});
  CHECK(messages(index.about({})) == std::vector<std::string>{"4"});
  CHECK(index.about(about_case({"c"})).empty());
  CHECK(FindingIndex().about(about_case({"a"})).empty());
}

TEST_CASE("finding index: a panel's findings include those on its cases and people, in order") {
  const std::vector<Finding> findings = {
      finding(about_person_at({"2026-03-24-pm"}, {"chair"}), "1"),
      finding(about_panel({"2026-03-24"}), "2"), finding(about_panel({"2026-03-24-pm"}), "3"),
      finding(about_case_at({"2026-03-24-pm2"}, {"A1"}), "4"),
      finding(about_case_at({"2026-03-24-pm"}, {"A1"}), "5")};
  const FindingIndex index(findings);
  CHECK(messages(index.about_all_of({"2026-03-24-pm"})) == std::vector<std::string>{"1", "3", "5"});
  CHECK(messages(index.about_all_of({"2026-03-24"})) == std::vector<std::string>{"2"});
}

TEST_CASE("finding index: nothing is found of another that has the same id") {
  const std::vector<Finding> findings = {
      finding(about_claim({"x"}), "claim"), finding(about_panel({"x"}), "panel"),
      finding(about_person({"x"}), "person"), finding(about_case_at({"x"}, {"y"}), "case at x"),
      finding(about_person_at({"x"}, {"y"}), "person at x")};
  const FindingIndex index(findings);
  CHECK(messages(index.about(about_claim({"x"}))) == std::vector<std::string>{"claim"});
  CHECK(messages(index.about(about_case_at({"x"}, {"y"}))) ==
        std::vector<std::string>{"case at x"});
  CHECK(index.about(about_case({"x"})).empty());
  CHECK(messages(index.about_all_of({"x"})) ==
        std::vector<std::string>{"panel", "case at x", "person at x"});
}
