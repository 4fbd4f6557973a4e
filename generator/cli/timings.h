#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <string>

#include "base/files.h"
#include "base/stages.h"
#include "output/disk.h"

namespace panelpress::cli {

/// The time, bytes and files of each stage. Threads add up: with two at work, two seconds of theirs
/// are one on the clock. A stage within a stage is told apart from it.
class Timings final : public StageClock {
 public:
  /// Measures a stage while it lives.
  class Watch : public InStage {
   public:
    Watch(Timings& timings, Stage stage) : InStage(&timings, stage) {}
  };

  void begin(Stage stage) override;
  void end() override;
  /// Counts a file of some bytes.
  void count(Stage stage, std::size_t bytes);
  /// A table: seconds, megabytes a second, files; then the time on the clock and the peak memory.
  std::string table() const;
  /// When the command began.
  std::chrono::steady_clock::time_point begin() const { return begin_; }

 private:
  struct Sum {
    std::atomic<long long> nanoseconds = 0;
    std::atomic<long long> bytes = 0;
    std::atomic<long long> files = 0;
  };
  Sum& of(Stage stage) { return sums_[static_cast<std::size_t>(stage)]; }

  std::array<Sum, kStages> sums_;
  std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
};

/// A folder whose reading is measured.
class TimedReader : public FileReader {
 public:
  TimedReader(const FileReader& reader, Timings& timings) : reader_(reader), timings_(timings) {}

  std::vector<Entry> entries() const override;
  std::optional<std::string> read(const std::string& path) const override;

 private:
  const FileReader& reader_;
  Timings& timings_;
};

/// A disk whose calls are measured.
class TimedDisk : public output::Disk {
 public:
  TimedDisk(output::Disk& disk, Timings& timings) : disk_(disk), timings_(timings) {}

  output::Read read(const std::string& path) override;
  output::Digested digest(const std::string& path) override;
  std::optional<output::Failure> make_folder(const std::string& path) override;
  std::optional<output::Failure> replace(const std::string& path,
                                         const std::string& bytes) override;
  std::optional<output::Failure> replace_for_good(const std::string& path,
                                                  const std::string& bytes) override;
  void tidy(const std::string& path) override;
  std::optional<output::Failure> remove(const std::string& path) override;
  void remove_empty_folder(const std::string& path) override;
  std::optional<output::Failure> sync_all() override;

 private:
  output::Disk& disk_;
  Timings& timings_;
};

}  // namespace panelpress::cli
