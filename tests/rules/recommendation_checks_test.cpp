#include <catch2/catch.hpp>

#include "rules/fixtures.h"
#include "rules/panel_checks.h"

using namespace panelpress;
using namespace panelpress::fixtures;

namespace {

/// The findings of a rule about an outcome of a panel of 10 March 2026.
Strings said(const std::string& rule, const ListedFixture& entry,
             const CaseFixture& fixture = a_case("A1000001")) {
  return World{}
      .with(fixture)
      .with(a_panel("p1", "2026-03-10").lists(entry).held())
      .on("2026-03-31")
      .findings(rule);
}

/// The four outcomes that are not deferred, each changed in the same way.
template <class Change>
std::vector<Strings> said_of_all(const std::string& rule, Change change) {
  std::vector<Strings> all;
  for (const auto& entry :
       {listed("A1000001").release(), listed("A1000001").with_actions(),
        listed("A1000001").maintain(), listed("A1000001").no_recommendation("2026-04-01")}) {
    all.push_back(said(rule, ListedFixture{entry}.outcome_but(change)));
  }
  return all;
}

Strings said_of_deferred(const std::string& rule) {
  return said(rule, listed("A1000001").deferred());
}

/// The findings of REC-10 when p0 recommended an action and p1 the same again.
Strings said_again(const char* first, const char* again, const char* completed_on = "2026-03-11") {
  auto earlier = listed("A1000001").with_actions({first}).outcome_but([&](Outcome& each) {
    each.actions[0].completed_on = dated(completed_on);
  });
  return World{}
      .with(a_case("A1000001"))
      .with(a_panel("p0", "2026-02-03").lists(earlier).held())
      .with(a_panel("p1", "2026-03-10").lists(listed("A1000001").with_actions({again})).held())
      .on("2026-03-31")
      .findings("REC-10");
}

}  // namespace

TEST_CASE("REC-1: an outcome that lacks nothing has no finding", "[REC-1]") {
  for (const auto& entry : {listed("A1000001").release(), listed("A1000001").with_actions(),
                            listed("A1000001").maintain(), listed("A1000001").deferred(),
                            listed("A1000001").no_recommendation("2026-04-01")}) {
    const Told told = World{}
                          .with(a_case("A1000001"))
                          .with(a_panel("p1", "2026-03-10").lists(entry).held())
                          .on("2026-03-10");
    for (const Finding& each : told->findings) CHECK(each.rule.substr(0, 3) != "REC");
    CHECK(told.recommendation("p1", "A1000001").outcome == *entry.listed.outcome->recommendation);
  }
}

TEST_CASE("REC-2: every outcome but deferred has reasons", "[REC-2]") {
  const auto all = said_of_all("REC-2", [](Outcome& each) { each.reasons = given("n/a."); });
  CHECK(all == std::vector<Strings>(4, kErrorAtPanel));
  CHECK(said_of_deferred("REC-2").empty());
}

TEST_CASE("REC-2: what is recorded of a case withdrawn has reasons too", "[REC-2][SEL-8]") {
  const auto without =
      listed("A1000001").maintain().outcome_but([](Outcome& each) { each.reasons.forget(); });
  CHECK(said("REC-2", without, a_case("A1000001").ended("2026-03-09")) == kErrorAtPanel);
}

TEST_CASE("REC-3: a long-stop is needed, of a release as a warning", "[REC-3]") {
  const auto all = said_of_all("REC-3", [](Outcome& each) { each.long_stop_days.forget(); });
  CHECK(all == std::vector<Strings>{kWarningAtPanel, kErrorAtPanel, kErrorAtPanel, kErrorAtPanel});
  CHECK(said_of_deferred("REC-3").empty());
}

TEST_CASE("REC-3: a date is a long-stop too, and days are counted from the panel", "[REC-3]") {
  const auto long_stop = [](const ListedFixture& entry) {
    const Told told = World{}
                          .with(a_case("A1000001"))
                          .with(a_panel("p1", "2026-03-10").lists(entry).held())
                          .on("2026-03-31");
    CHECK(told.findings("REC-3").empty());
    return told.recommendation("p1", "A1000001").long_stop;
  };
  CHECK(long_stop(listed("A1000001").maintain()) == day("2026-07-08"));
  CHECK(long_stop(listed("A1000001").maintain().outcome_but([](Outcome& each) {
          each.long_stop_days.forget();
          each.long_stop = dated("2026-08-01");
        })) == day("2026-08-01"));
}

TEST_CASE("REC-4: alternatives to detention are summarised", "[REC-4]") {
  const auto all = said_of_all("REC-4", [](Outcome& each) { each.alternatives.forget(); });
  CHECK(all == std::vector<Strings>(4, kErrorAtPanel));
  CHECK(said_of_deferred("REC-4").empty());
}

TEST_CASE("REC-5: an action says what, who and by when", "[REC-5]") {
  const auto without = [](auto change) {
    return said("REC-5",
                listed("A1000001").with_actions({"Ask", "Book"}).outcome_but([&](Outcome& each) {
                  change(each.actions[1]);
                }));
  };
  CHECK(without([](Action&) {}).empty());
  CHECK(without([](Action& action) { action.what = given("?"); }) == kErrorAtPanel);
  CHECK(without([](Action& action) { action.who.forget(); }) == kErrorAtPanel);
  CHECK(without([](Action& action) { action.by.forget(); }) == kErrorAtPanel);
}

TEST_CASE("REC-5: maintain with actions has one, maintain has none", "[REC-5]") {
  CHECK(said("REC-5", listed("A1000001").with_actions({})) == kErrorAtPanel);
  const auto with_action =
      listed("A1000001").maintain().outcome_but([](Outcome& each) { each.actions = {Action{}}; });
  CHECK(said("REC-5", with_action) == kErrorAtPanel);
}

TEST_CASE("REC-6: a release names a ground", "[REC-6]") {
  const auto with = [](std::vector<Ground> grounds) {
    return said("REC-6", listed("A1000001").release().outcome_but([&](Outcome& each) {
      each.grounds = given(std::move(grounds));
    }));
  };
  CHECK(with({Ground::kVulnerability}).empty());
  CHECK(with({}) == kErrorAtPanel);
  CHECK(said("REC-6", listed("A1000001").maintain()).empty());
}

TEST_CASE("REC-7: without a recommendation there is a date by which to resolve it", "[REC-7]") {
  CHECK(said("REC-7", listed("A1000001").no_recommendation("2026-04-01")).empty());
  CHECK(said("REC-7",
             listed("A1000001").no_recommendation("2026-04-01").outcome_but([](Outcome& each) {
               each.resolve_by.forget();
             })) == kErrorAtPanel);
}

TEST_CASE("REC-8: with bail granted in principle another outcome states what changed", "[REC-8]") {
  const auto bailed = a_case("A1000001").bailed("2026-03-10");
  CHECK(said("REC-8", listed("A1000001").maintain(), bailed) == kErrorAtPanel);
  CHECK(said("REC-8", listed("A1000001").no_recommendation("2026-04-01"), bailed) == kErrorAtPanel);
  CHECK(said("REC-8", listed("A1000001").release(), bailed).empty());
  CHECK(said("REC-8", listed("A1000001").deferred(), bailed).empty());
  CHECK(said("REC-8", listed("A1000001").maintain(), a_case("A1000001").bailed("2026-03-11"))
            .empty());
  CHECK(said("REC-8", listed("A1000001").maintain().outcome_but([](Outcome& each) {
          each.change_of_circumstances = given("New charges");
        }),
             bailed)
            .empty());
}

TEST_CASE("REC-9: how the panel decided is recorded", "[REC-9]") {
  const auto all = said_of_all("REC-9", [](Outcome& each) { each.decided_by.forget(); });
  CHECK(all == std::vector<Strings>(4, kWarningAtPanel));
  CHECK(said_of_deferred("REC-9").empty());
}

TEST_CASE("REC-10: an action still open is not recommended again", "[REC-10]") {
  CHECK(said_again("Book an escort", "Book an escort") == kWarningAtPanel);
  CHECK(said_again("Book an escort", "  BOOK an\tescort ") == kWarningAtPanel);
  CHECK(said_again("Book an escort", "Book an escort now").empty());
}

TEST_CASE("REC-10: an action completed by the panel's date may be recommended again", "[REC-10]") {
  CHECK(said_again("Book an escort", "Book an escort", "2026-03-10").empty());
  CHECK(said_again("Book an escort", "Book an escort", "2026-03-11") == kWarningAtPanel);
}

TEST_CASE("REC-11: speculation and presumption are advised against", "[REC-11]") {
  const auto with = [](const char* reasons) {
    return said("REC-11", listed("A1000001").maintain().outcome_but([&](Outcome& each) {
      each.reasons = given(reasons);
    }));
  };
  const Strings advised = {"advice p1 A1000001"};
  CHECK(with("He might leave.") == advised);
  CHECK(with("It is PROBABLY so") == advised);
  CHECK(with("We\n feel that he will stay") == advised);
  CHECK(with("The appeal will be dismissed") == advised);
  CHECK(with("The application will be refused in May") == advised);
  CHECK(with("The appeal was dismissed on 2 March").empty());
  CHECK(with("Almighty efforts were made").empty());
}

TEST_CASE("REC-11: who is presumed to refuse, and how, makes no difference", "[REC-11]") {
  const auto with = [](const char* reasons) { return rules::doubtful_phrases(reasons); };
  CHECK(with("The tribunal will dismiss the appeal.") == Strings{"will dismiss"});
  CHECK(with("The Home Office will refuse the application.") == Strings{"will refuse the"});
  CHECK(with("The claim will inevitably be rejected.") == Strings{"will inevitably be rejected"});
  CHECK(with("The appeal would not be allowed.") == Strings{"would not be allowed"});
  CHECK(with("The judicial review will not succeed.") == Strings{"will not succeed"});
  CHECK(with("The appeal is unlikely to succeed.") == Strings{"unlikely to succeed"});
  CHECK(with("The application will be turned down.") == Strings{"will be turned down"});
  CHECK(with("The claim is expected to be denied.") == Strings{"expected to be denied"});
  CHECK(with("Refusal is expected in May.") == Strings{"refusal is expected"});
  CHECK(with("Dismissal is likely.") == Strings{"dismissal is likely"});
  CHECK(with("The refusal is likely to be appealed.").empty());
  CHECK(with("The refusal was appealed.").empty());
  CHECK(with("He said that he will refuse to board.").empty());
  CHECK(with("The appeal will be heard, and was not dismissed.").empty());
  CHECK(with("The tribunal will").empty());
}

TEST_CASE("REC-11: every doubtful phrase is named", "[REC-11]") {
  CHECK(rules::doubtful_phrases("He might well go. Perhaps the appeal will be dismissed.") ==
        Strings{"might", "perhaps", "will be dismissed"});
  CHECK(rules::doubtful_phrases("It will probably be refused, and would be dismissed.") ==
        Strings{"probably", "would be dismissed"});
}

TEST_CASE("REC: a planned panel has no findings about outcomes", "[REC-1][REC-2]") {
  const Told told = World{}
                        .with(a_case("A1000001"))
                        .with(a_panel("p1", "2026-03-10").lists(listed("A1000001").deferred()))
                        .on("2026-03-31");
  for (const Finding& each : told->findings) CHECK(each.rule.substr(0, 3) != "REC");
}
