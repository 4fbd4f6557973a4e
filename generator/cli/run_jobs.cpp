#include "cli/run_jobs.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <new>
#include <ostream>
#include <system_error>
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
    const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - begin_;
    out_ << fmt::format("\r[{}{}] {} of {} documents, {:.0f} a second\x1b[K",
                        std::string(filled, '#'), std::string(kWidth - filled, ' '), done, total_,
                        static_cast<double>(done) / spent.count())
         << std::flush;
  }

  std::ostream& out_;
  const std::atomic<std::size_t>& done_;
  std::size_t total_;
  std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
  std::mutex mutex_;
  std::condition_variable_any wake_;
  std::jthread thread_;
};

/// Why a document could not be made, in the system's words where it was the system.
std::string reason_of(const std::exception& error) {
  if (const auto* system = dynamic_cast<const std::system_error*>(&error)) {
    return system->code().message();
  }
  const bool is_memory = dynamic_cast<const std::bad_alloc*>(&error) != nullptr;
  return is_memory ? "Cannot allocate memory" : error.what();
}

/// Takes jobs in turn until none is left. What cannot be made is noted and the others are made.
class Team {
 public:
  Team(const std::vector<documents::Job>& jobs, const Options& options, output::Writer& writer,
       Timings& timings)
      : jobs_(jobs), options_(options), writer_(writer), timings_(timings) {}

  void work(unsigned threads) {
    std::vector<std::jthread> team;
    const auto count = std::min<std::size_t>(std::max(1U, threads), jobs_.size());
    for (std::size_t i = 0; i < count; ++i) team.emplace_back([this] { take_turns(); });
  }
  const std::atomic<std::size_t>& done() const { return done_; }

 private:
  void take_turns() {
    for (std::size_t i = next_++; i < jobs_.size(); i = next_++) make(jobs_[i]);
  }
  std::vector<documents::Document> made(const documents::Job& job) {
    const Timings::Watch watch{timings_, Stage::kMake};
    return job.make();
  }
  void make(const documents::Job& job) {
    try {
      write(made(job));
    } catch (const std::exception& error) {
      writer_.note(
          output::Failure{options_.output + "/" + job.documents.front().path(), reason_of(error)});
    }
    done_ += job.documents.size();
  }

  /// A job may make more than the build covers.
  void write(const std::vector<documents::Document>& made) {
    for (const documents::Document& document : made) {
      if (options_.scope.covers(document.id)) writer_.write(document);
    }
  }

  const std::vector<documents::Job>& jobs_;
  const Options& options_;
  output::Writer& writer_;
  Timings& timings_;
  std::atomic<std::size_t> next_ = 0;
  std::atomic<std::size_t> done_ = 0;  ///< documents made or refused
};

std::size_t count_documents(const std::vector<documents::Job>& jobs) {
  std::size_t count = 0;
  for (const documents::Job& job : jobs) count += job.documents.size();
  return count;
}

}  // namespace

void run_jobs(const std::vector<documents::Job>& jobs, const Options& options, World& world,
              output::Writer& writer, Timings& timings) {
  Team team{jobs, options, writer, timings};
  std::optional<Progress> progress;
  if (world.is_err_terminal && !options.is_quiet) {
    progress.emplace(world.err, team.done(), count_documents(jobs));
  }
  team.work(options.jobs > 0 ? options.jobs : world.cores);
}

}  // namespace panelpress::cli
