#pragma once

#include <string>
#include <vector>

namespace panelpress::cli {

/// What `panelpress new` makes.
std::vector<std::string> new_kinds();

}  // namespace panelpress::cli
