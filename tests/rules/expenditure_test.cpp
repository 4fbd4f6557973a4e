#include "rules/expenditure.h"

#include <catch2/catch.hpp>

#include "rules/fixtures.h"

using namespace panelpress;
using namespace panelpress::fixtures;

namespace {

/// "month: fees + expenses, year to date, accrued" in pence.
Strings rows(const World& world, const char* as_of = "2026-12-31") {
  Strings lines;
  const Told told = world.on(as_of);
  for (const auto& each : told->expenditure) {
    lines.push_back(to_iso(each.month) + ": " + std::to_string(each.fees.count) + " + " +
                    std::to_string(each.expenses.count) + ", " +
                    std::to_string(each.year_to_date.count) + ", " +
                    std::to_string(each.accrued.count));
  }
  return lines;
}

ClaimLine meeting(const char* date) { return a_line(LineKind::kFeedbackMeeting, date); }

}  // namespace

TEST_CASE("EXP-1: there is no month when nothing has happened", "[EXP-1]") {
  CHECK(rows(World{}).empty());
}

TEST_CASE("EXP-2: a cost counts in the month of its line's date", "[EXP-2]") {
  CHECK(rows(World{}.with(a_claim("c1", "2026-03-02")
                              .line(meeting("2026-01-31"))
                              .line(meeting("2026-02-01"))
                              .line(an_expense("2026-02-01", 23'40)))) ==
        Strings{"2026-01: 10500 + 0, 10500, 0", "2026-02: 10500 + 2340, 23340, 0",
                "2026-03: 0 + 0, 23340, 0"});
}

TEST_CASE("EXP-1: the year to date begins again with 1 April", "[EXP-1]") {
  CHECK(rows(World{}.with(
            a_claim("c1", "2026-05-05").line(meeting("2026-03-31")).line(meeting("2026-04-01")))) ==
        Strings{"2026-03: 10500 + 0, 10500, 0", "2026-04: 10500 + 0, 10500, 0",
                "2026-05: 0 + 0, 10500, 0"});
  CHECK(rules::financial_year_of(month("2026-03")).begins == 2025);
  CHECK(rules::financial_year_of(month("2026-04")).begins == 2026);
}

TEST_CASE("EXP-1: panels attended and not claimed are accrued, outside the year to date",
          "[EXP-1][FEE-9]") {
  World world;
  world.with(a_panel("p1", "2026-03-10").held()).with(a_panel("p2", "2026-03-11").held());
  CHECK(rows(world) == Strings{"2026-03: 0 + 0, 0, 42000"});
  world.with(a_claim("c1", "2026-03-20").line(a_panel_line(LineKind::kPanel, "2026-03-10", "p1")));
  CHECK(rows(world) == Strings{"2026-03: 21000 + 0, 21000, 21000"});
}

TEST_CASE("EXP-1: an accrual is at the rate on the panel's date, nothing without one", "[EXP-1]") {
  World world;
  world.records.settings.fee_rates = {
      {{}, dated("2026-03-11"), given(Pence{220'50}), given(Pence{110'25})}};
  world.with(a_panel("p1", "2026-03-10").held()).with(a_panel("p2", "2026-03-11").held());
  CHECK(rows(world) == Strings{"2026-03: 0 + 0, 0, 22050"});
}

TEST_CASE("EXP-1: fees and expenses are told apart by kind, category and member", "[EXP-1]") {
  World world;
  world.with_independent("iris");
  const Told told = world.with(a_panel("p1", "2026-03-10").held())
                        .with(a_claim("c1", "2026-03-20")
                                  .line(a_panel_line(LineKind::kPanel, "2026-03-10", "p1"))
                                  .line(an_expense("2026-03-10", 23'40)))
                        .with(a_claim("c2", "2026-03-20").by("iris").line(meeting("2026-03-12")))
                        .on("2026-12-31");
  REQUIRE(told->expenditure.size() == 1);
  const auto& march = told->expenditure[0];
  CHECK(march.fees_by_kind.at(LineKind::kPanel).count == 210'00);
  CHECK(march.fees_by_kind.at(LineKind::kFeedbackMeeting).count == 105'00);
  CHECK(march.expenses_by_category.at(ExpenseCategory::kRail).count == 23'40);
  CHECK(march.by_member.at(PersonId{"ivy"}).count == 233'40);
  CHECK(march.by_member.at(PersonId{"iris"}).count == 105'00);
}

TEST_CASE("EXP-3: the funder is the one in force on the first of the month", "[EXP-3]") {
  Settings settings;
  settings.funders = {{{}, dated("2026-04-02"), given("Later"), {}},
                      {{}, dated("2026-03-01"), given("Earlier"), {}}};
  CHECK_FALSE(rules::funder_on(settings, month("2026-02")));
  CHECK(*rules::funder_on(settings, month("2026-03"))->name == "Earlier");
  CHECK(*rules::funder_on(settings, month("2026-04"))->name == "Earlier");
  CHECK(*rules::funder_on(settings, month("2026-05"))->name == "Later");
}

TEST_CASE("EXP-4: a month without a funder or a budget in force is a warning", "[EXP-4]") {
  World world;
  world.with(a_panel("p1", "2026-03-31").held()).with(a_panel("p2", "2026-04-01").held());
  CHECK(world.on("2026-12-31").findings("EXP-4").empty());
  World without_budget = world;
  without_budget.records.settings.budgets.pop_back();  // 2026-27
  CHECK(without_budget.on("2026-12-31").findings("EXP-4") == Strings{"warning 2026-04"});
  World without_funder = world;
  without_funder.records.settings.funders[0].from = dated("2026-03-02");
  CHECK(without_funder.on("2026-12-31").findings("EXP-4") == Strings{"warning 2026-03"});
}

TEST_CASE("EXP-4: a late cancellation not claimed is not accrued", "[EXP-4]") {
  World world;
  world.with(a_panel("p1", "2026-03-10").cancelled("2026-03-09 15:00"));
  CHECK(rows(world) == Strings{"2026-03: 0 + 0, 0, 0"});
}

TEST_CASE("EXP-5: what the team booked counts in the month of the panel", "[EXP-5]") {
  World world;
  PanelFixture panel = a_panel("p1", "2026-03-31").held();
  Booking rail;
  rail.category = given(ExpenseCategory::kRail);
  rail.booked_on = dated("2026-02-20");
  rail.amount = given(Pence{86'40});
  panel.member("ivy").travel = {rail};
  panel.member("fen").travel = {rail};
  world.with(panel).with(a_panel("p2", "2026-04-01").held());
  const Told told = world.on("2026-04-30");
  REQUIRE(told->expenditure.size() == 2);
  const auto& march = told->expenditure[0];
  CHECK(march.booked.count == 172'80);
  CHECK(march.total().count == 172'80);
  CHECK(march.year_to_date.count == 172'80);
  CHECK(march.by_member.at(PersonId{"ivy"}).count == 86'40);
  CHECK(march.bookings.size() == 2);
  CHECK(told->expenditure[1].booked.count == 0);
}

TEST_CASE("EXP-5: claimed, authorised and paid are told apart", "[EXP-5][FEE-7]") {
  World world;
  world
      .with(a_claim("c1", "2026-03-20").line(meeting("2026-03-12")).but([](Claim& each) {
        each.paid_on = dated("2026-04-28");
      }))
      .with(a_claim("c2", "2026-03-20").line(an_expense("2026-03-13", 5'00)))
      .with(a_claim("c3", "2026-03-20").line(an_expense("2026-03-14", 7'00)).but([](Claim& each) {
        each.authorised.reset();
      }));
  const auto progress = [&](const char* as_of) { return world.on(as_of)->expenditure[0].progress; };
  CHECK(progress("2026-04-28").claimed.count == 117'00);
  CHECK(progress("2026-04-28").authorised.count == 110'00);
  CHECK(progress("2026-04-28").paid.count == 105'00);
}
