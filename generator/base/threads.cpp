#include "base/threads.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>

#include "base/signal_stack.h"

namespace panelpress {

// One counter for all threads: work takes as long as it is large, and whoever is free takes the
// next.
void for_each_index(std::size_t count, const Threads& threads,
                    const std::function<void(std::size_t)>& work) {
  std::atomic<std::size_t> next{0};
  std::exception_ptr thrown;
  std::once_flag is_thrown;
  const auto run = [&] {
    // Each thread needs a stack of its own for signals, since running out of the usual one must
    // still be told.
    give_signal_stack();
    try {
      for (std::size_t i = next++; i < count; i = next++) work(i);
    } catch (...) {
      // The first exception is kept; the others have the same cause or come too late.
      std::call_once(is_thrown, [&] { thrown = std::current_exception(); });
    }
  };
  {
    const auto run_measured = [&] {
      const InStage stage{threads.clock, threads.stage};
      run();
    };
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < std::min<std::size_t>(threads.jobs, count); ++i) {
      others.emplace_back(run_measured);
    }
    run();
  }
  if (thrown) std::rethrow_exception(thrown);
}

void do_all(const std::vector<std::function<void()>>& tasks, const Threads& threads) {
  for_each_index(tasks.size(), threads, [&](std::size_t i) { tasks[i](); });
}

}  // namespace panelpress
