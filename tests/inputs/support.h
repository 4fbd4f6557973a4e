// What the tests of the readers share.
#pragma once

#include <map>
#include <string>

#include "inputs/load.h"

namespace panelpress::inputs {

/// The files below a folder of the disk, by path.
FilesInMemory files_below(const std::string& folder);

/// The lines that the errors are printed as, each with a line break.
std::string printed(const std::vector<Finding>& errors);

/// The smallest inputs folder without an error: one area, two people, no case.
std::map<std::string, std::string> smallest();

/// The errors of the smallest folder with these files put in or over.
std::string errors_with(const std::map<std::string, std::string>& files);

}  // namespace panelpress::inputs
