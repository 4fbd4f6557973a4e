#include <rapidcheck.h>

#include <catch2/catch.hpp>

#include "rules/clock.h"
#include "rules/known.h"
#include "rules/scenario.h"

using namespace panelpress;
using namespace panelpress::fixtures;
using rules::DetentionClock;

namespace {

/// Somebody's detention, counted by hand: a step a day from the first.
struct CountedByHand {
  Date today;
  int number;
  int reviews = 0;
  int cycles = 0;

  CountedByHand(Date start, int first_day) : today(start), number(first_day) {}
  void next_day() {
    today += Days{1};
    ++number;
    if (number % 28 == 0) ++reviews;
    if (number % 84 == 0) ++cycles;
  }
};

/// 1 January 2024 was a Monday.
bool is_monday(Date date) { return (date - day("2024-01-01")).count() % 7 == 0; }

Date any_start() { return day("2024-01-01") + Days{*rc::gen::inRange(0, 1500)}; }

/// The Monday that comes first of all days after the Sunday on or after the date.
Date monday_of_next_week(Date date) {
  do {
    date += Days{1};
  } while (!is_monday(date));
  return date;
}

void count_two_years(Date start, int first_day) {
  const DetentionClock clock{start, first_day};
  CountedByHand hand{start, first_day};
  for (int i = 0; i < 730; ++i, hand.next_day()) {
    RC_ASSERT(clock.days_on(hand.today) == hand.number);
    RC_ASSERT(clock.day(hand.number) == hand.today);
    RC_ASSERT(clock.cycles_on(hand.today) == hand.cycles);
    RC_ASSERT(clock.review_number_on(hand.today) == hand.reviews);
    RC_ASSERT(static_cast<int>(clock.band_on(hand.today)) == std::min(hand.cycles, 4));
    if (hand.number == 0 || hand.number % 84 != 0) continue;
    RC_ASSERT(clock.cycle_review(hand.cycles) == hand.today);
    RC_ASSERT(clock.window(hand.cycles).from == monday_of_next_week(hand.today));
  }
}

}  // namespace

TEST_CASE("CLK: the clock says what counting day by day says",
          "[CLK-1][CLK-2][CLK-3][CLK-6][property]") {
  CHECK(rc::check([] { count_two_years(any_start(), *rc::gen::inRange(0, 2)); }));
}

TEST_CASE("CLK-2: the next review is the first of the days counted out", "[CLK-2][property]") {
  CHECK(rc::check([] {
    const Date start = any_start();
    const int first_day = *rc::gen::inRange(0, 2);
    const Date date = start + Days{*rc::gen::inRange(-50, 700)};
    CountedByHand hand{start, first_day};
    while (hand.reviews == 0 || hand.number % 28 != 0 || hand.today <= date) hand.next_day();
    RC_ASSERT((DetentionClock{start, first_day}.next_review_after(date)) == hand.today);
  }));
}

TEST_CASE("CLK-3: windows are whole weeks, never overlap, and follow their review",
          "[CLK-3][property]") {
  CHECK(rc::check([] {
    const DetentionClock clock{any_start(), *rc::gen::inRange(0, 2)};
    for (int cycle = 1; cycle < 9; ++cycle) {
      const rules::Window window = clock.window(cycle);
      RC_ASSERT(is_monday(window.from));
      RC_ASSERT(window.by == window.from + Days{6});
      RC_ASSERT(clock.cycle_review(cycle) < window.from);
      RC_ASSERT(window.from - clock.cycle_review(cycle) <= Days{7});
      RC_ASSERT(window.by < clock.window(cycle + 1).from);
    }
  }));
}

TEST_CASE("CLK-5: every person is in exactly one status, and in the schedule while detained",
          "[CLK-5][SEL-5][property]") {
  CHECK(rc::check([] {
    const Date as_of = any_day();
    const Told told = any_scenario().written_at_the_end().on(to_iso(as_of).c_str());
    std::size_t detained = 0;
    for (const auto& each : told->cases) {
      const auto& ended = each.record->detention.ended;
      const std::map<rules::CaseStatus, bool> holds = {
          {rules::CaseStatus::kEnded, ended.value.has_value()},
          {rules::CaseStatus::kNotDue, !ended && as_of < each.window->from},
          {rules::CaseStatus::kDue,
           !ended && as_of >= each.window->from && as_of <= each.window->by},
          {rules::CaseStatus::kOverdue, !ended && as_of > each.window->by}};
      for (const auto& [status, is_so] : holds) RC_ASSERT(is_so == (status == *each.status));
      detained += ended ? 0 : 1;
      const auto& listed = told->schedule.detained;
      const auto times = std::count(listed.begin(), listed.end(), &each);
      RC_ASSERT(times == (ended ? 0 : 1));
    }
    RC_ASSERT(told->schedule.detained.size() == detained);
  }));
}

TEST_CASE("CMP-1: the values of a row add up to its recommendations", "[CMP-1][CMP-3][property]") {
  CHECK(rc::check([] {
    const Told told = any_scenario().written_at_the_end().on(to_iso(any_day()).c_str());
    std::size_t counted = 0;
    for (const auto& row : told->compliance) {
      int of_the_row = 0;
      for (const auto& each : told->recommendations) {
        of_the_row += each.month() == row.month && each.area() == row.area ? 1 : 0;
      }
      int values = 0;
      for (const int count : row.tally.counts) values += count;
      RC_ASSERT(values == of_the_row);
      counted += static_cast<std::size_t>(values);
    }
    RC_ASSERT(counted == told->recommendations.size() * told->figures.measures().size());
  }));
}

TEST_CASE("EXP-1: what months cost is what claims come to", "[EXP-1][EXP-2][property]") {
  CHECK(rc::check([] {
    const Told told = any_scenario().written_at_the_end().on(to_iso(any_day()).c_str());
    std::int64_t claimed = 0;
    for (const auto& claim : told->claims) claimed += claim.total().count;
    std::int64_t spent = 0;
    for (const auto& each : told->expenditure) spent += each.total().count;
    RC_ASSERT(claimed == spent);
  }));
}

TEST_CASE("GEN-1: what was known on a day is what was written on that day", "[GEN-1][property]") {
  CHECK(rc::check([] {
    const Scenario scenario = any_scenario();
    const Date as_of = any_day();
    const std::string iso = to_iso(as_of);
    const std::string then = in_lines(scenario.written_on(as_of).on(iso.c_str()));
    RC_ASSERT(in_lines(scenario.written_at_the_end().on(iso.c_str())) == then);
  }));
}

TEST_CASE("GEN-1: to know what is known changes nothing", "[GEN-1][property]") {
  CHECK(rc::check([] {
    const Date as_of = any_day();
    const std::string iso = to_iso(as_of);
    World world = any_scenario().written_at_the_end();
    const std::string once = in_lines(world.on(iso.c_str()));
    world.records = rules::known_on(rules::known_on(world.records, as_of), as_of);
    RC_ASSERT(in_lines(world.on(iso.c_str())) == once);
  }));
}

TEST_CASE("the facts are the same on however many threads they are worked out", "[property]") {
  CHECK(rc::check([] {
    const World world = any_scenario().written_at_the_end();
    const std::string iso = to_iso(any_day());
    const auto jobs = *rc::gen::inRange(2U, 9U);
    RC_ASSERT(in_lines(world.on(iso.c_str(), jobs)) == in_lines(world.on(iso.c_str())));
  }));
}
