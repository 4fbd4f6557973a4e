// The inputs folder as records: the door of this folder.
#pragma once

#include <vector>

#include "base/files.h"
#include "base/finding.h"
#include "model/records.h"

namespace panelpress::inputs {

/// What an inputs folder holds. With errors the records are incomplete and must not be used.
struct Loaded {
  Records records;
  std::vector<Finding> errors;  ///< every error of every file (inputs.md), sorted
};

/// Reads an inputs folder. Files are read on `jobs` threads at once; `files` must bear that when it
/// is more than one. The result is the same however many there are.
Loaded load(const FileReader& files, unsigned jobs = 1);

}  // namespace panelpress::inputs
