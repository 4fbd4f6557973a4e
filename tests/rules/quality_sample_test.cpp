#include "rules/quality_sample.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "base/digest.h"
#include "rules/compliance_facts.h"
#include "support/records.h"

using namespace panelpress;
using namespace panelpress::rules;

namespace {

/// 25 recommendations of March: 24 of one owner and one of another, and one of April.
Records records_of_two_owners() {
  Records records = fixtures::two_areas();
  Panel march = fixtures::held("2026-03-10", "2026-03-10");
  for (int i = 0; i < 25; ++i) {
    const std::string ref = "A10000" + std::to_string(10 + i);
    CaseRecord record = fixtures::person(ref, "north", "2025-11-03");
    record.owner =
        i == 7 ? fixtures::owner("Rare", "") : fixtures::owner("Usual", "Usual@example.gov.uk");
    if (i % 2 == 1 && i != 7)
      record.owner->email = fixtures::given(std::string("usual@example.gov.uk"));
    records.cases.push_back(record);
    march.cases.push_back(
        fixtures::heard(ref, i == 3 ? Recommendation::kDeferred : Recommendation::kMaintain));
  }
  Panel april = fixtures::held("2026-04-01", "2026-04-01");
  april.cases.push_back(fixtures::heard("A1000010", Recommendation::kMaintain));
  records.panels = {march, april};
  return records;
}

}  // namespace

TEST_CASE("DQ-6: the sample is 5 % of the month, rounded up, in the order of the digests",
          "[DQ-6]") {
  const auto facts = work_out(records_of_two_owners(), fixtures::day("2026-04-30"));
  const auto sample = quality_sample(*facts, parse_month("2026-03").value());
  std::vector<std::string> digests;
  for (int i = 0; i < 25; ++i) {
    digests.push_back(sha256_hex("2026-03/2026-03-10/A10000" + std::to_string(10 + i)));
  }
  std::sort(digests.begin(), digests.end());
  REQUIRE(sample.size() >= 2);
  CHECK(sample[0].sha256 == digests[0]);
  CHECK(sample[1].sha256 == digests[1]);
  CHECK(sample[0].because == SampledFor::kShare);
  CHECK(sample[0].sha256 == sha256_hex(sample[0].key));
}

TEST_CASE("DQ-6: each owner has one in the sample, an owner being known by email, else by name",
          "[DQ-6]") {
  const auto facts = work_out(records_of_two_owners(), fixtures::day("2026-04-30"));
  std::set<std::string> owners;
  const auto sample = quality_sample(*facts, parse_month("2026-03").value());
  for (const Sampled& each : sample) owners.insert(owner_key(*each.recommendation->record));
  CHECK(owners == std::set<std::string>{"email usual@example.gov.uk", "name rare"});
  CHECK(sample.size() <= 3);
  CHECK(std::is_sorted(sample.begin(), sample.end(),
                       [](const auto& a, const auto& b) { return a.sha256 < b.sha256; }));
}

TEST_CASE("DQ-6: 5 % is rounded up to whole recommendations", "[DQ-6]") {
  CHECK(sample_size(0) == 0);
  CHECK(sample_size(1) == 1);
  CHECK(sample_size(20) == 1);
  CHECK(sample_size(21) == 2);
  CHECK(sample_size(500) == 25);
}

TEST_CASE("CMP-4: a share is rounded to a tenth of a percent, halves away from zero", "[CMP-4]") {
  CHECK_FALSE(share(0, 0));
  CHECK(share(5, 6)->tenths == 833);
  CHECK(share(1, 16)->tenths == 63);   // 6.25 %
  CHECK(share(3, 2000)->tenths == 2);  // 0.15 %
  CHECK(share(2, 3)->tenths == 667);
  CHECK(share(7, 7)->tenths == 1000);
}
