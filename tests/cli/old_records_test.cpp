#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "support.h"

using namespace panelpress::tests;

namespace {

/// What is said of the records that were written for version 0.1.0, on the day of their sample.
nlohmann::json facts_of_old_records() {
  const Ended ended =
      Program{}.run({"explain", "--format", "json", "-i", kRoot / "tests/records/v0.1/inputs", "-t",
                     kRoot / "templates", "--as-of", "2026-03-31"});
  INFO(ended.err);
  REQUIRE(ended.status == 0);
  return nlohmann::json::parse(ended.out);
}

const nlohmann::json& with(const nlohmann::json& rows, const char* key, const char* value) {
  for (const auto& row : rows) {
    if (row[key] == value) return row;
  }
  throw std::runtime_error(std::string("no row of ") + value);
}

}  // namespace

TEST_CASE("old records: what was written for 0.1.0 is read, and nothing in it is refused") {
  const auto facts = facts_of_old_records();
  CHECK(facts["cases"].size() == 16);
  CHECK(facts["panels"].size() == 3);
}

TEST_CASE("old records: keys of 0.1.0 mean what they meant") {
  const auto facts = facts_of_old_records();
  // CLK-1 and CLK-3: detained on 30 September 2025; days 84, 168 and 252 follow from it.
  const auto& of_case = with(facts["cases"], "ref", "A1161839");
  CHECK(of_case["days_detained"] == 182);
  CHECK(of_case["next_dcpr"] == "2026-04-14");
  CHECK(of_case["review_day"] == "2026-06-09");
  // FEE-1: a panel at the full rate of £210, and a fare of £7.20.
  const auto& claim = with(facts["claims"], "id", "2026-03-exampleson-1");
  CHECK(claim["fees_pence"] == 21000);
  CHECK(claim["expenses_pence"] == 720);
  // POST-2: fourteen days from 10 March.
  CHECK(with(facts["recommendations"], "panel", "2026-03-10-am")["response_due"] == "2026-03-24");
}
