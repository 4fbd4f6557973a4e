#include <catch2/catch.hpp>

#include "rules/fixtures.h"

using namespace panelpress;
using namespace panelpress::fixtures;

namespace {

/// The findings of a rule about a panel of 10 March 2026 that lists a case so.
Strings said_of(const std::string& rule, const CaseFixture& fixture, const ListedFixture& entry) {
  return World{}
      .with(fixture)
      .with(a_panel("p1", "2026-03-10").lists(entry))
      .on("2026-03-01")
      .findings(rule);
}

/// The findings of SEL-1 about a second panel, of 10 March 2026, after a first that said this.
Strings said_after(ListedFixture earlier, Basis basis, const char* first = "2026-03-09") {
  return World{}
      .with(a_case("A1000001"))
      .with(a_panel("p0", first).lists(earlier.basis(Basis::kAdHoc)).held())
      .with(a_panel("p1", "2026-03-10").lists(listed("A1000001").basis(basis).maintain()).held())
      .on("2026-04-30")
      .findings("SEL-1");
}

const Strings kWarned = {"warning p1 A1000001"};
const Strings kNotDetained = {"error p1 A1000001"};

}  // namespace

TEST_CASE("SEL-8: a listed case whose detention begins after the panel is an error",
          "[SEL-8][SEL-1]") {
  const auto ad_hoc = listed("A1000001").basis(Basis::kAdHoc);
  const auto said = [&](const CaseFixture& fixture) { return said_of("SEL-8", fixture, ad_hoc); };
  CHECK(said(a_case("A1000001").detained("2026-03-10")).empty());
  CHECK(said(a_case("A1000001").detained("2026-03-11")) == kNotDetained);
}

TEST_CASE("SEL-8: a case decided after its detention ended is an error", "[SEL-8]") {
  const auto said = [](const char* ended) {
    return World{}
        .with(a_case("A1000001").ended(ended))
        .with(a_panel("p1", "2026-03-10").lists(listed("A1000001").maintain()).held())
        .on("2026-03-31")
        .findings("SEL-8");
  };
  CHECK(said("2026-03-09") == kNotDetained);
  CHECK(said("2026-03-10").empty());
}

TEST_CASE("SEL-8: a case whose detention ended before the panel is withdrawn",
          "[SEL-8][SEL-3][SEL-4][PAN-1]") {
  const Told told = World{}
                        .with(a_case("A1000001").detained("2025-04-08").ended("2026-03-09"))
                        .with(a_case("A1000002").ended("2026-03-10"))
                        .with(a_panel("p1", "2026-03-10")
                                  .lists(listed("A1000001").deferred())
                                  .lists(listed("A1000002").maintain())
                                  .held())
                        .on("2026-03-31");
  const auto& panel = told.panel("p1");
  REQUIRE(panel.cases.size() == 1);
  CHECK(panel.cases[0].ref().text == "A1000002");
  REQUIRE(panel.withdrawn.size() == 1);
  CHECK(panel.withdrawn[0].ref().text == "A1000001");
  CHECK(*panel.minutes == 28);  // one 3-month case, opening and wash-up
  CHECK(*panel.band == rules::Band::kMonth3);
  CHECK(told.findings("SEL-8") == Strings{"advice p1 A1000001"});
  CHECK(told.message("SEL-8") ==
        "withdrawn: detention ended on 2026-03-09 (removed), before the panel: nothing is to be "
        "heard");
  CHECK(told.findings("SEL-1").empty());
}

TEST_CASE("SEL-8: a case withdrawn later stands on the list until its day", "[SEL-8][GEN-1]") {
  const World world = World{}
                          .with(a_case("A1000001").ended("2026-03-05"))
                          .with(a_panel("p1", "2026-03-10").lists(listed("A1000001")));
  CHECK(world.on("2026-03-04").panel("p1").withdrawn.empty());
  CHECK(world.on("2026-03-05").panel("p1").withdrawn.size() == 1);
}

TEST_CASE("SEL-1: a wrong basis is told with those that are so", "[SEL-1]") {
  const auto message = [](const CaseFixture& fixture, Basis basis) {
    return World{}
        .with(fixture)
        .with(a_panel("p1", "2026-03-10").lists(listed("A1000001").basis(basis)))
        .on("2026-03-01")
        .message("SEL-1");
  };
  CHECK(message(a_case("A1000001"), Basis::kCarriedOver) ==
        "listed as carried over, and no earlier held panel deferred it: 'cycle' is so");
  CHECK(message(a_case("A1000001").detained("2026-02-01"), Basis::kCycle) ==
        "listed for its cycle, whose review is only on 2026-04-26: only 'ad-hoc' is so, with "
        "'referrer' and 'reason'");
}

TEST_CASE("SEL-1: the cases of a cancelled panel keep the basis they had", "[SEL-1]") {
  const auto said = [](Basis basis) {
    return World{}
        .with(a_case("A1000001"))
        .with(a_panel("p0", "2026-03-03").lists(listed("A1000001")).cancelled("2026-03-02 10:00"))
        .with(a_panel("p1", "2026-03-10").lists(listed("A1000001").basis(basis)))
        .on("2026-03-05")
        .findings("SEL-1");
  };
  CHECK(said(Basis::kCycle).empty());
  CHECK(said(Basis::kCarriedOver) == kWarned);
}

TEST_CASE("SEL-1: a case listed for its cycle has had the review of that cycle", "[SEL-1]") {
  const auto said = [](const char* start) {
    return said_of("SEL-1", a_case("A1000001").detained(start), listed("A1000001"));
  };
  CHECK(said("2025-12-16").empty());     // day 84 is the panel's date
  CHECK(said("2025-12-17") == kWarned);  // day 84 is the day after
}

TEST_CASE("SEL-1: a cycle that an earlier panel satisfied is no basis", "[SEL-1]") {
  CHECK(said_after(listed("A1000001").maintain(), Basis::kCycle) == kWarned);
  CHECK(said_after(listed("A1000001").maintain(), Basis::kCycle, "2026-01-20").empty());
}

TEST_CASE("SEL-1: a case carried over was deferred by an earlier panel", "[SEL-1]") {
  CHECK(said_after(listed("A1000001").deferred(), Basis::kCarriedOver).empty());
  CHECK(said_after(listed("A1000001").deferred(), Basis::kCarriedOver, "2026-03-10") == kWarned);
  CHECK(said_after(listed("A1000001").maintain(), Basis::kCarriedOver) == kWarned);
}

TEST_CASE("SEL-1: a re-referral follows a rejected release, an audit or no recommendation",
          "[SEL-1][POST-6][REC-7]") {
  const auto rejected =
      listed("A1000001").release().rejected("2026-03-25").response_but([](Response& response) {
        response.further_actions = given(true);
      });
  CHECK(said_after(rejected, Basis::kReReferral).empty());
  CHECK(said_after(listed("A1000001").maintain().audited("2026-03-23", true), Basis::kReReferral)
            .empty());
  CHECK(said_after(listed("A1000001").audited("2026-03-23", true), Basis::kReReferral).empty());
  CHECK(said_after(listed("A1000001").no_recommendation("2026-03-10"), Basis::kReReferral).empty());
  CHECK(said_after(listed("A1000001").release().rejected("2026-03-25"), Basis::kReReferral) ==
        kWarned);
  CHECK(said_after(listed("A1000001").maintain().audited("2026-03-23", false),
                   Basis::kReReferral) == kWarned);
}

TEST_CASE("SEL-2: an ad hoc case names who referred it and why", "[SEL-2]") {
  const auto said = [](const std::optional<Referrer>& referrer, const char* reason) {
    return said_of("SEL-2", a_case("A1000001"),
                   listed("A1000001").basis(Basis::kAdHoc).but([&](ListedCase& entry) {
                     entry.referrer.value = referrer;
                     entry.reason = given(reason);
                   }));
  };
  CHECK(said(Referrer::kDvaat, "A concern").empty());
  CHECK(said(std::nullopt, "A concern") == kWarned);
  CHECK(said(Referrer::kCaseworker, "tbc.") == kWarned);
  CHECK(said(std::nullopt, "") == kWarned);
  CHECK(said_of("SEL-2", a_case("A1000001"), listed("A1000001")).empty());
}

TEST_CASE("SEL-3: days overdue, then carried over, then days detained, then reference", "[SEL-3]") {
  const auto ad_hoc = [](const char* ref) { return listed(ref).basis(Basis::kAdHoc); };
  const Told told = World{}
                        .with(a_case("A1000001").detained("2026-02-01"))
                        .with(a_case("A1000002").detained("2026-02-01"))
                        .with(a_case("A1000003").detained("2026-03-01"))
                        .with(a_case("A1000004").detained("2025-11-03"))  // overdue by 30 days
                        .with(a_case("A1000005").detained("2025-10-27"))  // overdue by 37 days
                        .with(a_case("A1000006").detained("2025-12-31"))
                        .with(a_panel("p1", "2026-03-10")
                                  .lists(ad_hoc("A1000002"))
                                  .lists(ad_hoc("A1000001"))
                                  .lists(listed("A1000003").basis(Basis::kCarriedOver))
                                  .lists(ad_hoc("A1000006"))
                                  .lists(listed("A1000004"))
                                  .lists(listed("A1000005")))
                        .on("2026-03-01");
  Strings order;
  for (const auto& each : told.panel("p1").cases) order.push_back(each.ref().text);
  CHECK(order == Strings{"A1000005", "A1000004", "A1000003", "A1000006", "A1000001", "A1000002"});
  CHECK(told.panel("p1").cases[0].days_overdue == 37);
  CHECK(told.panel("p1").cases[1].days_overdue == 30);
}

TEST_CASE("SEL-4: a case takes the minutes of its band, or those of light touch", "[SEL-4]") {
  const auto minutes = [](const CaseFixture& fixture) {
    return *World{}
                .with(fixture)
                .with(a_panel("p1", "2026-03-10").lists(listed("A1000001")))
                .on("2026-03-10")
                .panel("p1")
                .minutes;
  };
  CHECK(minutes(a_case("A1000001").detained("2025-12-17")) == 28);  // day 83
  CHECK(minutes(a_case("A1000001").detained("2025-12-16")) == 28);  // day 84
  CHECK(minutes(a_case("A1000001").detained("2025-09-23")) == 30);  // day 168
  CHECK(minutes(a_case("A1000001").detained("2025-07-01")) == 30);  // day 252
  CHECK(minutes(a_case("A1000001").detained("2025-04-08")) == 35);  // day 336
  CHECK(minutes(a_case("A1000001").detained("2025-04-08").bailed("2026-03-10")) == 25);
  CHECK(minutes(a_case("A1000001").detained("2025-04-08").bailed("2026-03-11")) == 35);
}

TEST_CASE("SEL-4: the cases past the time are named, in the order of the list", "[SEL-4]") {
  World world;
  PanelFixture panel = a_panel("p1", "2026-03-10");
  for (const char* ref : {"A1000001", "A1000002", "A1000003", "A1000004"}) {
    world.with(a_case(ref).detained("2026-01-05"));
    panel.lists(listed(ref).basis(Basis::kAdHoc));
  }
  world.with(panel);
  world.figures().panel_minutes = given(52);
  CHECK(world.on("2026-03-01").findings("SEL-4").empty());  // 10 + 4 x 8 + 10
  world.figures().panel_minutes = given(43);
  const Told told = world.on("2026-03-01");
  CHECK(told.findings("SEL-4") == Strings{"warning p1"});
  // 33 minutes before the wash-up hold the opening and two cases.
  CHECK(told.message("SEL-4") ==
        "the list takes 52 minutes of 43: carry over A1000003 and A1000004");
  CHECK(told.panel("p1").cases[2].starts_after == 26);
}

TEST_CASE("SEL-4: a panel of sixteen short cases fits, of seventeen not", "[SEL-4]") {
  const auto said = [](int cases) {
    World world;
    PanelFixture panel = a_panel("p1", "2026-03-10");
    for (int i = 10; i < 10 + cases; ++i) {
      const std::string ref = "A10000" + std::to_string(i);
      world.with(a_case(ref));
      panel.lists(listed(ref));
    }
    return world.with(panel).on("2026-03-01").findings("SEL-4");
  };
  CHECK(said(16).empty());  // 148 minutes
  CHECK(said(17) == Strings{"warning p1"});
}
