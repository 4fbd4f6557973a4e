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

TEST_CASE("Words: the dates of a message are written out, and ids are left alone") {
  CHECK(with_dates_in_words("claimed on 2026-03-20 (last day 2026-03-10)") ==
        "claimed on 20 March 2026 (last day 10 March 2026)");
  CHECK(with_dates_in_words("panel 2026-03-10-am is already claimed") ==
        "panel 2026-03-10-am is already claimed");
  CHECK(with_dates_in_words("panel 2026-03-10 was not cancelled") ==
        "panel 2026-03-10 was not cancelled");
  CHECK(with_dates_in_words("on 2026-03-10, 2026-03-10-am and x2026-03-10") ==
        "on 10 March 2026, 2026-03-10-am and x2026-03-10");
  CHECK(with_dates_in_words("2026-13-01 is no date") == "2026-13-01 is no date");
}
