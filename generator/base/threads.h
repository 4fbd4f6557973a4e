#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "base/stages.h"

/// Work on many threads whose result is the same as on one.
namespace panelpress {

/// How many threads share some work, the one that asks for it among them.
struct Threads {
  unsigned jobs = 1;
  /// Whoever measures the stage that the work is of; may be null. The thread that asks is in that
  /// stage already.
  StageClock* clock = nullptr;
  Stage stage{};
};

/// Calls `work` once with every index below `count`, on no more threads than there is work for.
/// Throws what a call throws once all have ended. Results stand by index, so that the order in
/// which threads come to them reaches nobody.
void for_each_index(std::size_t count, const Threads& threads,
                    const std::function<void(std::size_t)>& work);

/// Does each of these once, begun in their order. None may read what another makes. Throws as
/// `for_each_index` does.
void do_all(const std::vector<std::function<void()>>& tasks, const Threads& threads);

}  // namespace panelpress
