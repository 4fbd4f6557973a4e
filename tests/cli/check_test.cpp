#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "cli/support.h"

namespace panelpress::tests {
namespace {

using nlohmann::json;

/// What `check` says, in a format, of records whose holidays have a key misspelt in line 1.
Ended check_misspelt(const std::string& format) {
  const TemporaryFolder folder;
  const std::string inputs = (folder.path() / "records").string();
  REQUIRE(Program{}.run({"init", "-q", inputs, "--as-of", "2026-03-31"}).status == 0);
  const auto file = folder.path() / "records/holidays.toml";
  write(file, "holidys = []\n" + bytes_of(file));
  return Program{}.run({"check", "-i", inputs, "--as-of", "2026-03-31", "--format", format});
}

}  // namespace

TEST_CASE("check: a slip of the inputs is no clean bill for a program that reads JSON") {
  const Ended ended = check_misspelt("json");
  CHECK(ended.status == 2);
  CHECK(ended.err.find("holidays.toml:1:1: error: unknown key 'holidys'") != std::string::npos);
  const json told = json::parse(ended.out);
  CHECK(told["as_of"] == "2026-03-31");
  REQUIRE(told["findings"].size() == 1);
  CHECK(told["findings"][0]["severity"] == "error");
  CHECK(told["findings"][0]["file"] == "holidays.toml");
  CHECK(told["findings"][0]["line"] == 1);
}

TEST_CASE("check: a slip of the inputs stands in SARIF at its line, against no rule") {
  const Ended ended = check_misspelt("sarif");
  CHECK(ended.status == 2);
  const json results = json::parse(ended.out)["runs"][0]["results"];
  REQUIRE(results.size() == 1);
  CHECK_FALSE(results[0].contains("ruleId"));
  CHECK(results[0]["level"] == "error");
  CHECK(results[0]["message"]["text"].get<std::string>().starts_with("unknown key 'holidys'"));
  const json& place = results[0]["locations"][0]["physicalLocation"];
  CHECK(place["artifactLocation"]["uri"] == "holidays.toml");
  CHECK(place["region"]["startLine"] == 1);
}

TEST_CASE("check: where there are no inputs, a program is told nothing and the status tells") {
  const TemporaryFolder folder;
  const std::string nowhere = (folder.path() / "nowhere").string();
  const Ended ended = Program{}.run({"check", "-i", nowhere, "--format", "sarif"});
  CHECK(ended.status == 2);
  CHECK(ended.out.empty());
}

}  // namespace panelpress::tests
