#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace panelpress {

/// The paths that a document names as what it was made from: more than a hundred files
/// of one folder at the top are named by the folder, "cases/", in their place, and stand then for
/// all of it. `sorted_paths` are relative, sorted; so is what this gives.
std::vector<std::string> folded(const std::vector<std::string>& sorted_paths);

/// Whether folded paths name a file, by itself or by its folder.
bool names(const std::vector<std::string>& folded_paths, const std::string& path);

}  // namespace panelpress
