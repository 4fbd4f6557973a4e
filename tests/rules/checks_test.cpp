#include "rules/checks.h"

#include <catch2/catch.hpp>

using panelpress::rules::numbers_as_text;

TEST_CASE("numbers stand in order, and three or more in a row as a range") {
  CHECK(numbers_as_text({1}) == "1");
  CHECK(numbers_as_text({1, 2}) == "1 and 2");
  CHECK(numbers_as_text({1, 2, 3}) == "1 to 3");
  CHECK(numbers_as_text({1, 3, 4, 5, 9}) == "1, 3 to 5 and 9");
  std::vector<int> many;
  for (int k = 2; k <= 1304; ++k) many.push_back(k);
  CHECK(numbers_as_text(many) == "2 to 1,304");
}
