#include "rules/near_misses.h"

#include <catch2/catch.hpp>

#include "support/records.h"

using namespace panelpress;
using namespace panelpress::rules;

namespace {

/// Cases with these nationalities, all detained in the centres given (as many or none).
Records with(const std::vector<std::string>& nationalities,
             const std::vector<std::string>& centres = {}) {
  Records records = fixtures::two_areas();
  for (std::size_t i = 0; i < nationalities.size(); ++i) {
    CaseRecord record = fixtures::person("A10000" + std::to_string(10 + i), "north", "2025-11-03");
    record.nationality.value = nationalities[i];
    if (!centres.empty()) record.detention.centre = fixtures::given(CentreCode{centres[i]});
    records.cases.push_back(record);
  }
  return records;
}

}  // namespace

TEST_CASE("DQ-1: one country written three ways is three near misses of one name") {
  // The inspection's own fault (CCU Figure 4).
  const auto facts = work_out(with({"USA", "United States of America", "Uninted States of America",
                                    "United States", "Unspecified", "Albania"}),
                              fixtures::day("2026-03-31"));
  const NearMisses near_misses(*facts);
  REQUIRE(near_misses.all().size() == 3);
  for (const NearMiss& each : near_misses.all()) {
    CHECK(each.of == NearMissOf::kNationality);
    CHECK(each.meant == "United States");
    CHECK(near_misses.is_one_of_several(*each.cases.front()));
  }
  CHECK_FALSE(near_misses.is_one_of_several(facts->records->cases[3]));
  CHECK_FALSE(near_misses.is_one_of_several(facts->records->cases[5]));
}

TEST_CASE("DQ-5: one spelling throughout is invalid but not one of several") {
  const auto facts = work_out(with({"USA", "USA"}), fixtures::day("2026-03-31"));
  const NearMisses near_misses(*facts);
  REQUIRE(near_misses.all().size() == 1);
  CHECK(near_misses.all()[0].cases.size() == 2);
  CHECK_FALSE(near_misses.is_one_of_several(facts->records->cases[0]));
}

TEST_CASE("DQ-1: no name is suggested where none is near") {
  const auto facts = work_out(with({"Atlantis"}), fixtures::day("2026-03-31"));
  const NearMisses near_misses(*facts);
  REQUIRE(near_misses.all().size() == 1);
  CHECK(near_misses.all()[0].meant.empty());
}

TEST_CASE("DQ-5: a misspelt centre is near a commoner one, where settings list none") {
  const std::vector<std::string> albania(4, "Albania");
  Records records = with(albania, {"Harmondsworth", "Harmondsworth", "Harmondswroth", "Dungavel"});
  {
    const auto facts = work_out(records, fixtures::day("2026-03-31"));
    const NearMisses near_misses(*facts);
    REQUIRE(near_misses.all().size() == 1);
    CHECK(near_misses.all()[0].of == NearMissOf::kDetentionCentre);
    CHECK(near_misses.all()[0].written == "Harmondswroth");
    CHECK(near_misses.all()[0].meant == "Harmondsworth");
  }
  records.settings.detention_centres.emplace_back();
  const auto facts = work_out(records, fixtures::day("2026-03-31"));
  CHECK(NearMisses(*facts).all().empty());
}

TEST_CASE("DQ-5: the commonest name that goes with an email is the one meant") {
  Records records = with({"Albania", "Albania", "Albania"});
  records.cases[0].owner = fixtures::owner("Ann Testly", "a@example.gov.uk");
  records.cases[1].owner = fixtures::owner("Anne Testly", "A@example.gov.uk");
  records.cases[2].owner = fixtures::owner("Ann Testly", "a@example.gov.uk");
  const auto facts = work_out(records, fixtures::day("2026-03-31"));
  const NearMisses near_misses(*facts);
  REQUIRE(near_misses.all().size() == 1);
  CHECK(near_misses.all()[0].written == "Anne Testly");
  CHECK(near_misses.all()[0].meant == "Ann Testly");
  CHECK(near_misses.holds(NearMissOf::kOwnerName, facts->records->cases[1]));
}
