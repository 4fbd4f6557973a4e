#pragma once

#include <string>
#include <vector>

namespace panelpress::output {

/// A rule in Make's syntax that says that the target is made from these files, for `--depfile`, and
/// an empty rule for each of them, so that a file that was since removed is no error.
std::string depfile(const std::string& target, const std::vector<std::string>& prerequisites);

}  // namespace panelpress::output
