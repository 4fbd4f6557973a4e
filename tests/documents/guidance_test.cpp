// The worked cases of tests/guidance: what its README says of them is kept here.
#include <catch2/catch.hpp>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <set>

#include "documents/explain/explain.h"
#include "inputs/load.h"
#include "rules/catalogue.h"
#include "support/folder.h"

using namespace panelpress;

namespace {

using Json = nlohmann::json;
using Differences = std::vector<std::string>;

/// What tells the rows of an array of `explain` apart; the lines of a claim are told by their
/// place.
const std::map<std::string, std::vector<std::string>> kIdentity = {
    {"cases", {"ref"}},
    {"panels", {"id"}},
    {"obligations", {"ref", "kind"}},
    {"recommendations", {"panel", "case"}},
    {"compliance", {"month", "area", "measure"}},
    {"claims", {"id"}},
    {"expenditure", {"month"}},
    {"members", {"person"}},
    {"referrals", {"id"}},
    {"commitments", {"id"}}};

Differences differences(const std::string& path, const Json& expected, const Json& told);

void append(Differences& all, const Differences& more) {
  all.insert(all.end(), more.begin(), more.end());
}

/// The row with the identity of the expected one; null when there is none.
const Json* row_of(const Json& expected, const Json& rows, const std::vector<std::string>& keys) {
  for (const Json& row : rows) {
    const bool is_it = std::all_of(keys.begin(), keys.end(), [&](const std::string& key) {
      return row.at(key) == expected.at(key);
    });
    if (is_it) return &row;
  }
  return nullptr;
}

Differences rows_differ(const std::string& name, const Json& expected, const Json& told) {
  Differences all;
  if (expected.empty() && !told.empty()) all.push_back(name + " is not empty");
  for (const Json& row : expected) {
    const Json* found = row_of(row, told, kIdentity.at(name));
    if (!found) {
      all.push_back("no row of " + name + " for " + row.dump());
    } else {
      append(all, differences(name + " " + row.begin()->dump(), row, *found));
    }
  }
  return all;
}

Differences differences(const std::string& path, const Json& expected, const Json& told) {
  Differences all;
  if (expected.is_object() && told.is_object()) {
    for (const auto& [key, value] : expected.items()) {
      if (!told.contains(key)) return {path + "." + key + " is not told"};
      append(all, differences(path + "." + key, value, told.at(key)));
    }
  } else if (expected.is_array() && told.is_array() && expected.size() == told.size()) {
    for (std::size_t i = 0; i < expected.size(); ++i) {
      append(all, differences(path + "." + std::to_string(i), expected[i], told[i]));
    }
  } else if (expected != told) {
    all.push_back(path + " is " + told.dump() + ", not " + expected.dump());
  }
  return all;
}

/// The findings of the rules that the expectation names, as "rule severity subject".
std::vector<std::string> findings_of(const std::set<std::string>& rules, const Json& findings) {
  std::vector<std::string> lines;
  for (const Json& each : findings) {
    const std::string rule = each.at("rule");
    if (!rules.contains(rule)) continue;
    lines.push_back(rule + " " + each.at("severity").get<std::string>() + " " +
                    each.at("subject").get<std::string>());
  }
  std::sort(lines.begin(), lines.end());
  return lines;
}

void check_findings(const Json& expected, const Json& told) {
  std::set<std::string> named;
  for (const Json& each : expected.value("findings", Json::array())) named.insert(each.at("rule"));
  for (const std::string rule : expected.value("no_findings", Json::array())) named.insert(rule);
  for (const std::string& rule : named) CHECK(rules::rule(rule).id == rule);
  CHECK(findings_of(named, told.at("findings")) ==
        findings_of(named, expected.value("findings", Json::array())));
}

/// The inputs of a worked case, laid over those that all share.
FilesInMemory inputs_of(const std::map<std::string, std::string>& folder) {
  const std::string prefix = "inputs/";
  auto files = support::files_below("tests/guidance/shared");
  for (const auto& [path, bytes] : folder) {
    if (path.starts_with(prefix)) files[path.substr(prefix.size())] = bytes;
  }
  return FilesInMemory{std::move(files)};
}

Json told_of(const std::map<std::string, std::string>& folder) {
  const auto loaded = inputs::load(inputs_of(folder));
  std::string errors;
  for (const Finding& error : loaded.errors) errors += to_line(error) + "\n";
  REQUIRE(errors == "");
  const Date as_of = parse_date(folder.at("as-of").substr(0, 10)).value();
  return Json::parse(
      documents::explain_json(*rules::work_out(loaded.records, as_of), std::nullopt));
}

std::vector<std::string> worked_cases() {
  std::vector<std::string> names;
  for (const auto& entry :
       std::filesystem::directory_iterator(PANELPRESS_SOURCE_DIR "/tests/guidance")) {
    const std::string name = entry.path().filename().string();
    if (entry.is_directory() && name != "shared") names.push_back(name);
  }
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace

TEST_CASE("the worked cases of the guidance come out as they were worked by hand") {
  const auto names = worked_cases();
  CHECK(names.size() >= 30);
  for (const std::string& name : names) {
    DYNAMIC_SECTION(name) {
      const auto folder = support::files_below("tests/guidance/" + name);
      CHECK(folder.at("README.md").size() > 40);
      const Json expected = Json::parse(folder.at("expected.json"));
      const Json told = told_of(folder);
      Differences all;
      for (const auto& [key, value] : expected.items()) {
        if (kIdentity.contains(key)) append(all, rows_differ(key, value, told.at(key)));
      }
      CHECK(all == Differences{});
      check_findings(expected, told);
    }
  }
}
