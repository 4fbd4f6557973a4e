#include "cli/timings.h"

#include <fmt/format.h>
#include <sys/resource.h>

#include <vector>

#include "output/manifest.h"

namespace panelpress::cli {

namespace {

constexpr std::array<std::string_view, kStages> kNames = {
    "read",   "parse",   "check", "rules", "templates", "view",
    "render", "compare", "write", "index", "manifest",  "sync"};
constexpr double kMegabyte = 1e6;

double seconds(std::chrono::nanoseconds time) {
  return std::chrono::duration<double>(time).count();
}

/// The most memory that the process has held, in megabytes. Linux counts in kilobytes.
double peak_memory() {
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) * 1024 / kMegabyte;
}

/// A stage that has begun, and how long those within it took.
struct Open {
  Stage stage{};
  std::chrono::steady_clock::time_point begin;
  std::chrono::nanoseconds within{0};
};

/// The stages that this thread is in, innermost last.
/// Stages lie within each other, and threads have their own.
std::vector<Open>& open_stages() {
  thread_local std::vector<Open> open;
  return open;
}

/// The manifest is told apart from the documents beside it.
Stage stage_of(const std::string& path, Stage of_documents) {
  return path == output::kManifestPath ? Stage::kManifest : of_documents;
}

}  // namespace

void Timings::begin(Stage stage) {
  open_stages().push_back({stage, std::chrono::steady_clock::now()});
}

// What a stage took is without the stages within it, so that all of them add up.
void Timings::end() {
  std::vector<Open>& open = open_stages();
  const Open ended = open.back();
  open.pop_back();
  const std::chrono::nanoseconds time = std::chrono::steady_clock::now() - ended.begin;
  of(ended.stage).nanoseconds += (time - ended.within).count();
  if (!open.empty()) open.back().within += time;
}

void Timings::count(Stage stage, std::size_t bytes) {
  of(stage).bytes += static_cast<long long>(bytes);
  ++of(stage).files;
}

// Sums over threads: they may be more than the time on the clock.
std::string Timings::table() const {
  std::string text = fmt::format("{:<16}{:>9}{:>9}{:>8}\n", "stage", "seconds", "MB/s", "files");
  for (std::size_t i = 0; i < kStages; ++i) {
    const double time = seconds(std::chrono::nanoseconds{sums_[i].nanoseconds});
    const double rate = time > 0 ? static_cast<double>(sums_[i].bytes) / kMegabyte / time : 0;
    const std::string files = sums_[i].files > 0 ? std::to_string(sums_[i].files) : "";
    text += fmt::format("{:<16}{:>9.3f}{:>9}{:>8}\n", kNames[i], time,
                        sums_[i].bytes > 0 ? fmt::format("{:.1f}", rate) : "", files);
  }
  return text + fmt::format("{:<16}{:>9.3f} s on the clock, {:.0f} MB of memory at most\n", "all",
                            seconds(std::chrono::steady_clock::now() - begin_), peak_memory());
}

std::vector<Entry> TimedReader::entries() const {
  const Timings::Watch watch{timings_, Stage::kRead};
  return reader_.entries();
}

std::optional<std::string> TimedReader::read(const std::string& path) const {
  const Timings::Watch watch{timings_, Stage::kRead};
  auto bytes = reader_.read(path);
  if (bytes) timings_.count(Stage::kRead, bytes->size());
  return bytes;
}

output::Read TimedDisk::read(const std::string& path) {
  const Stage stage = stage_of(path, Stage::kCompare);
  const Timings::Watch watch{timings_, stage};
  auto found = disk_.read(path);
  if (const auto* bytes = std::get_if<std::string>(&found)) timings_.count(stage, bytes->size());
  return found;
}

output::Digested TimedDisk::digest(const std::string& path) {
  const Timings::Watch watch{timings_, Stage::kCompare};
  auto found = disk_.digest(path);
  if (const auto* file = std::get_if<output::FileDigest>(&found)) {
    timings_.count(Stage::kCompare, file->size);
  }
  return found;
}

std::optional<output::Failure> TimedDisk::make_folder(const std::string& path) {
  const Timings::Watch watch{timings_, Stage::kWrite};
  return disk_.make_folder(path);
}

std::optional<output::Failure> TimedDisk::replace(const std::string& path,
                                                  const std::string& bytes) {
  const Stage stage = stage_of(path, Stage::kWrite);
  const Timings::Watch watch{timings_, stage};
  timings_.count(stage, bytes.size());
  return disk_.replace(path, bytes);
}

std::optional<output::Failure> TimedDisk::replace_for_good(const std::string& path,
                                                           const std::string& bytes) {
  const Timings::Watch watch{timings_, Stage::kSync};
  timings_.count(Stage::kSync, bytes.size());
  return disk_.replace_for_good(path, bytes);
}

void TimedDisk::tidy(const std::string& path) {
  const Timings::Watch watch{timings_, Stage::kWrite};
  disk_.tidy(path);
}

std::optional<output::Failure> TimedDisk::remove(const std::string& path) {
  const Timings::Watch watch{timings_, Stage::kWrite};
  return disk_.remove(path);
}

void TimedDisk::remove_empty_folder(const std::string& path) {
  const Timings::Watch watch{timings_, Stage::kWrite};
  disk_.remove_empty_folder(path);
}

std::optional<output::Failure> TimedDisk::sync_all() {
  const Timings::Watch watch{timings_, Stage::kSync};
  return disk_.sync_all();
}

}  // namespace panelpress::cli
