#include "cli/progress.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <ostream>

namespace panelpress::cli {

namespace {

/// A build that takes less than a second has no bar.
constexpr std::chrono::seconds kPatience{1};
constexpr std::chrono::milliseconds kBetween{100};
constexpr std::size_t kWidth = 30;

}  // namespace

// On a terminal alone: a log would have a line for each tenth of a second.
Progress::Progress(const Options& options, World& world, const Timings& timings, std::string stage,
                   const DocumentsDone* documents)
    : out_(world.err), timings_(timings), stage_(std::move(stage)), documents_(documents) {
  if (!world.is_err_terminal || options.is_quiet) return;
  thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void Progress::run(const std::stop_token& stop) {
  std::unique_lock lock{mutex_};
  const auto is_over = [&](std::chrono::steady_clock::time_point until) {
    return wake_.wait_until(lock, stop, until, [&] { return stop.stop_requested(); });
  };
  if (is_over(timings_.begin() + kPatience)) return;
  do draw();
  while (!is_over(std::chrono::steady_clock::now() + kBetween));
  // Clears its line, so that what is told next stands at its beginning.
  out_ << "\r\x1b[K" << std::flush;
}

void Progress::draw() { out_ << "\r" << stage_ << bar() << "\x1b[K" << std::flush; }

// The clock starts when this stage did: documents a second, not of the whole run.
std::string Progress::bar() const {
  if (!documents_) return "";
  const std::size_t total = documents_->total;
  const std::size_t done = std::min(documents_->done.load(), total);
  const std::size_t filled = total == 0 ? kWidth : kWidth * done / total;
  const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - begin_;
  return fmt::format(" [{}{}] {} of {}, {:.0f} a second", std::string(filled, '#'),
                     std::string(kWidth - filled, ' '), done, total,
                     static_cast<double>(done) / spent.count());
}

}  // namespace panelpress::cli
