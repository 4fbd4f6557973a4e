#include "cli/run_jobs.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <exception>
#include <mutex>
#include <numeric>
#include <thread>

#include "base/threads.h"
#include "cli/prepare.h"
#include "cli/progress.h"
#include "cli/reason.h"

namespace panelpress::cli {

namespace {

/// Jobs in an order in which neighbours are of different kinds: each is taken a golden section
/// further on, around and around, until all are. In the order of their paths two threads would come
/// to all the workbooks at once, which are closed one at a time (render/workbook).
/// A stride that shares no factor with the count comes to each job once.
std::vector<const documents::Job*> mixed(const std::vector<documents::Job>& jobs) {
  constexpr double kGoldenSection = 0.618;
  const std::size_t count = jobs.size();
  std::size_t stride = 1 + static_cast<std::size_t>(kGoldenSection * static_cast<double>(count));
  while (std::gcd(stride, count) != 1) ++stride;  // so that each is come to once
  std::vector<const documents::Job*> order;
  for (std::size_t i = 0; i < count; ++i) order.push_back(&jobs[i * stride % count]);
  return order;
}

/// Takes jobs in turn until none is left. What cannot be made is noted and the others are made.
class Team {
 public:
  Team(const std::vector<documents::Job>& jobs, const Options& options, output::Writer& writer,
       const output::Reuse* reuse, Timings& timings)
      : jobs_(mixed(jobs)), options_(options), writer_(writer), reuse_(reuse), timings_(timings) {}

  /// Makes those jobs first whose documents are looked at.
  void begin_with(const Onlookers& onlookers) {
    if (!onlookers.look_at) return;
    const auto is_first = [&](const documents::Job* job) {
      return std::ranges::any_of(job->documents,
                                 [&](const auto& each) { return onlookers.look_at(each.path()); });
    };
    const auto rest = std::stable_partition(jobs_.begin(), jobs_.end(), is_first);
    firsts_ = static_cast<std::size_t>(rest - jobs_.begin());
    first_left_ = firsts_;
    look_again_ = onlookers.look_again;
    is_outdated_ = onlookers.is_outdated;
    if (firsts_ == 0) look_again_();
  }
  void work(const Threads& threads) {
    for_each_index(jobs_.size(), threads, [this](std::size_t i) { take(i); });
  }
  const std::atomic<std::size_t>& done() const { return done_; }
  bool has_made_all() const { return !is_cut_short_; }

 private:
  void take(std::size_t i) {
    const bool is_first = i < firsts_;
    if (!is_first && firsts_ > 0) std::call_once(has_waited_, [this] { wait_for_screens(); });
    if (!is_first && !is_cut_short_ && is_outdated_ && is_outdated_()) is_cut_short_ = true;
    if (is_cut_short_) return;
    make(*jobs_[i]);
    if (is_first && --first_left_ == 0) look_again_();
  }
  /// Who looks has the processors for as long as a browser takes to show a page; nobody waits for
  /// what comes after.
  void wait_for_screens() const {
    constexpr std::chrono::milliseconds kUntilShown{400};
    constexpr std::chrono::milliseconds kStep{10};
    while (first_left_ > 0) std::this_thread::sleep_for(kStep);
    for (auto waited = kStep; waited < kUntilShown && !is_outdated_(); waited += kStep)
      std::this_thread::sleep_for(kStep);
  }
  /// Whether anything of a job was made before: for what is new no inputs are gathered.
  bool has_former(const documents::Job& job) const {
    return std::any_of(job.documents.begin(), job.documents.end(),
                       [&](const auto& planned) { return reuse_->lists(planned.path()); });
  }
  /// Whether nothing of a job need be made. A job may make more than the build covers.
  /// A document is kept when its inputs, the program and the templates are the same, and its bytes
  /// on disk are those it was written with.
  bool is_kept(const documents::Job& job) {
    if (!reuse_ || !job.inputs || !has_former(job)) return false;
    const SharedPaths inputs = job.inputs();
    std::vector<const output::ManifestEntry*> entries;
    for (const documents::Planned& planned : job.documents) {
      if (!options_.scope.covers(planned.id)) continue;
      entries.push_back(reuse_->entry_of(planned, inputs));
      if (!entries.back()) return false;
    }
    return writer_.keep(entries);
  }
  std::vector<documents::Document> made(const documents::Job& job) {
    const Timings::Watch watch{timings_, Stage::kView};
    return job.make();
  }
  // What one job throws is told with its document, and the others go on: exit status 3 counts them
  // all.
  void make(const documents::Job& job) {
    try {
      if (!is_kept(job)) write(made(job));
    } catch (const std::exception& error) {
      writer_.note(
          output::Failure{options_.output + "/" + job.documents.front().path(), reason_of(error)});
    }
    done_ += job.documents.size();
  }

  void write(const std::vector<documents::Document>& made) {
    for (const documents::Document& document : made) {
      if (options_.scope.covers(document.id)) writer_.write(document);
    }
  }

  std::vector<const documents::Job*> jobs_;
  const Options& options_;
  output::Writer& writer_;
  const output::Reuse* reuse_;
  Timings& timings_;
  std::size_t firsts_ = 0;  ///< jobs of documents that are looked at
  std::atomic<std::size_t> first_left_ = 0;
  std::once_flag has_waited_;
  std::function<void()> look_again_;
  std::function<bool()> is_outdated_;
  std::atomic<bool> is_cut_short_ = false;
  std::atomic<std::size_t> done_ = 0;  ///< documents made or refused
};

std::size_t count_documents(const std::vector<documents::Job>& jobs) {
  std::size_t count = 0;
  for (const documents::Job& job : jobs) count += job.documents.size();
  return count;
}

}  // namespace

bool run_jobs(const std::vector<documents::Job>& jobs, const Options& options, World& world,
              output::Writer& writer, const output::Reuse* reuse, Timings& timings,
              const Onlookers& onlookers) {
  Team team{jobs, options, writer, reuse, timings};
  team.begin_with(onlookers);
  const DocumentsDone documents{team.done(), count_documents(jobs)};
  const Progress progress{options, world, timings, "documents", &documents};
  team.work({jobs_of(options, world)});
  return team.has_made_all();
}

}  // namespace panelpress::cli
