#include "rules/cancellation.h"

#include <catch2/catch.hpp>

#include "rules/fixtures.h"

using namespace panelpress;
using namespace panelpress::fixtures;

namespace {

/// What the cancellation of panel "p1" makes payable. Its members belong to facts that are gone:
/// they can be counted alone.
rules::Payable payable(const PanelFixture& panel) {
  World world;
  world.with_independent("una").with_independent("otto");
  world.with(panel);
  const Told told = world.on("2026-03-31");
  return rules::payable_of(*told, told.panel("p1"));
}

PanelFixture cancelled(const char* when) { return a_panel("p1", "2026-03-10").cancelled(when); }

}  // namespace

TEST_CASE("FEE-4: a late cancellation pays the fee to each independent member who was to come",
          "[FEE-4]") {
  CHECK(payable(cancelled("2026-03-09 15:00")).members.size() == 1);  // "ivy"
  CHECK(payable(cancelled("2026-03-09 15:00")).total() == Pence{21000});
  const auto two = payable(cancelled("2026-03-09 15:00").plus("una"));
  CHECK(two.fee == Pence{21000});
  CHECK(two.total() == Pence{42000});
}

TEST_CASE("FEE-4: who declined, or has no answer, is paid nothing for a late cancellation",
          "[FEE-4]") {
  PanelFixture panel = cancelled("2026-03-09 15:00").plus("una").plus("otto");
  panel.member("una").answer = given(Answer::kDeclined);
  panel.member("otto").answer.forget();
  CHECK(payable(panel).total() == Pence{21000});
}

TEST_CASE("FEE-4: a panel cancelled in time costs nothing", "[FEE-4]") {
  const auto in_time = payable(cancelled("2026-03-07 09:59"));
  CHECK_FALSE(in_time.is_late);
  CHECK(in_time.members.empty());
  CHECK(in_time.total() == Pence{});
}

TEST_CASE("FEE-4: without a rate in force on the panel's day what is payable is not known",
          "[FEE-4]") {
  const auto before_rates = payable(a_panel("p1", "2021-12-14").cancelled("2021-12-14 09:00"));
  CHECK(before_rates.is_late);
  CHECK_FALSE(before_rates.fee);
  CHECK(before_rates.total() == Pence{});
}
