#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "support.h"

using namespace panelpress::tests;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

/// A copy of the sample in which a concern about conduct was not told to the CPP lead (CON-1).
struct Untold {
  TemporaryFolder folder;
  fs::path inputs = folder.path() / "inputs";

  Untold() {
    fs::copy(kRoot / "inputs", inputs, fs::copy_options::recursive);
    const std::string told = "told_lead_at = 2026-02-26T15:00:00\n";
    std::string log = bytes_of(inputs / "feedback/2026.toml");
    write(inputs / "feedback/2026.toml", log.erase(log.find(told), told.size()));
  }

  std::string check(const std::vector<std::string>& more) const {
    std::vector<std::string> words = {"check", "-i", inputs, "--as-of", "2026-03-31"};
    words.insert(words.end(), more.begin(), more.end());
    const Ended ended = Program{}.run(words);
    CHECK(ended.status == 0);
    return ended.out + ended.err;
  }
};

json rule_at(const json& findings, const char* key, const char* rule) {
  json found = json::array();
  for (const json& each : findings) {
    if (each[key] == rule) found.push_back(each);
  }
  return found;
}

}  // namespace

TEST_CASE("CON-1: check tells of conduct only with --restricted, in each of its formats") {
  const Untold untold;
  CHECK(untold.check({}).find("CON-1") == std::string::npos);
  CHECK(untold.check({"--restricted"}).find("[CON-1]") != std::string::npos);

  const auto in_json = [&](std::vector<std::string> more) {
    more.insert(more.end(), {"--format", "json"});
    return rule_at(json::parse(untold.check(more))["findings"], "rule", "CON-1");
  };
  CHECK(in_json({}).empty());
  const json told = in_json({"--restricted"});
  REQUIRE(told.size() == 1);
  CHECK(told[0]["subject"] == "2026-02-26-am");
  CHECK(told[0]["severity"] == "warning");
  CHECK(told[0]["file"] == "feedback/2026.toml");
}

TEST_CASE("CON-1: SARIF holds conduct only with --restricted, and describes every rule always") {
  const Untold untold;
  const auto in_sarif = [&](std::vector<std::string> more) {
    more.insert(more.end(), {"--format", "sarif"});
    return rule_at(json::parse(untold.check(more))["runs"][0]["results"], "ruleId", "CON-1");
  };
  CHECK(in_sarif({}).empty());
  const json told = in_sarif({"--restricted"});
  REQUIRE(told.size() == 1);
  CHECK(told[0]["level"] == "warning");
  const json& place = told[0]["locations"][0]["physicalLocation"];
  CHECK(place["artifactLocation"]["uri"] == "feedback/2026.toml");
}

TEST_CASE("CON-1: explain says nothing of conduct, of the panel and of the person") {
  const Untold untold;
  for (const char* subject : {"2026-02-26-am", "samplestone"}) {
    for (const char* format : {"text", "json"}) {
      const Ended ended =
          Program{}.run({"explain", subject, "--format", format, "-i", untold.inputs, "-t",
                         kRoot / "templates", "--as-of", "2026-03-31"});
      CHECK(ended.status == 0);
      CHECK(ended.out.find("CON-1") == std::string::npos);
      CHECK(ended.out.find("Spoken to") == std::string::npos);
    }
  }
}
