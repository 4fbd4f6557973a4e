#pragma once

#include <optional>
#include <string>
#include <vector>

namespace panelpress::output {

/// A rule in Make's syntax that says that the target is made from these files and folders, for
/// `--depfile`, and an empty rule for each of them, so that one that was since removed is no error.
/// Every path must be one that `first_not_carried` lets pass.
std::string depfile(const std::string& target, const std::vector<std::string>& prerequisites);

/// The first path whose name Make or Ninja would read as another, however it is written; nothing
/// when there is none. Only '|' passes although Ninja cannot read it: it then builds too often,
/// never too seldom.
std::optional<std::string> first_not_carried(const std::vector<std::string>& paths);

}  // namespace panelpress::output
