#include "documents/shared/inputs_by_subject.h"

#include <atomic>
#include <catch2/catch.hpp>
#include <thread>

using namespace panelpress;
using documents::InputsBySubject;

namespace {

using Paths = std::vector<std::string>;

TEST_CASE("The inputs of a subject are gathered once, however many documents ask") {
  const InputsBySubject inputs;
  int asked = 0;
  const auto gather = [&] { return ++asked, Paths{"people.toml", "settings.toml"}; };
  CHECK(*inputs.of("2026-03-10-am", gather) == Paths{"people.toml", "settings.toml"});
  CHECK(*inputs.of("2026-03-10-am", gather) == Paths{"people.toml", "settings.toml"});
  CHECK(asked == 1);
}

TEST_CASE("Each subject has inputs of its own, also once they have moved") {
  InputsBySubject inputs;
  CHECK(*inputs.of("a", [] { return Paths{"panels/a.toml"}; }) == Paths{"panels/a.toml"});
  const InputsBySubject moved{std::move(inputs)};
  CHECK(*moved.of("b", [] { return Paths{"panels/b.toml"}; }) == Paths{"panels/b.toml"});
  CHECK(*moved.of("a", [] { return Paths{"never asked"}; }) == Paths{"panels/a.toml"});
}

TEST_CASE("Many threads that ask for the inputs of a subject get the same") {
  const InputsBySubject inputs;
  std::atomic<int> asked = 0;
  {
    std::vector<std::jthread> threads;
    for (int i = 0; i < 8; ++i) {
      threads.emplace_back(
          [&] { inputs.of("a", [&] { return ++asked, Paths{"settings.toml"}; }); });
    }
  }
  CHECK(asked == 1);
}

}  // namespace
