#pragma once

#include <string>
#include <vector>

namespace panelpress::output {

/// A rule in Make's syntax that says that the target is made from these files, for `--depfile`.
std::string depfile(const std::string& target, const std::vector<std::string>& prerequisites);

}  // namespace panelpress::output
