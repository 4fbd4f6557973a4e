#pragma once

#include <exception>
#include <string>

namespace panelpress::cli {

/// Why something could not be done, in the system's words where it was the system.
std::string reason_of(const std::exception& error);

/// ", and so 3 other files": what else the system refused beside the file that is named.
std::string and_others(long long count);

}  // namespace panelpress::cli
