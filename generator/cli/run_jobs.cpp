#include "cli/run_jobs.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <ostream>
#include <thread>

namespace panelpress::cli {

namespace {

/// A bar on the terminal that appears after a second and is wiped at the end of its life.
class Progress {
 public:
  Progress(std::ostream& out, const std::atomic<std::size_t>& done, std::size_t total)
      : out_(out),
        done_(done),
        total_(total),
        thread_([this](const std::stop_token& stop) { run(stop); }) {}

 private:
  static constexpr std::size_t kWidth = 30;

  void run(const std::stop_token& stop) {
    std::unique_lock lock{mutex_};
    const auto pause = [&](std::chrono::milliseconds time) {
      return wake_.wait_for(lock, stop, time, [&] { return stop.stop_requested(); });
    };
    if (pause(std::chrono::seconds{1})) return;
    do draw();
    while (!pause(std::chrono::milliseconds{100}));
    out_ << "\r\x1b[K" << std::flush;
  }

  void draw() {
    const std::size_t done = std::min(done_.load(), total_);
    const std::size_t filled = total_ == 0 ? kWidth : kWidth * done / total_;
    out_ << fmt::format("\r[{}{}] {} of {} documents", std::string(filled, '#'),
                        std::string(kWidth - filled, ' '), done, total_)
         << std::flush;
  }

  std::ostream& out_;
  const std::atomic<std::size_t>& done_;
  std::size_t total_;
  std::mutex mutex_;
  std::condition_variable_any wake_;
  std::jthread thread_;
};

/// Takes jobs in turn until none is left or one of the threads has failed.
class Team {
 public:
  Team(const std::vector<documents::Job>& jobs, output::Writer& writer)
      : jobs_(jobs), writer_(writer) {}

  void work(unsigned threads) {
    {
      std::vector<std::jthread> team;
      const auto count = std::min<std::size_t>(std::max(1U, threads), jobs_.size());
      for (std::size_t i = 0; i < count; ++i) team.emplace_back([this] { take_turns(); });
    }
    if (failure_) std::rethrow_exception(failure_);
  }
  const std::atomic<std::size_t>& done() const { return next_; }

 private:
  void take_turns() {
    try {
      for (std::size_t i = next_++; i < jobs_.size(); i = next_++) writer_.write(jobs_[i].make());
    } catch (...) {
      next_ = jobs_.size();
      const std::scoped_lock lock{mutex_};
      if (!failure_) failure_ = std::current_exception();
    }
  }

  const std::vector<documents::Job>& jobs_;
  output::Writer& writer_;
  std::atomic<std::size_t> next_ = 0;
  std::mutex mutex_;
  std::exception_ptr failure_;
};

}  // namespace

void run_jobs(const std::vector<documents::Job>& jobs, unsigned threads, output::Writer& writer,
              World& world, bool shows_progress) {
  Team team{jobs, writer};
  std::optional<Progress> progress;
  if (shows_progress) progress.emplace(world.err, team.done(), jobs.size());
  team.work(threads);
}

}  // namespace panelpress::cli
