#include "rules/training.h"

#include <catch2/catch.hpp>

#include "rules/fixtures.h"

using namespace panelpress;
using namespace panelpress::fixtures;

TEST_CASE("PAN-8: the training of an induction is CPP training, and the earlier one counts") {
  Person person;
  CHECK(rules::trained_on(person) == nullptr);
  CHECK_FALSE(rules::is_trained_on(person, day("2026-03-10")));
  person.induction.training = dated("2026-03-10");
  CHECK(rules::is_trained_on(person, day("2026-03-10")));
  CHECK_FALSE(rules::is_trained_on(person, day("2026-03-09")));
  person.trained_on = dated("2026-03-01");
  CHECK(**rules::trained_on(person) == day("2026-03-01"));
  person.trained_on = dated("2026-03-11");
  CHECK(**rules::trained_on(person) == day("2026-03-10"));
}

namespace {

World with_update() {
  World world;
  world.records.settings.training_updates = {{{}, dated("2025-06-01"), {}},
                                             {{}, dated("2026-02-01"), {}}};
  for (const char* id : {"brook", "cole", "nash", "rill", "lake", "ivy", "gate"}) {
    world.person(id).trained_on = dated("2026-02-01");
  }
  return world;  // fen was trained in 2024
}

}  // namespace

TEST_CASE("TRN-1: who was trained before the newest update is refreshed since", "[TRN-1]") {
  World world = with_update();
  CHECK(world.on("2026-03-31").findings("TRN-1") == Strings{"advice fen"});
  CHECK(world.on("2025-05-31").findings("TRN-1").empty());  // no update yet
  world.person("fen").refreshed_on = given(std::vector<Date>{day("2026-01-31")});
  CHECK(world.on("2026-03-31").findings("TRN-1") == Strings{"advice fen"});
  world.person("fen").refreshed_on = given(std::vector<Date>{day("2026-02-01")});
  CHECK(world.on("2026-03-31").findings("TRN-1").empty());
  world.person("fen").refreshed_on = given(std::vector<Date>{day("2026-04-01")});
  CHECK(world.on("2026-03-31").findings("TRN-1") == Strings{"advice fen"});
}

TEST_CASE("TRN-2: a chair observes two held panels of another chair", "[TRN-2]") {
  World world;
  world.with_person("slate", Area::kPolicy, Grade::kGrade7);
  const auto of_slate = [](const char* id, const char* date) {
    PanelFixture panel = a_panel(id, date);
    panel.plus("brook").but([](Panel& p) { p.chair = given(PersonId{"slate"}); });
    panel.member("brook").role = given(MemberRole::kObserver);
    return panel;
  };
  world.with(a_panel("p0", "2026-03-03").held())
      .with(of_slate("p1", "2026-03-10").held())
      .with(of_slate("p2", "2026-03-17").held());
  CHECK(world.on("2026-03-17").findings("TRN-2") == Strings{"advice slate"});
  CHECK(world.on("2026-03-16").findings("TRN-2") == Strings{"advice brook", "advice slate"});
}

TEST_CASE("TRN-3: a line manager agrees before the first panel", "[TRN-3]") {
  World world;
  world.with(a_panel("p1", "2026-03-10").held());
  for (const char* id : {"brook", "nash", "rill", "lake", "gate"}) {
    world.person(id).manager_agreed_on = dated("2026-03-09");
  }
  CHECK(world.on("2026-03-31").findings("TRN-3") == Strings{"advice fen"});
  CHECK(world.on("2026-03-09").findings("TRN-3").empty());
  world.person("fen").manager_agreed_on = dated("2026-03-10");
  CHECK(world.on("2026-03-31").findings("TRN-3") == Strings{"advice fen"});
}
