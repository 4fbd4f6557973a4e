#include "rules/screens.h"

#include <catch2/catch.hpp>
#include <set>

#include "rules/fixtures.h"

using namespace panelpress;
using namespace panelpress::fixtures;

namespace {

ScreenEntry entry(Screen screen, const char* date, const char* text) {
  return {{}, given(screen), dated(date), given(text), {}};
}

}  // namespace

TEST_CASE("PCK-9: every screen of the inputs has one place", "[PCK-9]") {
  std::multiset<Screen> placed;
  for (const auto& place : rules::screen_places()) {
    placed.insert(place.screens.begin(), place.screens.end());
  }
  CHECK(placed.size() == Words<Screen>::kList.size());
  for (const auto& [screen, text] : Words<Screen>::kList) {
    INFO(text);
    CHECK(placed.count(screen) == 1);
  }
}

TEST_CASE("PCK-9: entries stand newest first, of both screens of a place", "[PCK-9]") {
  const auto fixture = a_case("A1000001").but([](CaseRecord& record) {
    record.entries = {entry(Screen::kPersonAlert, "2026-01-10", "second"),
                      entry(Screen::kNote, "2026-01-11", "elsewhere"),
                      entry(Screen::kSpecialCondition, "2026-02-01", "first"),
                      entry(Screen::kSpecialCondition, "2026-01-10", "third")};
  });
  Strings texts;
  for (const auto& place : rules::screen_places()) {
    if (word(place.place) != "alerts") continue;
    for (const auto* each : rules::entries_of(fixture.record, place)) texts.push_back(*each->text);
  }
  CHECK(texts == Strings{"first", "second", "third"});
}

TEST_CASE("PCK-9: under guidance 9.0 no screen is said to be CID's", "[PCK-9][GEN-2]") {
  RuleOverrides overrides;
  const rules::Figures version_8{overrides};
  overrides.guidance = given(Guidance::k9);
  const rules::Figures version_9{overrides};
  int of_cid = 0;
  for (const auto& place : rules::screen_places()) {
    of_cid += rules::system_of(place, version_8).find("CID") != std::string_view::npos ? 1 : 0;
    CHECK(rules::system_of(place, version_9) == "Atlas");
  }
  CHECK(of_cid == 7);
}
