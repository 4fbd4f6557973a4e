#pragma once

#include <exception>
#include <string>

namespace panelpress::cli {

/// Why something could not be done, in the system's words where it was the system.
std::string reason_of(const std::exception& error);

}  // namespace panelpress::cli
