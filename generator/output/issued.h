#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "output/failure.h"

namespace panelpress::output {

/// Keeps files in a new folder of their own, `name` below `root`, or "name-2" and so on where there
/// is one: an issued folder is never changed. It is whole when it has its name. Gives the name.
std::variant<std::string, Failure> keep_issued(const std::filesystem::path& root,
                                               const std::string& name,
                                               const std::map<std::string, std::string>& files);

/// A snapshot that was issued: the folder that it lies in, and its bytes.
struct IssuedSnapshot {
  std::string folder;  ///< "2026-03-31-march-2"
  std::string bytes;
};

/// The snapshots of all that was issued below a root, in no order. Throws what the system refuses.
std::vector<IssuedSnapshot> issued_snapshots(const std::filesystem::path& root);

}  // namespace panelpress::output
