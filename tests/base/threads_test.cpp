#include "base/threads.h"

#include <algorithm>
#include <atomic>
#include <catch2/catch.hpp>
#include <chrono>
#include <stdexcept>
#include <thread>

using namespace panelpress;

namespace {

/// Counts the stages that were begun and ended.
struct CountingClock : StageClock {
  void begin(Stage stage) override { begun += stage == Stage::kRules ? 1 : 100; }
  void end() override { ++ended; }
  std::atomic<int> begun = 0;
  std::atomic<int> ended = 0;
};

/// Whether so many come here, each of whom waits for the others, before ten seconds are over.
bool meet(std::atomic<int>& here, int count) {
  using std::chrono::steady_clock;
  const auto until = steady_clock::now() + std::chrono::seconds{10};
  ++here;
  while (here < count && steady_clock::now() < until) std::this_thread::yield();
  return here >= count;
}

}  // namespace

TEST_CASE("as much is done at once as was asked for, and told to the clock of its stage") {
  std::atomic<int> here = 0;
  std::atomic<int> have_met = 0;
  CountingClock clock;
  for_each_index(3, {3, &clock, Stage::kRules}, [&](std::size_t) { have_met += meet(here, 3); });
  CHECK(have_met == 3);
  // The thread that asks is in its stage already.
  CHECK(clock.begun == 2);
  CHECK(clock.ended == 2);
}

TEST_CASE("every index is come to once, on however many threads") {
  const unsigned jobs = GENERATE(1U, 2U, 8U);
  std::vector<std::atomic<int>> times(100);
  for_each_index(times.size(), {jobs}, [&](std::size_t i) { ++times[i]; });
  CHECK(std::ranges::all_of(times, [](const auto& each) { return each == 1; }));
}

TEST_CASE("where there is nothing to do, nothing is done") {
  bool is_done = false;
  for_each_index(0, {8}, [&](std::size_t) { is_done = true; });
  do_all({}, {8});
  CHECK_FALSE(is_done);
}

TEST_CASE("what one thread throws is thrown once the others have done all the rest") {
  const unsigned jobs = GENERATE(2U, 8U);
  std::atomic<int> done = 0;
  const auto work = [&](std::size_t i) {
    if (i == 3) throw std::runtime_error("the fourth");
    ++done;
  };
  CHECK_THROWS_WITH(for_each_index(50, {jobs}, work), "the fourth");
  CHECK(done == 49);
}

TEST_CASE("on one thread tasks are done in their order") {
  std::vector<int> order;
  do_all({[&] { order.push_back(1); }, [&] { order.push_back(2); }, [&] { order.push_back(3); }},
         {});
  CHECK(order == std::vector{1, 2, 3});
}
