#include "base/finding.h"

#include <catch2/catch.hpp>

using namespace panelpress;

namespace {

Finding finding(const char* file, int line, int column, const char* rule, const char* subject) {
  return {rule,
          Severity::kWarning,
          {SubjectKind{1}, subject},
          "message",
          {FilePath(file), line, column}};
}

}  // namespace

TEST_CASE("findings stand by file, line, column, rule and subject") {
  std::vector<Finding> findings = {
      finding("b.toml", 1, 1, "CLK-2", "x"),  finding("a.toml", 10, 1, "CLK-2", "x"),
      finding("a.toml", 9, 5, "CLK-2", "x"),  finding("a.toml", 9, 3, "PAN-3", "x"),
      finding("a.toml", 9, 3, "PAN-10", "y"), finding("a.toml", 9, 3, "PAN-10", "x")};
  sort_findings(findings);
  std::vector<std::string> order;
  for (const Finding& each : findings) {
    order.push_back(to_text(each.source) + " " + each.rule + " " + each.subject.text());
  }
  CHECK(order == std::vector<std::string>{"a.toml:9:3 PAN-10 x", "a.toml:9:3 PAN-10 y",
                                          "a.toml:9:3 PAN-3 x", "a.toml:9:5 CLK-2 x",
                                          "a.toml:10:1 CLK-2 x", "b.toml:1:1 CLK-2 x"});
}

TEST_CASE("a finding is one line with its place and its rule") {
  CHECK(to_line(finding("cases/a.toml", 3, 7, "DQ-1", "A")) ==
        "cases/a.toml:3:7: warning: message [DQ-1]");
  CHECK(to_line(finding("cases/a.toml", 3, 7, "", ""), "inputs") ==
        "inputs/cases/a.toml:3:7: warning: message");
}

TEST_CASE("a place is one when it has a file") {
  CHECK_FALSE(Source{});
  CHECK(Source{}.file().empty());
  CHECK(finding("a.toml", 1, 1, "", "").source);
}

TEST_CASE("a path is kept once, whoever names it") {
  const std::string twice = "kept.toml";
  CHECK(FilePath("kept.toml") == FilePath(twice));
  CHECK(&FilePath("kept.toml").text() == &FilePath(twice).text());
  CHECK(FilePath("kept.toml") != FilePath("kept.tom"));
  CHECK_FALSE(FilePath());
}
