#include "rules/countries.h"

#include <catch2/catch.hpp>

using panelpress::rules::country_meant;

TEST_CASE("DQ-1: a country is meant by its code, official name or everyday name", "[DQ-1]") {
  CHECK(country_meant("AL") == "Albania");
  CHECK(country_meant("alb") == "Albania");
  CHECK(country_meant("Republic of Albania") == "Albania");
  CHECK(country_meant("USA") == "United States");
  CHECK(country_meant("UK") == "United Kingdom");
  CHECK(country_meant("Russia") == "Russian Federation");
  CHECK(country_meant("British") == "United Kingdom");
  CHECK(country_meant("Turkey") == "Türkiye");
}

TEST_CASE("DQ-1: a country is meant by a name in another case, or within two edits", "[DQ-1]") {
  CHECK(country_meant("albania") == "Albania");
  CHECK(country_meant("Albannia") == "Albania");
  CHECK(country_meant("Nigera") == std::nullopt);  // one edit from Niger and from Nigeria
  CHECK(country_meant("stateles") == "Stateless");
}

TEST_CASE("DQ-1: no suggestion is better than a wrong one", "[DQ-1]") {
  CHECK(country_meant("Atlantis") == std::nullopt);
  CHECK(country_meant("Congo") == std::nullopt);
  CHECK(country_meant("Irag") == std::nullopt);  // one edit from Iraq and from Iran
}
