// What the tests of the readers share.
#pragma once

#include <map>
#include <string>

#include "inputs/load.h"

namespace panelpress::inputs {

/// The lines that the errors are printed as, each with a line break.
std::string printed(const std::vector<Finding>& errors);

/// What is said of the sound inputs of tests/bad with these files put in or over.
std::string errors_with(const std::map<std::string, std::string>& files);

/// The sound inputs of tests/bad with these files put in or over, which must have no error.
Records records_with(const std::map<std::string, std::string>& files);

}  // namespace panelpress::inputs
