#pragma once

#include <cstddef>
#include <functional>
#include <vector>

/// Work on many threads whose result is the same as on one.
namespace panelpress {

/// Calls `work` once with every index below `count`, on as many threads as `jobs` and no more than
/// there is work for. Throws what a call throws once all have ended. Results stand by index, so
/// that the order in which threads come to them reaches nobody.
void for_each_index(std::size_t count, unsigned jobs, const std::function<void(std::size_t)>& work);

/// Does each of these once, as many at once as `jobs`, begun in their order. None may read what
/// another makes. Throws as `for_each_index` does.
void do_all(const std::vector<std::function<void()>>& tasks, unsigned jobs);

}  // namespace panelpress
