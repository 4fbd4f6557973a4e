#include "rules/arranging.h"

#include <catch2/catch.hpp>

#include "rules/fixtures.h"

using namespace panelpress;
using namespace panelpress::fixtures;

namespace {

const Strings kIvyAtPanel{"warning p1 ivy"};

Booking by_rail() {
  Booking booking;
  booking.category = given(ExpenseCategory::kRail);
  booking.booked_on = dated("2026-02-20");
  booking.amount = given(Pence{86'40});
  booking.open_return = given(true);
  booking.copied_on = dated("2026-02-21");
  return booking;
}

Strings said_of(const Booking& booking, World world = {}, const char* as_of = "2026-03-31") {
  PanelFixture panel = a_panel("p1", "2026-03-10").held();
  panel.member("ivy").travel = {booking};
  return world.with(panel).on(as_of).findings("ARR-2");
}

template <class Change>
Strings said_of_booking_but(Change change) {
  Booking booking = by_rail();
  change(booking);
  return said_of(booking);
}

World with_visit(const char* confirmed, const char* pass_until = nullptr) {
  PanelFixture panel = a_panel("p1", "2026-04-07");  // the Tuesday after Easter
  BuildingVisit visit;
  visit.building = given("Lunar House");
  if (confirmed) visit.pass_confirmed_on = dated(confirmed);
  panel.member("ivy").visit = visit;
  World world;
  world.with(panel).with_holiday("2026-04-03", "Good Friday").with_holiday("2026-04-06", "Easter");
  if (pass_until) world.person("ivy").pass_until = dated(pass_until);
  return world;
}

}  // namespace

TEST_CASE("ARR-1: availability is asked for 42 days before", "[ARR-1]") {
  World world;
  world.with(a_panel("p1", "2026-05-12"));  // 42 days after 31 March
  CHECK(world.on("2026-03-31").findings("ARR-1").empty());
  CHECK(world.on("2026-04-01").findings("ARR-1") == Strings{"advice p1"});
  world.figures().availability_days = given(41);
  CHECK(world.on("2026-04-01").findings("ARR-1").empty());
  World asked;
  asked.with(a_panel("p1", "2026-05-12").but([](Panel& p) { p.asked_on = dated("2026-04-02"); }));
  CHECK(asked.on("2026-04-01").findings("ARR-1") == Strings{"advice p1"});
  CHECK(asked.on("2026-04-02").findings("ARR-1").empty());
}

TEST_CASE("ARR-2: rail is an open return, copied, against the cost code", "[ARR-2]") {
  CHECK(said_of(by_rail()).empty());
  CHECK(said_of_booking_but([](Booking& b) { b.open_return.forget(); }) == kIvyAtPanel);
  CHECK(said_of_booking_but([](Booking& b) { b.copied_on.forget(); }) == kIvyAtPanel);
  CHECK(said_of_booking_but([](Booking& b) { b.cost_code = given("1418255"); }).empty());
  CHECK(said_of_booking_but([](Booking& b) { b.cost_code = given("1418256"); }) == kIvyAtPanel);
  CHECK(said_of_booking_but([](Booking& b) {
          b.category = given(ExpenseCategory::kAccommodation);
          b.open_return.forget();
        }).empty());
}

TEST_CASE("ARR-2: a booking and its copy are known from their days") {
  CHECK(said_of(by_rail(), {}, "2026-02-19").empty());
  CHECK(said_of(by_rail(), {}, "2026-02-20") == kIvyAtPanel);
  CHECK(said_of(by_rail(), {}, "2026-02-21").empty());
}

TEST_CASE("ARR-2: what is booked is not claimed as well") {
  const auto with_claim = [](const char* date, const char* member) {
    World world;
    world.with_independent("oak");
    return said_of(by_rail(),
                   world.with(a_claim("c1", "2026-03-20").by(member).line(an_expense(date, 100))));
  };
  ClaimLine line = an_expense("2026-03-10", 100);
  REQUIRE(*line.category == ExpenseCategory::kRail);
  CHECK(with_claim("2026-03-10", "ivy") == kIvyAtPanel);
  CHECK(with_claim("2026-03-11", "ivy").empty());
  CHECK(with_claim("2026-03-10", "oak").empty());
}

TEST_CASE("ARR-3: an unescorted pass is confirmed by the working day before", "[ARR-3]") {
  CHECK(with_visit("2026-04-02").on("2026-04-07").findings("ARR-3").empty());
  CHECK(with_visit("2026-04-03").on("2026-04-07").findings("ARR-3") == kIvyAtPanel);
  CHECK(with_visit(nullptr).on("2026-04-02").findings("ARR-3").empty());  // there is still time
  CHECK(with_visit(nullptr).on("2026-04-03").findings("ARR-3") == kIvyAtPanel);
}

TEST_CASE("ARR-3: a permanent pass is valid on its last day") {
  CHECK(with_visit(nullptr, "2026-04-07").on("2026-04-07").findings("ARR-3").empty());
  CHECK(with_visit(nullptr, "2026-04-06").on("2026-04-07").findings("ARR-3") == kIvyAtPanel);
}

TEST_CASE("ARR-4: the next pay-roll cut-off is that of the day or the first after it", "[ARR-4]") {
  Settings settings;
  settings.payroll = {{{}, given(month("2026-05")), dated("2026-05-07")},
                      {{}, given(month("2026-04")), dated("2026-04-08")}};
  CHECK(*rules::next_cut_off(settings, day("2026-04-08"))->month == month("2026-04"));
  CHECK(*rules::next_cut_off(settings, day("2026-04-09"))->month == month("2026-05"));
  CHECK(rules::next_cut_off(settings, day("2026-05-08")) == nullptr);
}
