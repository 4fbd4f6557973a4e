#include "documents/shared/wording.h"

#include <catch2/catch.hpp>

using namespace panelpress;
using namespace panelpress::documents;

TEST_CASE("Words: a day near as_of is told by its distance") {
  CHECK(in_days(10) == "in 10 days");
  CHECK(in_days(1) == "in 1 day");
  CHECK(in_days(0) == "today");
  CHECK(in_days(-1) == "1 day ago");
}

TEST_CASE("Words: the dates and months of a message are written out, and ids are left alone") {
  const Date day = *parse_date("2026-03-10");
  CHECK(in_words(say("panel {} is claimed on {} (last day {})", "2026-03-10", day, day)) ==
        "panel 2026-03-10 is claimed on 10 March 2026 (last day 10 March 2026)");
  CHECK(in_words(say("{}: none", month_of(day))) == "March 2026: none");
}
