// The inputs folder as records: the door of this folder.
#pragma once

#include <algorithm>
#include <memory>
#include <vector>

#include "base/files.h"
#include "base/finding.h"
#include "base/stages.h"
#include "model/records.h"

namespace panelpress::inputs {

/// What an inputs folder holds. With errors the records are incomplete and must not be used.
struct Loaded {
  Records records;
  std::vector<Finding> errors;  ///< every error of every file, sorted
};

/// What files said when they were last read, for a program that reads a folder again and again. A
/// file of the same bytes says the same.
class Memory {
 public:
  Memory();
  ~Memory();
  Memory(const Memory&) = delete;
  Memory& operator=(const Memory&) = delete;

  struct Files;
  Files& files() { return *files_; }

 private:
  std::unique_ptr<Files> files_;
};

/// How to read an inputs folder.
struct Reading {
  unsigned jobs = 1;            ///< threads at once
  Date as_of = Date::max();     ///< for which the build answers; without it, no date lies ahead
  Date today = Date::max();     ///< the UK date on which it runs
  Memory* memory = nullptr;     ///< of former readings; null for none
  StageClock* clock = nullptr;  ///< of whoever measures it

  /// What is dated after it has not happened yet (GEN-4).
  Date last_day_come() const { return std::max(as_of, today); }
};

/// Reads an inputs folder. `files` must bear being read on several threads when there are more than
/// one. The result is the same however many there are.
Loaded load(const FileReader& files, const Reading& reading = {});

}  // namespace panelpress::inputs
