#pragma once

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

#include "cli/options.h"
#include "cli/timings.h"

namespace panelpress::cli {

/// How many documents of a build are there.
struct DocumentsDone {
  const std::atomic<std::size_t>& done;
  std::size_t total;
};

/// Shows on a terminal what a command is at once it has taken a second, and wipes it at the end of
/// its own life, before anything else is printed. Silent where there is no terminal, and for
/// `--quiet`.
class Progress {
 public:
  /// A stage, "reading the records", of a command that `timings` measures. `documents` outlives
  /// this; null where there are none to count.
  Progress(const Options& options, World& world, const Timings& timings, std::string stage,
           const DocumentsDone* documents = nullptr);

 private:
  void run(const std::stop_token& stop);
  void draw();
  std::string bar() const;

  std::ostream& out_;
  const Timings& timings_;
  std::string stage_;
  const DocumentsDone* documents_;
  std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
  std::mutex mutex_;
  std::condition_variable_any wake_;
  std::jthread thread_;  ///< the last: it uses all of the above
};

}  // namespace panelpress::cli
