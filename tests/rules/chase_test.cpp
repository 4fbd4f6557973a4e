#include "rules/chase.h"

#include <catch2/catch.hpp>

#include "rules/fixtures.h"

using namespace panelpress;
using namespace panelpress::fixtures;
using rules::Fault;

namespace {

/// Somebody detained from 3 November 2025; their next DCPR after 10 March is that of 23 March.
CaseFixture reviewed_without_record() {
  return a_case("A1000001").reviewed({"2026-03-23"}).but([](CaseRecord& each) {
    each.dcprs[0].records_cpp = given(false);
  });
}

/// "since measure" of what is open of the return of March and those before it.
Strings open(const World& world, const char* as_of, const char* up_to = "2026-03") {
  const Told told = world.on(as_of);
  Strings lines;
  for (const auto* each : rules::open_up_to(*told, month(up_to))) {
    lines.push_back(to_iso(each->since) + " " + std::string(word(each->measure->measure)));
  }
  return lines;
}

}  // namespace

TEST_CASE("CMP-7: what is outstanding is open, of this month and of those before", "[CMP-7]") {
  const World world = with_outcome(listed("A1000001").release());
  CHECK(open(world, "2026-03-23").empty());
  CHECK(open(world, "2026-03-31") ==
        Strings{"2026-03-23 dcpr", "2026-03-24 calendar-event", "2026-03-24 acknowledgement"});
  CHECK(open(world, "2026-04-30", "2026-04").size() == 3);
  CHECK(open(world, "2026-04-30", "2026-02").empty());
}

TEST_CASE("CMP-7: a DCPR that does not record the panel can be put right by the one after",
          "[CMP-7][CMP-3]") {
  const auto entry = listed("A1000001").maintain();
  CHECK(open(with_outcome(entry, reviewed_without_record()), "2026-03-31") ==
        Strings{"2026-03-23 dcpr"});
  const Told told = with_outcome(entry, reviewed_without_record()).on("2026-03-31");
  CHECK(told->open_items[0].to_put_right == Fault::kNotInDcpr);
  CHECK(told->open_items[0].calendar_days == 8);
  CHECK(told->open_items[0].working_days == 6);  // 24 to 27, 30 and 31 March
  CHECK(open(with_outcome(entry, reviewed_without_record().reviewed({"2026-04-20"})), "2026-04-30")
            .empty());
  CHECK(open(with_outcome(entry, reviewed_without_record().ended("2026-03-25")), "2026-03-31")
            .empty());
}

TEST_CASE("CMP-7: a rejection without its reason can be put right on Atlas", "[CMP-7]") {
  const Told told = with_outcome(listed("A1000001").release().rejected("2026-03-20", "-"),
                                 a_case("A1000001").reviewed({"2026-03-23"}))
                        .on("2026-03-21");
  REQUIRE(told->open_items.size() == 1);
  CHECK(told->open_items[0].to_put_right == Fault::kNoReason);
  CHECK(told->open_items[0].since == day("2026-03-20"));
}

TEST_CASE("CMP-7: what is done late is no longer open", "[CMP-7]") {
  const World world = with_outcome(listed("A1000001").release().agreed("2026-03-30"),
                                   a_case("A1000001").reviewed({"2026-03-23"}));
  CHECK(open(world, "2026-03-31") == Strings{"2026-03-24 calendar-event"});
}

TEST_CASE("CMP-7: an area's list holds its own", "[CMP-7]") {
  const Told told = with_outcome(listed("A1000001").release()).on("2026-03-31");
  CHECK(rules::open_up_to(*told, month("2026-03"), AreaCode{"north"}).size() == 3);
  CHECK(rules::open_up_to(*told, month("2026-03"), AreaCode{"south"}).empty());
}
